import fc from 'fast-check';

const word = fc.oneof(
  fc.constantFrom(
    'The',
    'council',
    'Monday',
    'said',
    'who',
    'He',
    'However',
    'It',
    '2,300',
    '$5',
    'U.S.',
    'but',
    'not',
  ),
  fc.constantFrom(
    '“quoted',
    'end”',
    '(aside)',
    '—',
    ',',
    ';',
    'Mr.',
    'J.',
    'Smith,',
    'according',
    'to',
    '日本',
    'नमस्ते',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 45 }), fc.constantFrom('.', '!', '?', '.”', '', '。'))
  .map(([words, end]) => words.join(' ') + end);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '));

/** Paragraphs as bad pages give them: stray punctuation, mixed scripts, open quotes, sentences of any length. */
export const body = fc.array(paragraph, { minLength: 0, maxLength: 8 });
