/** The stop that ends a sentence in any script, with the marks that close behind it. */
export const SENTENCE_END = /[.!?…।॥؟。！？｡։።۔][\p{Pe}\p{Pf}"'“]*$/u;

const ONLY_CLOSING = /^[\p{Pe}\p{Pf}"'“]+$/u;

/** Whether a text ends in such a stop. Its last letters show it, unless all of them are closing marks. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-6);
  return SENTENCE_END.test(end) || (ONLY_CLOSING.test(end) && SENTENCE_END.test(text));
}
