import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { NOT_RUN } from '../../scripts/test/tally.mjs';

let registry: Server | undefined;
afterEach(() => void registry?.close());

/** A registry that knows these advisories, by package, and one version of each package. */
async function registryThatKnows(advisories: object, status = 200): Promise<string> {
  registry = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '', 'http://registry').pathname.slice(1));
    const version = { name, version: '11.2.0', dist: { tarball: 'http://registry.test.invalid/x.tgz' } };
    const packument = { name, 'dist-tags': { latest: '11.2.0' }, versions: { '11.2.0': version } };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(name.includes('bulk') ? advisories : packument));
  });
  await new Promise<void>((resolve) => void registry?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
}

async function audit(address: string, env = process.env) {
  const child = spawn(process.execPath, ['scripts/audit.mjs', '--registry', address], { env });
  const [out, code] = await Promise.all([text(child.stdout), new Promise((resolve) => child.once('exit', resolve))]);
  return { out, code };
}

it('passes where nothing is known', async () => {
  expect(await audit(await registryThatKnows({}))).toMatchObject({ code: 0 });
});

it('fails where something is known against a package that ships', async () => {
  const advisory = {
    id: 1,
    url: 'https://x.example',
    title: 'bad',
    severity: 'high',
    vulnerable_versions: '<=99',
    cwe: [],
  };
  const { out, code } = await audit(await registryThatKnows({ preact: [advisory] }));
  expect(code).toBe(1);
  expect(out).toContain('preact');
});

it('says why, and does not pass for an answer, where nobody could be asked', async () => {
  const { out, code } = await audit(await registryThatKnows({}, 405));
  expect(code).toBe(NOT_RUN);
  expect(out).toMatch(/^Not asked: .*405/);
});

it('fails where npm gives an answer that cannot be read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sixty-npm-'));
  try {
    const npm = join(folder, 'npm-cli.js');
    await writeFile(npm, 'console.log("npm warn\\n{}")');
    const { out, code } = await audit('http://127.0.0.1:9/', { ...process.env, npm_execpath: npm });
    expect(code).toBe(1);
    expect(out).toContain('npm warn');
  } finally {
    await rm(folder, { recursive: true });
  }
});
