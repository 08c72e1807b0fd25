/** The letters of scripts written without spaces, as they stand within a class of a pattern with the flag `u`. */
export const UNSPACED_LETTERS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc';

/** Code units that any such letter has one of: a cheap look before the exact one. */
export const PERHAPS_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u31ff\u3400-\u9fff\ua9e0-\uaaff\uf900-\ufaff\uff66-\uff9f\ud81b-\ud8bf]/;
