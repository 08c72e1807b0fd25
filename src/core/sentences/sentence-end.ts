/** The stop that ends a sentence in any script, with the marks that close behind it. */
export const SENTENCE_END = /[.!?…।॥؟。！？｡։።۔][\p{Pe}\p{Pf}"'“]*$/u;
