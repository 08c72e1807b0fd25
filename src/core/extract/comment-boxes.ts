import type { Block } from './blocks.ts';
import { boxBeside, contains, type Element, type Tree } from './tree.ts';
import { isProse } from './zones.ts';

/** What stands over the comments of readers, and on the button under each, as all of a line. */
const OVER =
  /^\P{L}*(?:[ck]omm?ent(?!ary)\p{L}{0,6}|комментарии|(?:join the )?conversation|댓글|コメント|评论|التعليقات)\P{L}*$/iu;
const REPLY = /^\s*(?:reply|antworten|répondre|responder|rispondi|ответить|رد|返信|回复|답글)\s*$/i;
/** Words of prose that stand before all comments: what links to them stands over a story too. */
const STORY = 60;
/** Paragraphs of one comment. */
const COMMENT = 3;

/** The boxes behind the headline and the beginning of the story that hold comments of readers, whatever their names. */
export function commentBoxes({ elements }: Tree, blocks: readonly Block[], headline: number): Element[] {
  const boxes: Element[] = [];
  const title = blocks[headline]?.element;
  if (!title) return boxes;
  const replies = elements.slice(title.end).filter(({ children }) => REPLY.test(`${children[0]}`));
  const [first] = replies;
  let talk = first;
  while (talk?.parent && !contains(talk, replies.at(-1) as Element)) talk = talk.parent;
  let before = title;
  let words = 0;
  let told = 0;
  let said = 0;
  for (const block of blocks.slice(headline + 1)) {
    const { element } = block;
    if (words >= STORY && block.linkChars === 0 && OVER.test(block.text)) boxes.push(boxBeside(element, before));
    if (!isProse(block)) continue;
    before = element;
    words += block.words;
    if (talk && element.index < talk.index) told = words;
    else if (first && element.index < first.index) said++;
  }
  if (talk && told >= STORY && said <= COMMENT) boxes.push(talk);
  return boxes;
}
