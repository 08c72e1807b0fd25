import { fold } from './fold.ts';

/** What the page says of its own text, to compare blocks with. */
export interface PageTexts {
  headline: string;
  articleBody: string;
}

/** The page's headline and JSON-LD body, folded. */
export function pageTexts(headline: string, articleBody: string): PageTexts {
  return { headline: fold(headline), articleBody: fold(articleBody) };
}
