const CODES: Record<string, LibraryError['code']> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
};

/** The library could not be read or written. In two cases the reader can do something: make room, or take the newer Sixty that wrote it. */
export class LibraryError extends Error {
  readonly code: 'storage-full' | 'storage-newer' | 'storage-failed';

  constructor(cause: unknown) {
    const { name = 'error', message = String(cause) } = cause instanceof Error ? cause : {};
    super(`${name}: ${message}`, { cause });
    this.name = 'LibraryError';
    this.code = CODES[name] ?? 'storage-failed';
  }
}
