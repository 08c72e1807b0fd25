import { looks } from './looks.mjs';

/**
 * @typedef {object} Shot
 * @property {string} name of the picture
 * @property {Record<string, string>} query what the gallery's page shows
 * @property {boolean} dark
 * @property {boolean} forced
 * @property {number} width
 * @property {number} height
 * @property {string[]} exempt axe rules that say nothing here
 */

const STATES = [
  'working',
  'unread',
  'story',
  'story-saved',
  'story-points',
  'story-flagged',
  'story-german',
  'story-arabic',
  'story-hindi',
  'story-chinese',
  'not-story',
  'failed-no-access',
  'failed-site-off',
  'failed-unsupported-page',
  'failed-no-text',
  'failed-internal',
];

// A popup has no landmarks and its heading is the story's; the page around the overlay is made to be bad.
const POPUP = ['region', 'page-has-heading-one'];
const OVERLAY = [...POPUP, 'html-has-lang'];

/** Every picture of the gallery. @returns {Shot[]} */
export function shots() {
  return looks.flatMap(({ look, lang, dark, forced }) => {
    const shot = (
      /** @type {string} */ name,
      /** @type {Record<string, string>} */ query,
      /** @type {number} */ width,
      /** @type {number} */ height,
    ) => ({
      name: `${name}-${look}`,
      query: { ...query, lang },
      width,
      height,
      dark,
      forced,
      exempt: query['surface'] === 'popup' ? POPUP : OVERLAY,
    });
    return [
      ...STATES.map((state) => shot(`popup-${state}`, { surface: 'popup', state }, 380, 320)),
      shot('popup-story-narrow', { surface: 'popup', state: 'story', page: '1' }, 320, 640),
      ...['story', 'working', 'story-flagged'].map((state) =>
        shot(`overlay-${state}`, { surface: 'overlay', state }, 900, 640),
      ),
      shot('pill', { surface: 'pill' }, 500, 300),
    ];
  });
}
