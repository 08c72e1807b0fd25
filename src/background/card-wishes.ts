import type { CardPlace } from '../messages/contract.ts';
import type { Sender } from '../messages/receive.ts';
import { cardPlace, hostsWithoutPill } from '../storage/settings.ts';

/** The card opens there from now on, on every page. */
export async function cardMoved({ right, top }: CardPlace): Promise<undefined> {
  await cardPlace.set({ right, top });
  return undefined;
}

/** The page says no host: it is the one that the browser names. */
export async function hidePillHere({ url }: Extract<Sender, { tier: 'page' }>): Promise<undefined> {
  const { hostname } = new URL(url);
  const hosts = await hostsWithoutPill.get();
  if (!hosts.includes(hostname)) await hostsWithoutPill.set([...hosts, hostname].sort());
  return undefined;
}
