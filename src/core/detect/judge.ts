import type { PageSignals } from '../extract/signals.ts';
import type { Article, Reason, Verdict } from '../story.ts';

/** A full story has this much text; below `SOME` words there is nothing to tell. */
const FULL = 150;
const SOME = 40;

/** Judges whether a page is a full news story, from its text and its shape, with the reasons. Pure. */
export function judge(article: Article, signals: PageSignals): Verdict {
  const against: Reason[] = [];
  const missing: Reason[] = [];
  if (signals.bodyWords < SOME)
    against.push({ code: 'no-text', text: `only ${signals.bodyWords} words of running text` });
  else if (signals.bodyWords < FULL)
    missing.push({ code: 'short-text', text: `only ${signals.bodyWords} words of text` });
  if (signals.bodyLinkDensity > 0.4) against.push({ code: 'mostly-links', text: 'most of the text is links' });
  if (signals.bodySentences === 0) against.push({ code: 'no-sentences', text: 'no paragraph holds a sentence' });
  if (article.headline === '') missing.push({ code: 'no-headline', text: 'the page names no headline' });
  if (against.length > 0) return { verdict: 'not-story', reasons: [...against, ...missing] };
  if (missing.length > 0) return { verdict: 'unsure', reasons: missing };
  return {
    verdict: 'story',
    reasons: [{ code: 'full-text', text: `a headline and ${signals.bodyWords} words of running text` }],
  };
}
