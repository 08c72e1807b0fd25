import type { KindSignals } from '../extract/metadata/kind-signals.ts';
import type { PageSignals } from '../extract/signals.ts';
import { CONSENT, INVITATION } from '../extract/text-shape.ts';
import type { Article, Verdict } from '../story.ts';
import { features } from './features.ts';
import { isHoroscope } from './horoscope.ts';
import { scoreOf } from './model.ts';
import { reasonsFor } from './reasons.ts';

/** Log-odds from which a page is called a story, and below which it is called none. Chosen on sites held out of training. */
const STORY = 0;
const NOT_STORY = -2;
/** Words below which there is nothing to read, whatever the page says of itself. */
const NOTHING = 12;
/** Words below which a text is one of the page's own messages as often as a story. */
const BRIEF = 40;
/** A page whose marked bodies have fewer words than this each is a feed of cards. */
const CARD_WORDS = 110;
/** Words and full sentences of a text given without its page that make it a story. */
const GIVEN_WORDS = 60;
const GIVEN_SENTENCES = 2;

/**
 * Judges whether a page is a full news story, from its text and its shape: a trained model over measurements any page has,
 * no list of sites. `unsure` means that it may be one and nobody should be told so yet. Pure; never throws.
 */
export function judge(article: Article, signals: PageSignals): Verdict {
  const { kind } = signals;
  if (kind === null) return judgeGiven(article, signals);
  const live = article.flags.some((flag) => flag.kind === 'live-blog');
  const cards = Math.min(kind.bodies, kind.headlines);
  if (!live && kind.storyType === 0 && cards >= 2 && signals.bodyWords < cards * CARD_WORDS) {
    return {
      verdict: 'not-story',
      reasons: [{ code: 'several-stories', text: `It holds ${cards} short stories.` }],
    };
  }
  const { logOdds, parts } = scoreOf(features(article, { ...signals, kind }));
  const empty = signals.bodyWords < NOTHING;
  const story =
    ((logOdds > STORY && !isStub(article, signals, kind)) || isBareStory(article, signals, kind)) && !isWall(article);
  // Of a page without text only its own data could say that it is a story, one for subscribers.
  const declared = kind.storyType > 0 || kind.ogType > 0;
  const maybe = logOdds > NOT_STORY && (!empty || declared);
  const refused = MISSING.test(article.headline) || isHoroscope(article);
  const verdict = refused || !(story || maybe) ? 'not-story' : story ? 'story' : 'unsure';
  return { verdict, reasons: reasonsFor(verdict, article, signals, parts) };
}

/** The headline of a page that stands where no page is. */
const MISSING =
  /^(?:\p{L}+ )?404(?:$|\P{L}*(?:not|error|page|seite|nicht|nie|non?|página)(?!\p{L}))|^(?:\p{L}+[!,] )?(?:th\w+ |die |la |a )?(?:requested |angeforderte )?(?:page|seite|página|pagina|strona)(?!\p{L})[^.!?]{0,40}(?:(?:not|n['’]t) (?:be )?(?:found|exist)|nicht gefunden|introuvable|no encontrada|não encontrada|non trovata|nie znaleziona)|n(?:['’]|o)t find th(?:e|at|is) page/iu;

/** What offers of the house and messages of its software say, beside what they call to. */
const OFFER = /\bjavascript\b|\bunlimited\b|\bcancel any ?time\b/i;

/**
 * A text of which, without what the page asks of its readers, a sentence or nothing is left, or that stands under a film: that
 * the page's data call it news says nothing of it.
 */
function isStub({ paragraphs }: Article, { bodyWords }: PageSignals, { film }: KindSignals): boolean {
  if (bodyWords >= BRIEF) return false;
  const own = paragraphs
    .flatMap((text) => text.split(/(?<=[。！？])|(?<=[.!?…؟۔।]["”’»)]?)\s/))
    .filter((text) => !INVITATION.test(text) && !OFFER.test(text));
  return bodyWords < NOTHING || film || own.length < 2;
}

/** Whom a house names when it asks leave to collect what readers do; and what it asks of those who see no advertisements. */
const PARTNERS = /\b(?:our|unser\w*|nos|nuestros|nossos|nostri|onze|v[åo]r\w+)\s.{0,20}(?:partn?e[nr]|socios|parceir)/i;
const BLOCKER = /(?:[Yy]our|Ihren|votre|tu|you(?:['’]re| are) using an) (?:[Aa]d[- ]?[Bb]lock|bloqu)/;

/** A text for the most part of which a house asks readers for their consent, or to let advertisements in. */
function isWall({ paragraphs }: Article): boolean {
  const asks = (text: string): boolean =>
    BLOCKER.test(text) || (PARTNERS.test(text) && /\bdat[aeio]|cookie/i.test(text) && !/["“”„«]/.test(text));
  const wall = paragraphs.filter((text) => CONSENT.test(text) || asks(text));
  return wall.join().length * 2 > paragraphs.join().length && wall.some(asks);
}

/**
 * A page that holds a headline, paragraphs of running text and next to nothing else: the full text of a story as it is kept
 * for readers of short news. The measurements of ordinary pages say little about it, as nothing on it can be measured.
 */
function isBareStory(article: Article, signals: PageSignals, kind: KindSignals): boolean {
  const { bodyWords, pageWords, bodySentences, links, fields, headings } = signals;
  const bare = bodyWords >= pageWords * 0.85 && links <= 3 && fields === 0 && headings <= 4;
  const prose = bodySentences >= 3 && bodySentences >= article.paragraphs.length * 0.6 && bodyWords >= GIVEN_WORDS;
  return bare && prose && article.headline !== '' && !kind.otherType && kind.code === 0 && kind.prices === 0;
}

/** A text that was given without its page is a story when it is one of some length; nothing speaks against it. */
function judgeGiven(article: Article, signals: PageSignals): Verdict {
  const full = signals.bodyWords >= GIVEN_WORDS && signals.bodySentences >= GIVEN_SENTENCES;
  const verdict = full ? 'story' : signals.bodyWords >= NOTHING ? 'unsure' : 'not-story';
  return { verdict, reasons: reasonsFor(verdict, article, signals, null) };
}
