/** Names of English days and months, as alternatives of a pattern. One copy: a compressor does not see another one far away. */
export const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
