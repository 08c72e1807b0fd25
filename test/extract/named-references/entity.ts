/** A named character reference of HTML. */
export interface Entity {
  /** Without `&` and `;`. */
  name: string;
  codePoint: number;
  /** A second character, or empty. */
  second: string;
  /** Whether it holds without the semicolon. */
  bare: boolean;
}
