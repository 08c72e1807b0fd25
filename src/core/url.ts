/** Addresses: whose they are, what they lead to, under which one a story is kept. */
export { canonicalUrl } from './url/canonical.ts';
export { redirectGoal } from './url/redirect-goal.ts';
export { siteOf, siteOfHost } from './url/site.ts';
export { stripTracking } from './url/tracking.ts';
export { unwrapUrl } from './url/unwrap.ts';
export { hostIs, webUrl } from './url/web-url.ts';
