import type { Weights } from '../src/core/summarize/weights.ts';
import type { Measured } from './cross-validate.ts';

/** The weights as a source file, with the figures they reached. */
export function weightsFile(
  weights: Weights,
  measured: readonly Measured[],
  readers?: { stories: number; said: Record<'tells' | 'warmsUp' | 'lost', number> },
): string {
  const figures = measured.map(
    ({ name, stories, rouge, words }) =>
      ` * ${name}: ${stories} stories, ROUGE-1/2/L ${rouge.map((r) => r.toFixed(2)).join(' / ')}, ${words.toFixed(1)} words`,
  );
  if (readers) {
    const { tells, warmsUp, lost } = readers.said;
    figures.push(
      ` * ${readers.stories} stories read by readers: AUC of what tells the news ${tells.toFixed(3)}, of what warms up ${warmsUp.toFixed(3)}, of where they are lost ${lost.toFixed(3)}`,
    );
  }
  return `import type { Weights } from './weights.ts';

/**
 * Made by \`npm run train\`; do not edit. Cross-validated on the training stories:
${figures.join('\n')}
 */
export const TRAINED: Weights = {
${(['term', 'pair', 'rank', 'rankUntitled', 'tells', 'warmsUp', 'lost'] as const).map((name) => list(name, weights[name])).join('\n')}
};
`;
}

/** A list in lines as the formatter breaks them. */
function list(name: string, values: readonly number[]): string {
  const lines: string[] = [];
  let line = '   ';
  for (const value of values) {
    const next = ` ${value},`;
    if (line.length + next.length > 120) {
      lines.push(line);
      line = '   ';
    }
    line += next;
  }
  return `  ${name}: [\n${[...lines, line].join('\n')}\n  ],`;
}
