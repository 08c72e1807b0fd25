import * as places from './feature-places.ts';

export type FeatureName = keyof typeof places;

/** Names of the measurements, in their order. Only training and tests need them. */
export const FEATURES = (Object.keys(places) as FeatureName[]).sort((a, b) => places[a] - places[b]);

/** Measurements taken from the address. */
export const ADDRESS_FEATURES: readonly FeatureName[] = [
  'frontPage',
  'slugWords',
  'pathDate',
  'newsWord',
  'otherWord',
  'otherHost',
];

/** Measurements of what a page's data say of it, which many a page of news does not have. */
export const DECLARED_FEATURES: readonly FeatureName[] = ['newsType', 'otherType', 'ogType', 'newsMarks'];
