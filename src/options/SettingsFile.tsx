import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { failureOf } from '../messages/failed.ts';
import { tellingOf } from '../ui/i18n/failure-keys.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import type { MessageKey } from '../ui/i18n/keys.ts';
import { offerFile } from '../ui/offer-file.ts';
import { exportSettings, importSettings, resetSettings } from './settings-file.ts';

/** All settings at once: to a file, from a file, back to the start. */
export function SettingsFile(): JSX.Element {
  const { t } = useI18n();
  const [said, say] = useState<MessageKey | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const sayWhy = (error: unknown): void => say(tellingOf(failureOf(error).code).title);
  const read = async (file: File): Promise<void> => {
    say((await importSettings(await file.text())) ? 'settingsImported' : 'settingsBadFile');
  };
  return (
    <section aria-labelledby="all-settings">
      <h2 id="all-settings">{t('settingsTitle')}</h2>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            void exportSettings()
              .then((text) => offerFile('sixty-settings.json', 'application/json', text))
              .catch(sayWhy)
          }
        >
          {t('settingsExport')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('settingsImport')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void resetSettings().then(() => say('settingsWereReset'), sayWhy)}
        >
          {t('settingsReset')}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept="application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) read(file).catch(sayWhy);
          event.currentTarget.value = '';
        }}
      />
      <p role="status">{said && t(said)}</p>
    </section>
  );
}
