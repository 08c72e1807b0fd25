import { stripTracking } from '../core/url/tracking.ts';

/** The address a page is remembered under: without tracking and places in the page. What is no web address stays, but for such a place. */
export function pageKey(url: string): string {
  return stripTracking(url) || url.replace(/#.*/, '');
}
