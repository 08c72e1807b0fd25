import type { Pointed } from '../messages/contract.ts';
import { askPage } from '../messages/send.ts';
import { inject, OVERLAY } from './content-files.ts';

/** Lights passages in a tab's page, by the script that is there or is put there now. Never rejects. */
export async function pointInTab(tabId: number, what: Pointed): Promise<'shown' | 'gone' | 'elsewhere'> {
  const point = () => askPage(tabId, 'page/point', what);
  try {
    return await point().catch(async () => {
      // Where nothing of ours is, nothing is lit.
      if (what.passages.length === 0) return 'shown' as const;
      await inject(tabId, OVERLAY);
      return point();
    });
  } catch {
    return 'elsewhere';
  }
}
