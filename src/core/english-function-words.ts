/** English words that carry grammar more than news. One copy: a compressor does not see another one far away. */
export const FUNCTION_WORDS =
  'the a an of to in on at by for from with and or but as is are was were be been has have had will would that this these those it its he she his her they their who which said says not after before also';
