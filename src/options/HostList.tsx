import type { JSX } from 'preact';
import { IconButton } from '../ui/card/IconButton.tsx';
import { useI18n } from '../ui/i18n/i18n.ts';
import { CloseIcon } from '../ui/icons/icons.tsx';

interface HostListProps {
  hosts: readonly string[];
  remove: (host: string, index: number) => void;
}

export function HostList({ hosts, remove }: HostListProps): JSX.Element {
  const { t } = useI18n();
  if (hosts.length === 0) return <p class="quiet-text">{t('sitesNone')}</p>;
  return (
    <ul class="hosts">
      {hosts.map((host, index) => (
        <li key={host}>
          <bdi dir="ltr">{host}</bdi>
          <IconButton name={t('siteRemove', host)} icon={<CloseIcon />} onPress={() => remove(host, index)} />
        </li>
      ))}
    </ul>
  );
}
