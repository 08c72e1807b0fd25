import { expect, test } from 'vitest';
import { measure } from '../../train/cross-validate.ts';
import { fit, read } from '../../train/model.ts';
import { weightsFile } from '../../train/weights-file.ts';
import { smallStories } from './small-stories.ts';

/** The file that `npm run train` would write. */
function trained(count: number): string {
  const stories = smallStories(count).map(read);
  return weightsFile(fit(stories), measure([{ file: 'own.jsonl', stories }], 2));
}

test('the same stories give the same weights and figures to the byte, others do not', () => {
  const file = trained(12);
  expect(file).toContain('own: 12 stories');
  expect(file).not.toMatch(/NaN|Infinity/);
  expect(trained(12)).toBe(file);
  expect(trained(9)).not.toBe(file);
});
