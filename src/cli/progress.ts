import type { Output } from './output.ts';

/** Milliseconds between two reports. */
const EVERY = 1000;

/** What is counted while many pages are read. */
export interface Progress {
  /** One more is done. `failed` when it could not be read. */
  step(failed: boolean): void;
  /** Something to know on a line of its own, whether progress is shown or not. */
  note(text: string): void;
  /** The last word. */
  end(): void;
}

/** A terminal's line is written over; a log gets lines. */
export interface ProgressOutput extends Pick<Output, 'write'> {
  isTTY?: boolean;
}

/**
 * Tells at most once a second how far a long run is. Short runs end before the first report and stay silent.
 * @param shown whether to report at all; by default only on a terminal
 */
export function progress(output: ProgressOutput, shown = output.isTTY === true, now = Date.now): Progress {
  const clear = shown && output.isTTY ? '\r\u001b[K' : '';
  const note = (text: string) => {
    output.write(`${clear}sixty: ${text}\n`);
  };
  if (!shown) return { step() {}, note, end() {} };
  const start = now();
  let last = start;
  let done = 0;
  let failures = 0;
  let told = false;
  const tell = (end: string) => {
    const rate = Math.round(done / Math.max(0.001, (now() - start) / 1000));
    const failed = failures === 0 ? '' : `, ${failures} not read`;
    output.write(`${clear}sixty: ${done} done${failed}, ${rate} a second${end}`);
    told = true;
  };
  return {
    step(failed) {
      done += 1;
      if (failed) failures += 1;
      if (now() - last < EVERY) return;
      last = now();
      tell(output.isTTY ? '' : '\n');
    },
    note,
    end() {
      if (told) tell('\n');
    },
  };
}
