import type { FlagKind, PartialReason, Reason, SummaryShape } from '../../core/story.ts';
import type { I18n } from './i18n.ts';
import type { MessageKey } from './keys.ts';

/** The label of a kind of text and what it means for the reader. */
export const FLAGS: Record<FlagKind, { label: MessageKey; help: MessageKey }> = {
  'live-blog': { label: 'flagLiveBlog', help: 'flagLiveBlogHelp' },
  opinion: { label: 'flagOpinion', help: 'flagOpinionHelp' },
  sponsored: { label: 'flagSponsored', help: 'flagSponsoredHelp' },
  'already-short': { label: 'flagAlreadyShort', help: 'flagAlreadyShortHelp' },
};

export const PARTIALS: Record<PartialReason, MessageKey> = {
  'paywall-declared': 'partialPaywallDeclared',
  'paywall-text': 'partialPaywallText',
  'cut-mid-sentence': 'partialCutMidSentence',
  'more-pages': 'partialMorePages',
  'too-large': 'partialTooLarge',
};

/** The shapes in which a story is told. */
export const SHAPE_NAMES: Record<SummaryShape, MessageKey> = {
  '60': 'length60',
  '30': 'length30',
  points: 'lengthPoints',
};

/** Who wrote the summary, and so what left the device. A writer that is not known is named as it is. */
export function writerName(writer: string, i18n: I18n): string {
  if (writer === 'on-device') return i18n.t('writerOnDevice');
  if (writer === 'browser-ai') return i18n.t('writerBrowserAi');
  if (writer === 'openai-compatible') return i18n.t('writerService');
  return writer;
}

/** A ground for a verdict in the reader's language; in English as it came where the locale has no text for its code. */
export function reasonText(reason: Reason, i18n: I18n): string {
  return i18n.maybe(`reason_${reason.code.replaceAll('-', '_')}`) ?? reason.text;
}
