const PROGRAM = /"\s*:\s*["\d[{tfn]|\\"|\\n|"\s*,\s*"/g;

/** Data for scripts that leaked into the page, as where a script is cut off by an end tag in a string of its own. */
export function isProgram(text: string): boolean {
  if (!text.includes('":') && !text.includes('\\"')) return false;
  return (text.match(PROGRAM)?.length ?? 0) >= 3;
}
