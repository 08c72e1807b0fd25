import { PLATFORM } from './text-shape.ts';

/** Calls to pay before the rest is shown. */
const CALLS =
  /\bsubscribe (?:now )?(?:to|for) (?:continue|keep|read|unlock|get|full|access|unlimited|digital)|\bto (?:continue|keep) reading(?= (?:this|the|your|for|with)\b|[^\w\s]|$)|\bto read (?:(?:the (?:full|rest|entire)|this)\b[^.!?]{0,12}(?:article|story)|more,? subscribe)|\b(?:register|log ?in|sign (?:in|up)) to (?:continue|read)|\bunlock (?:this|the full) (?:article|story)|\bcontinue reading with a\b|\bthis (?:article|story|content) is [^.!?]{0,30}\b(?:subscri|members\b|users\b)|\bstart your (?:free )?trial|mit (?:einem )?\w*abo\b.{0,30}lesen|\bweiterlesen mit|jetzt (?:weiterlesen|freischalten)|dieser (?:artikel|inhalt) ist (?:nur|exklusiv)|il vous reste [\d.,]+ ?% de cet? article|pour (?:lire la suite|continuer à lire)|lisez cet article|suite est réservée|para (?:seguir|continuar) leyendo|per continuare a leggere|verder lezen|lees verder(?! (?:onder|na) )|f[öo]r att läsa (?:hela|vidare|mer|artikeln)|wykup dostęp|czytaj dalej po|pozostało [\d.,]+ ?%|この記事は有料|続きを読むには|付费(?:内容|阅读)/i;
/** What stands below many a whole story too, for those who have paid. */
const KNOWN = /\balready an? (?:\w+ )?(?:subscriber|member) ?\?/i;
/** For whom the rest is; English says as much of prices and films. */
const RESERVED =
  /exklusiv für abonnent|réservée? (?:à nos|aux) abonnés|(?:solo|exclusivo|contenido) para (?:suscriptores|socios|assinantes)|(?:riservato|contenuto per) (?:agli )?abbonati|conteúdo exclusivo|voor abonnees|f[öo]r (?:prenumeranter|abonnenter)|sadece abone|abonelere özel|csak előfizető|(?:jen|pouze) pro předplatitel|(?:tylko|dostęp) (?:z|dla) (?:prenum|subskry)|khusus pelanggan|thành viên trả phí|μόνο για συνδρομητές|(?:только|лише) (?:для )?(?:подписч|передпл)|למנויים בלבד|(?:[事先き]は.{0,5}|^.?)会員限定|有料会員|구독자 ?전용|유료 ?회원/i;
const PERHAPS =
  /\bsubscribers? only\b|\bfor subscribers\b|\b(?:exclusive|available|reserved) (?:to|for) (?:\S+ )?(?:subscribers|members)/i;
/** A call that is as often one to a letter or a channel that costs nothing: what there is to read must stand beside it. */
const ASKS =
  /jetzt abonnieren|abonnez-v|suscr[íi]b[ea]|\babbonati|assine|word abonnee|bli (?:prenumerant|abonnent)|abone ol|подписчик|оформите подп|सब्सक्राइब करें|सदस्यता|اشترك|订阅|訂閱|구독/i;
const TO_READ =
  /\bread\b|acc[eè]s|\bart[iíy][ckg]|lesen|\bl(?:ire|eer|er)\b|legge|lezen|l[äæ]s[ ae]|\boku|читать|доступ|पढ़|قراءة|[阅閱][读讀]|읽|기사/i;

/** Whether a text asks for money before the rest is shown. */
export function asksToPay(text: string): boolean {
  return (
    CALLS.test(text) ||
    RESERVED.test(text) ||
    PERHAPS.test(text) ||
    (ASKS.test(text) && TO_READ.test(text) && !PLATFORM.test(text))
  );
}

/** Characters of a text that is nothing but such a call, and of one that says no more than for whom the rest is. */
const CALL = 200;
const STATUS = 60;

/** Whether a text at the end of a story does nothing but ask so. */
export function isPayCall(text: string): boolean {
  return (
    text.length <= CALL && (CALLS.test(text) || KNOWN.test(text) || (text.length <= STATUS && RESERVED.test(text)))
  );
}
