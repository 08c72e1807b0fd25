/** The sentence to which a key moves the focus; undefined for keys that move it nowhere. */
export function sentenceAfter(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Ctrl+C or ⌘C while nothing is selected, which would copy nothing. */
export function wantsCopy(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'c' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
    return false;
  const root = event.target instanceof Node ? event.target.getRootNode() : document;
  // Chrome keeps the selection in a shadow root to that root; the others have one for the document.
  const { getSelection } = root as Partial<Pick<Document, 'getSelection'>>;
  return String((getSelection ? getSelection.call(root as Document) : document.getSelection()) ?? '') === '';
}
