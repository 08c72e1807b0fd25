const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A text in which each control code from U+0080 to U+009F is the sign that Windows-1252 has there. The decoder of Node 20
 * leaves these codes (nodejs/node issue 56542), and pages write them as numbers (`&#146;`).
 */
export const windowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => SIGNS.charAt(control.charCodeAt(0) - 0x80));
