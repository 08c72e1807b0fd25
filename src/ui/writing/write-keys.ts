import type { WriteFailure, WriterOffer } from '../../core/writing.ts';
import type { I18n } from '../i18n/i18n.ts';
import { displayText } from '../text/display-text.ts';

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
  // The code comes from another process; one that is not known is told as a plain refusal. `$1` is the host, `$2` the model.
  const values = [by.to?.replace(/^\w+:\/\//, '') ?? '', displayText(by.model)];
  const said = i18n.maybe(`write_${code.replaceAll('-', '_')}`, ...values) ?? i18n.t('write_refused', ...values);
  return code === 'origin-refused' ? { said, line: OLLAMA_LINE } : { said };
}
