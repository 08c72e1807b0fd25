/** Reporters as papers of East Asia name them: at either end of a paragraph, or in a line of their own. */

/** UTF-16 units at either end of a paragraph in which its credit stands. */
const REACH = 90;

/** A name that begins with one of the commonest Chinese names of families. */
const FAMILY = /(?<!\S)[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯袁]\S/;
/** What stands at the place of a name and is none: the house, where from, a picture. */
const NO_PERSON = /[报報网網社台道導摄攝图圖信电電]$|[编編][辑輯]/;

/**
 * “【ロンドン＝山田太郎】”, “(서울=새날통신) 홍길동 기자 =”, “[새날일보 홍길동 기자]”, “〔記者王小明／台北報導〕”, “新示报记者 张三”; last, what
 * is a name only where it looks like one: “新示报记者张三”.
 */
const OPENING =
  /^(?:\p{Ps}(?:[^\p{Pe}＝=]{1,16}[＝=]([\p{sc=Han}、]{3,30})\p{Pe}|.{0,20}?(\p{sc=Hangul}{2,4}) ?(?:기자|특파원)(?: ?=|\]))|[^。\p{Ps}]{0,40}\p{Ps}[^\p{Pe}]{0,20}?[记記]者(?![会會])([^\p{Pe}]{2,50})\p{Pe}|[\p{sc=Han}·• ]{0,20}[记記]者(?:[\s:：]([\p{sc=Han}\s、，/／]{2,40})|([\p{sc=Han}\s、，/／]{2,40}))$)/u;
/** “홍길동 기자 hong@example.com”, “……。（记者 张三 李四）”; “……。（张三）” is a name only where it looks like one. */
const CLOSING =
  /(?:(\p{sc=Hangul}{2,4}) ?기자[ )]{0,2}[(<]?[\w.-]{1,40}@\S+|()()\p{Ps}(?:[^\p{Ps}\p{Pe}]{0,20}?(?:[记記]者|通[讯訊][员員])([^\p{Ps}\p{Pe}]{2,60})|(?<=(?:^|[。！？”…])\p{Ps})([\p{sc=Han}\s、]{2,20}))\p{Pe})\s*$/u;
/** “责任编辑：李四”, “来源：新示社”, “（新示网编辑 李四）”, “홍길동 기자”, “山田太郎記者”, “記者王小明／台北報導”. */
const LABELLED =
  /^\P{L}*[\p{sc=Han}·• ]{0,14}?(?:[责編编][编辑輯译]|[记記]者|[来來稿]源|作者|校对|原标题)[:：/／|︱丨●\s][^。，！？]{1,50}$|^\/?\p{sc=Hangul}{2,4} (?:기자|특파원)$|^\p{sc=Han}{3,5}記者$|^[记記]者[^。，]{2,12}[／/][^。，]{2,8}[報报][導道]$/u;

/** The reporters whom a paragraph names at its start. */
export const reportersBefore = (text: string): string[] => namesOf(OPENING.exec(text.slice(0, REACH)));

/** The reporters whom the last paragraph names at its end, and what goes before that. */
export function reportersBehind(text: string): { names: string[]; before: string } {
  const start = Math.max(0, text.length - REACH);
  const found = CLOSING.exec(text.slice(start));
  const names = namesOf(found);
  return { names, before: names.length > 0 ? text.slice(0, start + (found?.index ?? 0)).trimEnd() : text };
}

function namesOf(found: RegExpExecArray | null): string[] {
  const pieces = (found?.slice(1).find(Boolean) ?? '')
    .replace(/[记記]者|通[讯訊][员員]|[:：]/g, ' ')
    .trim()
    .split(/[\s、，,/／]+/);
  const end = pieces.findIndex((one) => !/^(?:\p{sc=Han}{2,5}|\p{sc=Hangul}+)$/u.test(one) || NO_PERSON.test(one));
  const names = end < 0 ? pieces : pieces.slice(0, end);
  return found?.[5] === undefined || (names.every(({ length }) => length < 4) && FAMILY.test(names.join(' ')))
    ? names
    : [];
}

/** Whether a text is nothing but a line on who wrote or edited the story, or where it is from. */
export const isCreditLine = (text: string): boolean => LABELLED.test(text) || reportersBehind(text).before === '';
