import { browser } from '../browser.ts';
import type { WriteFailure } from '../core/writing.ts';
import { serverGrant, serverPattern } from '../messages/server-grant.ts';
import { keepServerKey, serverKey } from '../storage/server-key.ts';
import { type ServerChoice, serverWriter } from '../storage/writers.ts';
import { listModels } from '../writers/openai-compatible.ts';
import { serverAddress } from '../writers/server-address.ts';
import { asWriterError } from '../writers/writer.ts';

/** How far the asking is, and what came of it. */
export interface Outcome {
  asking?: true;
  /** The reader, or the browser, did not grant the server. */
  refused?: true;
  models?: string[];
  trouble?: Pick<WriteFailure, 'code' | 'by'>;
}

/**
 * Asks for the permission to reach a server, then for its models. Call it straight from the gesture.
 * @param typed its address, as the reader wrote it
 * @param key empty to go on with the one that is kept for this server
 * @param tell told how it goes
 * @returns the server as it is chosen from now on, also where it did not answer; undefined where there is no such address, or it
 * was not granted
 */
export async function connect(
  typed: string,
  key: string,
  before: ServerChoice,
  tell: (outcome: Outcome) => void,
): Promise<ServerChoice | undefined> {
  let base: URL;
  try {
    base = serverAddress(typed, key);
  } catch (error) {
    tell({ trouble: troubleOf(error, null) });
    return undefined;
  }
  const address = base.href;
  // The model of another server is none that this one is known to have.
  const server = { ...before, address, model: before.address === address ? before.model : '' };
  // Before the question, so that the worker does not take the server for a site to look for stories on.
  const chosen = serverWriter.set(server);
  if (!(await granted(base))) {
    await chosen;
    await serverWriter.set(before);
    tell({ refused: true });
    return undefined;
  }
  tell({ asking: true });
  const origin = base.origin;
  try {
    if (before.address !== '' && new URL(before.address).origin !== origin) await releaseServer(before.address, base);
    if (key !== '') await keepServerKey(origin, key);
    const models = await listModels({ address, key: key || (await serverKey(origin)) });
    tell({ models });
    const [only] = models.length === 1 ? models : [];
    return { ...server, model: models.includes(before.model) ? before.model : (only ?? '') };
  } catch (error) {
    tell({ trouble: troubleOf(error, origin) });
    return server;
  }
}

/** Gives the permission for a server back; it may be that of another, wider grant. */
export async function releaseServer(address: string, next?: URL): Promise<void> {
  if (!URL.canParse(address)) return;
  const pattern = serverPattern(new URL(address));
  if (next && serverPattern(next) === pattern) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** The key that is kept for a server; empty where there is none. */
export async function keptKey(address: string): Promise<string> {
  return URL.canParse(address) ? serverKey(new URL(address).origin) : '';
}

function granted(base: URL): Promise<boolean> {
  const grant = serverGrant(base);
  // Refused without a gesture, even for what is granted already.
  return browser.permissions.request(grant).catch(() => browser.permissions.contains(grant));
}

function troubleOf(error: unknown, to: string | null): NonNullable<Outcome['trouble']> {
  return { code: asWriterError(error).code, by: { writer: 'openai-compatible', model: '', to } };
}
