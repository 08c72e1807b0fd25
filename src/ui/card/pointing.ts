import type { CardActions, Shown } from './card-actions.ts';

/**
 * Which sentence a reader points at: the one under the pointer, else the one with the focus, else the one chosen last.
 * @param show lights the sentence, or nothing for null, and brings it into view when it was chosen
 */
export function createPointing(
  show: (sentence: number | null, chosen: boolean) => Shown | Promise<Shown>,
): NonNullable<CardActions['point']> {
  let over: number | null = null;
  let focus: number | null = null;
  let chosen: number | null = null;
  return (sentence, how) => {
    if (how === 'chosen') {
      chosen = sentence;
      return show(sentence, true);
    }
    if (how === 'over') over = sentence;
    else focus = sentence;
    return show(over ?? focus ?? chosen, false);
  };
}
