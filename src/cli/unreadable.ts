/** Why a file could not be read, in a sentence for people. */
export function whyUnreadable(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `cannot read ${path}: there is no such file or folder`;
  if (code === 'EACCES' || code === 'EPERM') return `cannot read ${path}: this account may not`;
  return `cannot read ${path}: ${message}`;
}
