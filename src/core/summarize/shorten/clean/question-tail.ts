/** "— but how?": a question behind a statement, which the text goes on to answer and a summary does not. English. */

const TAIL =
  /^((?!(?:What|Why|How|Who|Whose|Which|When|Where|Is|Are|Am|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|Has|Have|Had|If)\b)[^?]{40,}?[^?\s,–—-])(?:\s?(?:[–—]|--)\s?(?:but|and|so)\s|\s-\s(?:but|and|so)\s|,\s(?:but|and|so)\s)(?=(?:just |exactly )?(?:how|why|what(?! if)|who|whose|where|when|which)\b)[^?“”"]{0,100}\?$/;

/** UTF-16 length of such a tail with what ties it to the statement; 0 when there is none. */
export function questionTail(sentence: string): number {
  if (!sentence.endsWith('?')) return 0;
  const found = TAIL.exec(sentence);
  return found ? sentence.length - (found[1] as string).length : 0;
}
