import type { WriteFailure, WriterOffer, WriteTrouble } from '../../core/writing.ts';
import { displayText } from '../text/display-text.ts';
import type { I18n } from './i18n.ts';
import type { MessageKey } from './keys.ts';

/** What went wrong with a writer. `$1` is the host of its server, `$2` the model. */
const TROUBLES: Record<Exclude<WriteTrouble, 'cancelled'>, MessageKey> = {
  unavailable: 'writeUnavailable',
  'needs-gesture': 'writeNeedsGesture',
  'no-permission': 'writeNoPermission',
  'bad-address': 'writeBadAddress',
  unauthorized: 'writeUnauthorized',
  'origin-refused': 'writeOriginRefused',
  'not-found': 'writeNotFound',
  'too-many-requests': 'writeTooMany',
  unreachable: 'writeUnreachable',
  redirected: 'writeRedirected',
  timeout: 'writeTimeout',
  'server-failed': 'writeServerFailed',
  'cut-off': 'writeCutOff',
  'wrong-form': 'writeWrongForm',
  'too-long': 'writeTooLong',
  refused: 'writeRefused',
};

/** What lets Ollama take requests from extensions, in the terms of its own settings. */
const OLLAMA_LINE = 'OLLAMA_ORIGINS="chrome-extension://*,moz-extension://*"';

/** What a writer is called: by its model, where it tells one. */
export function writerCalled({ model }: Pick<WriterOffer, 'model'>, i18n: I18n): string {
  return model === '' ? i18n.t('browserAi') : displayText(model);
}

/** A failure in the reader's words, and a line to be set where one helps. */
export function writeTrouble(
  { code, by }: Pick<WriteFailure, 'code' | 'by'>,
  i18n: I18n,
): { said: string; line?: string } {
  if (code === 'cancelled') return { said: '' };
  // The code comes from another process; one that is not known is told as a plain refusal.
  const said = i18n.t(TROUBLES[code] ?? TROUBLES.refused, hostOf(by), displayText(by.model));
  return code === 'origin-refused' ? { said, line: OLLAMA_LINE } : { said };
}

function hostOf({ to }: WriterOffer): string {
  return to !== null && URL.canParse(to) ? new URL(to).host : '';
}
