import { STORY_SCHEMA, type Story } from '../story.ts';

/**
 * Checks that a value from outside (a file, a message, an older library) is a story record, field by field. Returns the
 * first thing that is wrong, as a sentence for people, or null. Unknown fields are allowed and kept.
 */
export function storyProblem(value: unknown): string | null {
  if (!isRecord(value)) return 'a record must be an object';
  if (value['schema'] !== STORY_SCHEMA) return `"schema" must be ${STORY_SCHEMA}`;
  for (const [name, holds] of Object.entries(FIELDS)) {
    if (!holds(value[name])) return `"${name}" is missing or of the wrong kind`;
  }
  return evidenceProblem(value as unknown as Story);
}

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isSome: Check = (value) => typeof value === 'string' && value !== '';
/** A text that says a day, or a time of one. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isOffset: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const listOf =
  (holds: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(holds);
const objectOf =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, holds]) => holds(value[name]));
const maybe =
  (holds: Check): Check =>
  (value) =>
    value === undefined || holds(value);

const SPAN = objectOf({ paragraph: isOffset, start: isOffset, end: isOffset });
const DOUBT = objectOf({ kind: isSome, text: isText, how: isSome });

const FIELDS: Record<Exclude<keyof Story, 'schema'>, Check> = {
  id: isSome,
  url: isText,
  headline: isText,
  standfirst: maybe(isText),
  source: objectOf({ name: isText, url: isText, why: isSome, via: maybe(isText) }),
  authors: listOf(isText),
  published: isText,
  lang: isText,
  paragraphs: listOf(isText),
  partial: (value) => value === false || isSome(value),
  flags: listOf(objectOf({ kind: isSome, why: isText })),
  echoes: maybe(listOf(objectOf({ before: isOffset, text: isText }))),
  summary: objectOf({
    sentences: listOf(
      objectOf({ text: isText, evidence: listOf(SPAN), doubts: maybe(listOf(DOUBT)), facts: maybe(isOffset) }),
    ),
    shape: maybe(isSome),
    words: isOffset,
    writer: isSome,
    notes: listOf(isSome),
    guard: maybe(objectOf({ kept: isOffset, of: isOffset })),
  }),
  sent: maybe(listOf(objectOf({ what: isSome, to: isText, at: isSome }))),
  savedAt: isMoment,
};

/** Evidence must lie inside its paragraph, or a surface would light what is not there. */
function evidenceProblem(story: Story): string | null {
  for (const { evidence } of story.summary.sentences) {
    for (const { paragraph, start, end } of evidence) {
      const length = story.paragraphs[paragraph]?.length ?? -1;
      if (start > end || end > length) return 'a summary sentence points outside the body';
    }
  }
  return null;
}
