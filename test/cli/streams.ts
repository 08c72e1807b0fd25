import { PassThrough, Readable, Writable } from 'node:stream';

/** Streams for a command under test: what goes in, and what came out. */
export function streams(input: string | Uint8Array[] = '') {
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input);
  const out = collector();
  const err = collector();
  return { stdin, stdout: out.stream, stderr: err.stream, out: out.text, err: err.text };
}

function collector() {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** A reader that takes one write at a time, each only when let. */
export function slowReader() {
  const taken: string[] = [];
  let release: (() => void) | null = null;
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      taken.push(chunk.toString('utf8'));
      release = done;
    },
  });
  const next = () => {
    const done = release;
    release = null;
    done?.();
  };
  return { stream, taken, next };
}

/** A story page of our own. */
export function page(headline: string, paragraphs = 8): string {
  const text = (n: number) =>
    `The harbour board of Corvo met for the ${n}th time on Tuesday and agreed to repair ${n} more of the old piers.`;
  const body = Array.from({ length: paragraphs }, (_, n) => `<p>${text(2 * n + 4)} ${text(2 * n + 5)}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${body}</article></body></html>`;
}
