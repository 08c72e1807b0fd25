// What tags, roles, class names and ids say an element is for. One bit each, of kinds that a step asks for: none knows a story
// by its name. Only evidence: what an element holds may prove it wrong (see `zones.ts`).
export const caption = 1 << 0;
export const byline = 1 << 1;
export const date = 1 << 2;
export const related = 1 << 3;
export const promo = 1 << 4;
export const share = 1 << 5;
export const comments = 1 << 6;
export const navigation = 1 << 7;
export const aside = 1 << 8;
export const ad = 1 << 9;
export const dialog = 1 << 10;
export const tags = 1 << 11;
export const standfirst = 1 << 12;
export const legal = 1 << 13;
export const media = 1 << 14;
export const quote = 1 << 15;
export const footer = 1 << 16;
export const label = 1 << 17;
