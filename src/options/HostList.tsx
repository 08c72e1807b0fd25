import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/card/IconButton.tsx';
import { useI18n } from '../ui/i18n/i18n.ts';
import { CloseIcon } from '../ui/icons/icons.tsx';

interface HostListProps {
  hosts: readonly string[];
  remove: (host: string, index: number) => void;
}

export function HostList({ hosts, remove }: HostListProps): JSX.Element {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const none = useRef<HTMLParagraphElement>(null);
  const [gone, setGone] = useState(-1);
  useLayoutEffect(() => {
    // The button that was pressed is gone with its host: the one in its place goes on.
    if (gone < 0 || document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(gone, buttons.length - 1)] ?? none.current)?.focus();
  }, [hosts.length]);
  if (hosts.length === 0)
    return (
      <p class="quiet-text" ref={none} tabIndex={-1}>
        {t('sitesNone')}
      </p>
    );
  return (
    <ul class="hosts" ref={list}>
      {hosts.map((host, index) => (
        <li key={host}>
          <bdi dir="ltr">{host}</bdi>
          <IconButton
            name={t('siteRemove', host)}
            icon={<CloseIcon />}
            onPress={() => {
              setGone(index);
              remove(host, index);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
