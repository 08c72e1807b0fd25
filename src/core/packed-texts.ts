/** As the browser's `i18n.getMessage`: empty for an unknown key. */
export type GetMessage = (key: string, values: string[]) => string;

/**
 * Texts as the build packs them (`scripts/build/pack-locales.ts`): all of a locale in one entry, a line each, in the order of
 * the names in another, which only the default locale has and lends to the others. `~1` stands for `$1`, which the
 * browser would replace by nothing. What is not packed is asked for by name.
 *
 * @param texts those of another locale than the browser's own, in the place of its entry
 */
export function packedTexts(getMessage: GetMessage, texts?: string): GetMessage {
  let packed: Map<string, string> | undefined;
  const read = (): Map<string, string> => {
    const lines = (texts ?? getMessage('texts', [])).split('\n');
    return new Map(
      getMessage('names', [])
        .split('\n')
        .map((name, n) => [name, lines[n] ?? '']),
    );
  };
  return (key, values) => {
    packed ??= read();
    const text = packed.get(key);
    return text?.replace(/~([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? '') ?? getMessage(key, values);
  };
}
