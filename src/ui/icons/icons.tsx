import type { ComponentChildren, JSX } from 'preact';

/** Drawn on a grid of 20, lines of 1.5. Decorative: the button around it has the name. */
export function Icon({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const CopyIcon = () => (
  <Icon>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M13 4.5v-.2a1.8 1.8 0 0 0-1.8-1.8H5.3a1.8 1.8 0 0 0-1.8 1.8v5.9A1.8 1.8 0 0 0 5.3 12h.2" />
  </Icon>
);

export const CardIcon = () => (
  <Icon>
    <rect x="2.5" y="4" width="15" height="12" rx="2" />
    <path d="M5.5 7.5h5M5.5 10h9M5.5 12.5h7" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="m8.5 11.5 3-3M9 6l1.8-1.8a3.4 3.4 0 0 1 4.9 4.9L14 10.9M11 14l-1.8 1.8a3.4 3.4 0 0 1-4.9-4.9L6 9.1" />
  </Icon>
);

export const MarkdownIcon = () => (
  <Icon>
    <rect x="2" y="4.5" width="16" height="11" rx="2" />
    <path d="M5 12.5v-5l2.3 2.7 2.3-2.7v5M13.7 7.5v5m0 0-1.7-1.7m1.7 1.7 1.7-1.7" />
  </Icon>
);

export const ShareIcon = () => (
  <Icon>
    <path d="M10 12V3m0 0L6.8 6.2M10 3l3.2 3.2M4 10v5a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2v-5" />
  </Icon>
);

export const RemoveIcon = () => (
  <Icon>
    <path d="M3.5 5.5h13M8 5.5V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.5m3 0-.7 9.7a2 2 0 0 1-2 1.8H7.7a2 2 0 0 1-2-1.8L5 5.5M8.5 9v4.5M11.5 9v4.5" />
  </Icon>
);

export const DoneIcon = () => (
  <Icon>
    <path d="m4 10.5 4 4 8-9" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const PointsIcon = () => (
  <Icon>
    <path d="M8 5.5h8.5M8 10h8.5M8 14.5h8.5M4 5.5v.01M4 10v.01M4 14.5v.01" />
  </Icon>
);

export const NoteIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 9v4.5M10 6.3v.2" />
  </Icon>
);

/** The mark of Sixty: a six and a nought. */
export const SixtyMark = () => (
  <svg class="mark" viewBox="0 0 28 20" aria-hidden="true" focusable="false">
    <circle cx="7.5" cy="12.5" r="4.5" />
    <path d="M3 12.5C3 7.5 5.5 4 10 3" />
    <rect x="16" y="3.5" width="9" height="13.5" rx="4.5" />
  </svg>
);
