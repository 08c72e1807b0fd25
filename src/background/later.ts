/** Milliseconds before it is said that work is under way: less would only flicker. */
export const SPINNER = 100;

export function later(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
