import type { Story } from '../core/story.ts';
import { storyId } from '../core/story-id.ts';
import { canonicalUrl, siteOf } from '../core/url.ts';
import { pageKey } from '../storage/addresses.ts';

/**
 * A page may say that its story stands on another site first, and readers are led there; but it is kept under an id of the
 * site where it was read, or any page could take the place of another site's story. A file on this device is a site of its own.
 */
export function underOwnSite(story: Story, pageUrl: string): Story {
  return story.url && siteOf(story.url) === siteOf(pageUrl)
    ? story
    : { ...story, id: storyId(canonicalUrl(pageUrl) || pageKey(pageUrl)) };
}
