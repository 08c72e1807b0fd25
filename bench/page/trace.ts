import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread, µs. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What our scripts took of a page's main thread, in milliseconds of processor time. */
export interface Ours {
  total: number;
  /** The longest task in which one of our scripts ran, as far as it was ours. */
  longest: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel'];

/** Traces a page while something happens to it: what the detector took, and what the script of the card took. */
export async function ours(page: Page, during: () => Promise<void>): Promise<{ detector: Ours; card: Ours }> {
  await page.tracing.start({ categories: CATEGORIES });
  await during();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return { detector: sumOf(traceEvents, isDetector), card: sumOf(traceEvents, (url) => !isDetector(url)) };
}

const isDetector = (url: string): boolean => url.endsWith('/detector.js');

/** Calls into some of our content scripts, with the microtasks of the same task: what we awaited goes on there. */
export function sumOf(events: readonly TraceEvent[], which: (url: string) => boolean): Ours {
  const isOurs = (url = ''): boolean => url.startsWith('chrome-extension:') && which(url);
  const whole = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const mine = whole.filter(
    ({ name, args }) => (name === 'EvaluateScript' || name === 'FunctionCall') && isOurs(args?.data?.url),
  );
  const outer = mine.filter((event) => !mine.some((other) => other !== event && holds(other, event)));
  const tasks = whole.filter(({ name }) => name === 'RunTask');
  const microtasks = whole.filter(({ name }) => name === 'RunMicrotasks');
  let total = 0;
  let longest = 0;
  const counted = new Set<TraceEvent>();
  for (const event of outer) {
    if (counted.has(event)) continue;
    const task = tasks.find((each) => holds(each, event));
    const within = outer.filter((other) => other === event || (task && holds(task, other)));
    for (const each of within) counted.add(each);
    const later = task
      ? microtasks.filter((each) => holds(task, each) && !within.some((call) => holds(call, each) || holds(each, call)))
      : [];
    const ms = [...within, ...later].reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
    total += ms;
    longest = Math.max(longest, ms);
  }
  return { total, longest };
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  );
}
