/**
 * The toolbar icon, drawn on a grid of 16: a six and a nought on a tile. The tile's colours hold at least 3:1 against a white and a
 * dark (#202124) toolbar, so one drawing serves both.
 * @typedef {import('../../src/messages/contract.ts').TabState} TabState
 */

const TEAL = '#11808b';
const FADED = '#6f8b8f';
const GREY = '#85888c';

const DIGITS = (/** @type {string} */ colour) => `
  <g fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round">
    <circle cx="5.05" cy="9.75" r="2.2"/>
    <path d="M2.85 9.75C2.85 6.6 4.2 4.5 6.45 3.85"/>
    <rect x="9.05" y="4.05" width="4" height="7.9" rx="2"/>
  </g>`;

const tile = (/** @type {string} */ fill) => `<rect width="16" height="16" rx="3.6" fill="${fill}"/>`;

/** A mark in the lower corner, cut out of the tile so that it stands free of it. @param {string} fill @param {string} sign */
const badge = (fill, sign) => `
  <circle cx="11.9" cy="11.9" r="4.1" fill="${fill}"/>
  <path d="${sign}" fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`;

const CUT = `<mask id="cut"><rect width="16" height="16" fill="#fff"/><circle cx="11.9" cy="11.9" r="5.1" fill="#000"/></mask>`;
const cut = (/** @type {string} */ inner) => `${CUT}<g mask="url(#cut)">${inner}</g>`;

/** @type {Record<TabState, string>} */
const STATES = {
  unsupported: `<rect x=".7" y=".7" width="14.6" height="14.6" rx="3" fill="none" stroke="${GREY}" stroke-width="1.4"/>${DIGITS(GREY)}`,
  maybe: tile(FADED) + DIGITS('#fff'),
  story: tile(TEAL) + DIGITS('#fff'),
  working: `${tile(TEAL)}<g fill="#fff"><circle cx="4" cy="8" r="1.45"/><circle cx="8" cy="8" r="1.45"/><circle cx="12" cy="8" r="1.45"/></g>`,
  saved: cut(tile(TEAL) + DIGITS('#fff')) + badge('#b26a00', 'm10.2 12 1.25 1.25 2.2-2.5'),
  error: cut(tile(TEAL) + DIGITS('#fff')) + badge('#d3402f', 'M11.9 9.9v2.1M11.9 13.85v.01'),
};

/** @type {TabState[]} */
export const states = ['unsupported', 'maybe', 'story', 'working', 'saved', 'error'];

/** @param {TabState} state @param {number} size of the square, px @returns {string} SVG */
export function drawing(state, size) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${STATES[state]}</svg>`;
}
