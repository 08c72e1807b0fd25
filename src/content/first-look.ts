import type { Reason, VerdictName } from '../core/story.ts';

/** What the first look counts. Lengths are in UTF-16 units. */
export interface FirstLook {
  path: string;
  title: string;
  headline: string;
  /** Paragraphs of 80 characters or more, and the characters in them. */
  longParagraphs: number;
  prose: number;
  /** All text of the page, counted only where no paragraph is long. */
  text: number;
  links: number;
  /** Elements marked as an article's body, and elements `article`. */
  bodies: number;
  articles: number;
  openGraphType: string;
  /** Structured data names an article. */
  articleData: boolean;
}

/** Is the page worth reading? The verdict after extraction decides; this one only must not miss a story. Pure. */
export function firstLook(look: FirstLook): { verdict: VerdictName; reasons: Reason[] } {
  const said = (verdict: VerdictName, code: string, text: string) => ({ verdict, reasons: [{ code, text }] });
  if (look.path === '/' && !look.articleData) return said('not-story', 'front-page', 'the front page of a site');
  if (look.bodies > 1) return said('not-story', 'many-stories', `${look.bodies} stories on one page`);
  if (look.bodies === 1 && look.headline !== '') return said('story', 'marked-story', 'the page marks its story');
  if (look.prose < 400) {
    if (look.text > 1_500 && look.links < 5) return said('story', 'bare-text', 'a page of plain text');
    return said('not-story', 'no-text', `only ${look.longParagraphs} paragraphs of text`);
  }
  const declared = look.articleData || /^article/i.test(look.openGraphType);
  if (declared && look.longParagraphs >= 2) return said('story', 'declared-article', 'the page says it is an article');
  const linksToProse = look.links / (look.prose / 100);
  if (look.longParagraphs >= 4 && look.prose >= 1_000 && linksToProse < 12) {
    return said('story', 'running-text', `${look.longParagraphs} paragraphs of running text`);
  }
  return said('unsure', 'some-text', `${look.longParagraphs} paragraphs of text among ${look.links} links`);
}
