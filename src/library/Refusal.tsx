import type { JSX } from 'preact';
import { tellingOf } from '../ui/i18n/failure-keys.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { refused } from './handle-story.ts';

/** Why what was asked for last of a story was not done. */
export function Refusal(): JSX.Element {
  const { t } = useI18n();
  return <p role="status">{refused.value && t(tellingOf(refused.value.code).title)}</p>;
}
