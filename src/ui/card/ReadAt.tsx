import type { JSX } from 'preact';
import { useI18n } from '../i18n/i18n.ts';
import { displayText } from '../text/display-text.ts';

/** The way to the original. */
export function ReadAt({ address, source }: { address: string; source: string }): JSX.Element {
  const { t, rich } = useI18n();
  const name = displayText(source);
  return (
    <a class="button primary" href={address} target="_blank" rel="noreferrer">
      <span>{name === '' ? t('readOriginal') : rich('readAt', <bdi>{name}</bdi>)}</span>
    </a>
  );
}
