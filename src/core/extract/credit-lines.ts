/** Lines of their own that say when a text was put out, who made its picture, and which agency sent it, in many languages. */

/** Words, and UTF-16 units, of a line that is nothing else; and of a caption before the one who made the picture. */
const LINE = 8;
const LETTERS = 60;
const CAPTION = 40;
/** UTF-16 units of a sign in brackets. */
const SIGN = 12;

/** “(ANSA)”, “（完）”, “【山田太郎】”: a sign that is all of a line. */
const IN_BRACKETS = /^[(（【]\P{Pe}+\p{Pe}\.?$/u;
/** “EFE”, “— AP, Reuters”, “/ritzau/AFP”, “Anna Berg/TT”, “La rédaction avec AFP”. */
const AGENCY =
  /^(?:[–—-]? ?(?:[Ww]ith )?(?:(?:AAP?|AFP|ANI|ANP|ANSA|APA?|Getty Images|PA|PTI|Reuters|REUTERS|EFE|MTI|NTB|PAP|TASR|TT|ČTK|dpa)(?:, ?| and |\/|$))+|\/\S{2,12}\/\S{0,8}|\p{Lu}\S+ \p{Lu}\S+\/\p{Lu}{2,5}|.{0,16} (?:avec|mit|con|com|met|med) \p{Lu}{2,5}|[Aa]gencias|\(?[Rr]eda(?:cción|zione)(?: y agencias)?\)?|Da Redação|Van onze verslagge\S+)$/u;
/** When it was put out or changed. */
const PUT_OUT =
  /^\P{L}*(?:publi(?:[ée]|ca[dt]|cer|kov)|veröff|a[kc]?tuali[sz]|(?:ultimo )?aggiorn|mis à jour|giriş|son günc|güncell|zaktual|opublik|обновл|опубл|оновл|입력|수정|更新|公開|yayın|diperbarui|cập nhật|uppdatera|opdatera|udgivet|bijgewerkt|gepubl)/iu;
const WHEN = /\d/;
/** Nothing but a day: “2024年3月5日 18時12分”, “5 مارس 2024”. */
const DAY = /^(?:\d{4}年\d\d?月\d\d?日\P{L}*\d[時时:][^年月日]{0,6}|\d\d? \p{sc=Arabic}+ \d{4})$/u;
/** “Updated: Mar. 5, 2024, 6:12 p.m.”: the same in English, where stops may end it. */
const UPDATED = /^(?:(?:last|first) )?(?:updated|published|modified)(?: on| at)?: .*\d/i;
/** “— With files from Jane Roe”, “(With agency inputs)”. */
const WITH = /^[(—–*\s-]*with (?:files from|assistance from|agency inputs|additional reporting)\b/i;
/** “The bridge in winter. (Jane Roe/Arlen Post)”, “AP Photo/Jane Roe”, “Photo by Jane Roe”. */
const TAKEN =
  /(?:^|[.…] )\((?:\p{Lu}[^\s()/]{1,20} ){1,3}?\p{Lu}[^\s()/]{1,20} ?\/ ?\p{Lu}[^()/]{1,30}\)$|^\(?(?:AP|AFP|EPA) Photo\/|(?:^|[.…] )[Pp]hoto(?:graph)? by \p{Lu}[^.]{3,30}$/u;
/** Who worked on it besides: “Opracowanie: Jan Roe”, “Editör: Jan Roe”. */
const WORKED =
  /^(?:opracowa(?:nie|ł|ła)|redagowała?|reporter|pewarta|editor|editör|editora|redaktor|redaktion|redazione|редактор|autor|автор)\s?: \p{Lu}[^\s:]{1,20}(?: \p{Lu}[^\s:]{1,20}){1,3}$/iu;
/** “Stary most zimą. Fot. Jan Roe / PAP”: who made it, behind a caption or alone. */
const PICTURE =
  /(?:^|[.。…—–|(（]\s*)(?:foto|photo|crédit photo|bild|fot\.?|фото|fotoğraf|fotó|φωτογραφία|ảnh|फोटो|ภาพ|រូបថត|ဓာတ်ပုံ|写真|사진|[图圖]源?)\s?[:：៖=/／.]\s?[^.。:：]{2,36}$|^▲.*[사圖][진／]|[摄攝]$/iu;

/** Whether a line is a credit rather than a sentence. `words` counts its words; `open` is whether it ends without a stop. */
export function isCreditLike(text: string, words: number, open: boolean): boolean {
  if (text.length <= SIGN && IN_BRACKETS.test(text)) return true;
  if (words <= LINE && (UPDATED.test(text) || WITH.test(text))) return true;
  if (words <= CAPTION && TAKEN.test(text)) return true;
  if (!open || words > CAPTION) return false;
  if (PICTURE.test(text)) return true;
  if (words > LINE || text.length > LETTERS) return false;
  return AGENCY.test(text) || (WHEN.test(text) && (PUT_OUT.test(text) || DAY.test(text))) || WORKED.test(text);
}
