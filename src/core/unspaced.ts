/** Letters that stand as tokens of their own, as they stand within a class of a pattern with the flag `u`. */
export const LONE_LETTERS = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}';
/** The letters of all scripts written without spaces, likewise. */
export const UNSPACED_LETTERS = `${LONE_LETTERS}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc`;

/** Code units that any such letter has one of: a cheap look before the exact one. */
export const PERHAPS_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u31ff\u3400-\u9fff\ua9e0-\uaaff\uf900-\ufaff\uff66-\uff9f\ud81b-\ud8bf]/;
