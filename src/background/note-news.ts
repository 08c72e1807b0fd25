import { browser } from '../browser.ts';
import { unreadNews } from '../storage/settings.ts';

/**
 * After an update that changes more than it mends, the popup has a quiet word about it until the reader has looked. No page
 * opens by itself.
 */
export async function noteNews({
  reason,
  previousVersion = '',
}: {
  reason: string;
  previousVersion?: string;
}): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (reason === 'update' && isNews(previousVersion, version)) await unreadNews.set(version);
}

/** Is the first or second number higher? */
function isNews(before: string, now: string): boolean {
  const [major = 0, minor = 0] = now.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = before.split('.').map(Number);
  return major > oldMajor || (major === oldMajor && minor > oldMinor);
}
