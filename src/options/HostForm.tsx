import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useI18n } from '../ui/i18n/i18n.ts';
import { hostFrom } from './host-from.ts';

/** A field for one more site. `add` is called straight from the gesture, so that it may ask for permissions. */
export function HostForm({ add }: { add: (host: string) => void }): JSX.Element {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const host = hostFrom(typed);
    setWrong(host === undefined);
    if (host === undefined) return;
    add(host);
    setTyped('');
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <input
        type="text"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellcheck={false}
        placeholder="example.com"
        aria-label={t('siteAddLabel')}
        aria-invalid={wrong}
        aria-describedby={id}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('siteAdd')}
      </button>
      <p class="wrong quiet-text" id={id} role="alert">
        {wrong && t('siteInvalid')}
      </p>
    </form>
  );
}
