/** Hands the reader a text as a file, as a download. */
export function offerFile(name: string, type: string, text: string): void {
  offerBlob(name, new Blob([text], { type }));
}

/** The same with what may be larger than a text. */
export function offerBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
