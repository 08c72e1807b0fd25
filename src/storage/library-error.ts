/** The library could not be read or written. `storage-full` is the one case in which the reader can do something. */
export class LibraryError extends Error {
  readonly code: 'storage-full' | 'storage-failed';

  constructor(cause: unknown) {
    const { name = 'error', message = String(cause) } = cause instanceof Error ? cause : {};
    super(`${name}: ${message}`, { cause });
    this.name = 'LibraryError';
    this.code = name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed';
  }
}
