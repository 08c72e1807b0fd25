import type { PageFromWorker } from '../messages/contract.ts';
import { askPage } from '../messages/send.ts';
import { chosenTexts } from '../storage/interface-language.ts';
import { cardPlace } from '../storage/settings.ts';
import { inject, OVERLAY } from './content-files.ts';

/** What is to be drawn; where it stands and which language it speaks is the reader's wish. */
type Wish = Omit<Parameters<PageFromWorker['overlay/show']>[0], 'place' | 'texts'>;

/** Draws pill or card in a tab's page, with the script put there first where it is not. False where no overlay can be. */
export async function drawOverlay(tabId: number, wish: Wish): Promise<boolean> {
  const [place, texts] = await Promise.all([cardPlace.getOrDefault(), chosenTexts()]);
  const what = { ...wish, ...(place && { place }), ...(texts !== undefined && { texts }) };
  const show = () => askPage(tabId, 'overlay/show', what);
  try {
    await show().catch(async () => {
      await inject(tabId, OVERLAY);
      await show();
    });
    return true;
  } catch {
    return false;
  }
}
