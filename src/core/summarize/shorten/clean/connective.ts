/** Openings that tie a sentence to the one before it, which is seldom the one before it in a summary. English only. */

const CONNECTIVE =
  /^(?:(?:But|And|Yet),? (?=[\p{Lu}\p{N}“"]|the |a |an |he |she |it |they |his |her |its |their |this |that |there |police |officials )|(?:However|Meanwhile|Moreover|Furthermore|Besides|Also|In addition|Additionally|Further|Nevertheless|Nonetheless|Consequently|Therefore|Thus|Hence|Accordingly|Similarly|Likewise|Interestingly|Notably|Incidentally|On the other hand|At the same time|In the meantime|Not surprisingly|Importantly|Significantly|Indeed|In fact|Of course|Besides this|Apart from this|That said|Still), )/u;

/** UTF-16 length of a connective at the start of an English sentence, with its comma and space; 0 when there is none. */
export function connectiveLength(sentence: string): number {
  return CONNECTIVE.exec(sentence)?.[0].length ?? 0;
}
