import { readJsonLine } from '../core/formats/json.ts';
import { formOf, readForPeople } from '../core/formats/read-file.ts';
import { type FileRecord, isProblem, type RecordProblem } from '../core/formats/records.ts';
import type { Failure } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { type Incoming, saveStories, type TakenIn } from '../storage/save-stories.ts';
import { tendLibrary } from '../storage/tend-library.ts';

/** What came of a file. */
export interface Outcome extends TakenIn {
  /** The first of the places that hold no story. */
  problems: RecordProblem[];
  /** All of them. */
  damaged: number;
  /** The reader broke it off; what was taken in stays. */
  cancelled: boolean;
  /** Why the rest was not taken in; what was, stays. */
  failure?: Failure;
}

/** Stories taken in at one go: between them the reader can break off, and others can save. */
const AT_ONCE = 50;
const TEND_AFTER = 500;
const MOST_PROBLEMS = 100;

/**
 * Takes in the stories of a file, in any of the forms in which a library is taken along. What is whole is taken in, what is not is listed;
 * a story that is there already stays, so that the same file changes nothing the second time. Never rejects.
 * @param progress called with the share of the file that is read, 0 to 1
 */
export async function takeIn(file: File, progress: (share: number) => void, signal: AbortSignal): Promise<Outcome> {
  const outcome: Outcome = { added: 0, changed: 0, same: 0, problems: [], damaged: 0, cancelled: false };
  let batch: Incoming[] = [];
  let since = 0;
  const save = async (share: number): Promise<void> => {
    const { added, changed, same } = await saveStories(batch);
    outcome.added += added;
    outcome.changed += changed;
    outcome.same += same;
    since += batch.length;
    batch = [];
    progress(share);
    if (since < TEND_AFTER) return;
    since = 0;
    await tendLibrary(signal);
  };
  try {
    for await (const { record, share } of recordsOf(file)) {
      if (signal.aborted) break;
      if (isProblem(record)) {
        outcome.damaged++;
        if (outcome.problems.length < MOST_PROBLEMS) outcome.problems.push(record);
      } else batch.push(record);
      if (batch.length === AT_ONCE) await save(share);
    }
    outcome.cancelled = signal.aborted;
    if (!outcome.cancelled) await save(1);
    await tendLibrary();
  } catch (error) {
    outcome.failure = failureOf(error);
  }
  return outcome;
}

async function* recordsOf(file: File): AsyncGenerator<{ record: FileRecord; share: number }> {
  const form = formOf(file.name, await file.slice(0, 4000).text());
  if (form !== 'jsonl') {
    const now = new Date().toISOString();
    const records = [...readForPeople(form, await file.text(), now)];
    for (const [i, record] of records.entries()) yield { record, share: i / records.length };
    return;
  }
  let number = 0;
  let read = 0;
  for await (const line of linesOf(file)) {
    number++;
    // In bytes, as files are measured.
    read += new Blob([line]).size + 1;
    const record = readJsonLine(line, number);
    if (record) yield { record, share: Math.min(1, read / file.size) };
  }
}

/** The lines of a file of any size, read as they are needed. */
async function* linesOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    // Only what is new is parted: a line may come in any number of pieces.
    const lines = (value ?? '').split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
