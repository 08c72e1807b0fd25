import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connect, type Outcome } from '../../src/options/server-connection.ts';
import { serverWriter } from '../../src/storage/writers.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';
import { fakeServer } from '../writers/fake-server.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const before = { on: true, address: 'http://127.0.0.1:1/v1', model: 'large' };
const told: Outcome[] = [];
const tell = (outcome: Outcome) => void told.push(outcome);
let server: Awaited<ReturnType<typeof fakeServer>>;

beforeEach(() => {
  freshBrowser();
  told.length = 0;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

it('says so where the key cannot be kept', async () => {
  server = await fakeServer((_, response) => void response.end('{"data":[]}'));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  expect(await connect(server.address, 'k-1', before, tell)).toMatchObject({ address: server.address });
  expect(told).toEqual([{ asking: true }, { trouble: expect.objectContaining({ by: expect.anything() }) }]);
  expect(server.asked).toEqual([]);
});

it('has no text written by the model of another server, before this one has said that it has such a model', async () => {
  server = await fakeServer((_, response) => void response.writeHead(404).end());
  const silent = await connect(server.address, '', before, tell);
  expect(silent).toEqual({ on: true, address: server.address, model: '' });
  expect(await serverWriter.get()).toEqual(silent);
  const known = { ...before, address: server.address };
  expect(await connect(server.address, '', known, tell)).toEqual(known);
});
