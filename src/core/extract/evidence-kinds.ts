/**
 * What tags, roles, class names and ids say an element is for. One bit each, of kinds that a step asks for: none knows a story
 * by its name. Only evidence: what an element holds may prove it wrong (see `zones.ts`).
 */
export const Evidence = {
  caption: 1 << 0,
  byline: 1 << 1,
  date: 1 << 2,
  related: 1 << 3,
  promo: 1 << 4,
  share: 1 << 5,
  comments: 1 << 6,
  navigation: 1 << 7,
  aside: 1 << 8,
  ad: 1 << 9,
  dialog: 1 << 10,
  tags: 1 << 11,
  standfirst: 1 << 12,
  legal: 1 << 13,
  media: 1 << 14,
  quote: 1 << 15,
  footer: 1 << 16,
  label: 1 << 17,
} as const;
