/** Openings that tie a sentence to the one before it, which is seldom the one before it in a summary. English only. */

const CONNECTIVE =
  /^(?:(?:(?:But|And) )?(?:[Ff]irst(?: of all|ly)?|[Ss]econd(?:ly)?|[Tt]hird(?:ly)?|[Ff]inally|[Ll]astly), |(?:But|And|Yet)(?:, | (?!(?<=But )for\b|another\b|to\b|so\b))(?=\p{L}|[\p{N}“"])|Instead (?=\p{Lu})|However (?=the |he |she |they |it |\p{Lu})|Now (?=(?:the|an?) |\p{Lu})|(?:However|Meanwhile|Moreover|Furthermore|Besides|Also|In addition|In addition to (?:this|that)|Additionally|Further|Nevertheless|Nonetheless|Consequently|Therefore|Thus|Hence|Accordingly|Similarly|Likewise|Interestingly|Notably|Incidentally|On the other hand|On the contrary|At the same time|In the meantime|In (?:this|that) (?:regard|connection|context|respect)|In turn|Not surprisingly|Importantly|More importantly|Significantly|Indeed|In fact|Of course|Besides (?:this|that)|Apart from (?:this|that)|That said|That being said|Having said that|Regardless|Either way|Even so|Still|So|Then|Now|Instead|After all|In other words|What['’]s more|Above all|In short), )/u;

/** UTF-16 length of a connective at the start of an English sentence, with its comma and space; 0 when there is none. */
export function connectiveLength(sentence: string): number {
  const length = CONNECTIVE.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(length);
  const first = rest.charAt(0);
  if (length === 0 && first.toUpperCase() === first) return 0;
  // "But now, a firm": what is left begins with another.
  return length + (CONNECTIVE.exec(first.toUpperCase() + rest.slice(1))?.[0].length ?? 0);
}
