/**
 * What tags, roles, class names and ids say an element is for. One bit each. Only evidence: what an element holds may prove
 * it wrong (see `zones.ts`).
 */
export const Evidence = {
  story: 1 << 0,
  caption: 1 << 1,
  byline: 1 << 2,
  date: 1 << 3,
  related: 1 << 4,
  promo: 1 << 5,
  share: 1 << 6,
  comments: 1 << 7,
  navigation: 1 << 8,
  aside: 1 << 9,
  ad: 1 << 10,
  dialog: 1 << 11,
  tags: 1 << 12,
  standfirst: 1 << 13,
  legal: 1 << 14,
  media: 1 << 15,
  headline: 1 << 16,
  quote: 1 << 17,
  card: 1 << 18,
  embed: 1 << 19,
  footer: 1 << 20,
  paywall: 1 << 21,
  label: 1 << 22,
} as const;
