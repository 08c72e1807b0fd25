import { stripTracking } from '../core/url.ts';

/** The address a page is remembered under: without fragment and tracking. What is no address stays as it is. */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const bare = new URL(url);
  bare.hash = '';
  return stripTracking(bare.href);
}
