/** Esc closes the card wherever the focus is, unless the page has used the key for itself. Listens only while the card is open. */
export function closeOnEsc(close: () => void): AbortController {
  const open = new AbortController();
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
      // One Esc closes one thing: a dialog of the page stays for the next.
      event.preventDefault();
      close();
    },
    { signal: open.signal },
  );
  return open;
}
