/**
 * Marks, overrides and isolates that turn or hide text (Unicode TR 9), zero-width spaces, soft hyphens, tags and controls.
 * The joiners U+200C and U+200D stay where they stand between letters: Persian, Hindi and many emoji are written with them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const STRAY_JOINER =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/** Text of a page as a reader should see it: nothing invisible in it, white space evened out. For display only, never stored. */
export function displayText(text: string): string {
  return text.replace(UNSEEN, '').replace(STRAY_JOINER, '').replace(/\s+/gu, ' ').trim();
}
