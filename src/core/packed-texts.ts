/** As the browser's `i18n.getMessage`: empty for an unknown key. */
export type GetMessage = (key: string, values: string[]) => string;

/** Letters of a name's code, as many as the dots below. */
const CODE = 3;
const CODES = 36 ** CODE;
/** By which no two of our names have one code; the build says so if that ends. */
const STEP = 31;

/** Three letters for a name: all names together weigh a third of themselves. */
export function codeOf(name: string): string {
  let code = 0;
  for (let at = 0; at < name.length; at++) code = (code * STEP + name.charCodeAt(at)) % CODES;
  return code.toString(36).padStart(CODE, '0');
}

/**
 * Texts as the build packs them (`scripts/build/pack-locales.ts`): all of a locale in one entry, a line each, in the order of
 * the names' codes in another, which only the default locale has and lends to the others. It also lends
 * what two locales of a language share, under the language's name: there a line that is empty is the shared one. `~1` stands for `$1`, which the
 * browser would replace by nothing. What is not packed is asked for by name.
 *
 * @param texts those of another locale than the browser's own, in the place of its entry; where the browser has no entries at
 *   all, those of the default locale, which have the codes in a last line
 */
export function packedTexts(getMessage: GetMessage, texts?: string): GetMessage {
  let packed: Map<string, string> | undefined;
  const read = () => {
    const lines = (texts ?? getMessage('texts', [])).split('\n');
    const shared = getMessage(`${lines[0]}`.slice(0, 2), []).split('\n');
    const codes = getMessage('names', []) || `${lines.at(-1)}`;
    return new Map(codes.match(/.../g)?.map((code, n) => [code, lines[n] || shared[n] || '']));
  };
  return (key, values) => {
    packed ??= read();
    const text = packed.get(codeOf(key));
    return text?.replace(/~([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? '') ?? getMessage(key, values);
  };
}
