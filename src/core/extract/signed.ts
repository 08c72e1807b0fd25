import type { Block } from './blocks.ts';
import { isCreditLine } from './metadata/reporters.ts';

/** Words of a byline that no name gives away. */
const BYLINE = 8;
/** “By Jane Doe and John Roe”: who wrote an entry of a live blog. */
const BY = /^(?:By|Von|Par|Por) \p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’-]*(?:$|,| and | und | et | y )/u;
/** Blocks at either end of the body among which the writers name themselves. */
const FIRST = 2;
const LAST = 3;

/**
 * The body without what it says of its known writers: a line at its start with a name in it, and at its end the lines on who they
 * are, and without bylines anywhere and the lines of credits at either end. In their own text they do not come by their full name.
 */
export function withoutSignatures(body: readonly Block[], authors: readonly string[]): readonly Block[] {
  const names = authors.filter((name) => /\S\s\S/.test(name));
  const isByline = ({ text, words, stops }: Block): boolean =>
    words <= BYLINE && stops === 0 && names.some((name) => text.includes(name));
  // "Jane Doe:" is somebody who is asked.
  const isAbout = ({ text }: Block): boolean =>
    names.some((name) => {
      const at = text.indexOf(name);
      return (
        at >= 0 && !/[\p{L}\p{N}]/u.test(text.slice(0, at)) && /^[^:：\p{L}\p{N}]/u.test(text.slice(at + name.length))
      );
    });
  return body.filter(
    (block, at) =>
      !(
        names.includes(block.text) ||
        (at < FIRST && isByline(block)) ||
        (block.words <= BYLINE && block.stops === 0 && block.element.tag === 'p' && BY.test(block.text)) ||
        (at > 0 && at >= body.length - LAST && isAbout(block)) ||
        ((at < FIRST || at >= body.length - LAST) && isCreditLine(block.text))
      ),
  );
}
