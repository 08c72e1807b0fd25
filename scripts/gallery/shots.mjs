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
  'story-short',
  'story-unsure',
  'story-changed',
  'story-no-sentence',
  'story-writers',
  'story-writing',
  'story-rewritten',
  'story-not-written',
  'story-german',
  'story-arabic',
  'story-hindi',
  'story-chinese',
  'not-story',
  'failed-no-access',
  'failed-site-off',
  'failed-unsupported-page',
  'failed-no-text',
  'failed-link-refused',
  'failed-offline',
  'failed-storage-full',
  'failed-interrupted',
  'failed-internal',
];

// A popup has no landmarks and its heading is the story's; the page around the overlay is made to be bad.
const POPUP = ['region', 'page-has-heading-one'];
const OVERLAY = [...POPUP, 'html-has-lang'];

/** Every picture of the gallery's page. @param {import('./looks.mjs').Look[]} looks @returns {Shot[]} */
export function shots(looks) {
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
      shot('popup-story-removed', { surface: 'popup', state: 'story-saved', removed: '1' }, 380, 320),
      ...['story', 'story-german', 'story-rewritten'].map((state) =>
        shot(`popup-${state}-narrow`, { surface: 'popup', state, page: '1' }, 320, 640),
      ),
      ...['story', 'working', 'story-flagged'].map((state) =>
        shot(`overlay-${state}`, { surface: 'overlay', state }, 900, 640),
      ),
      shot('overlay-story-narrow', { surface: 'overlay', state: 'story-german' }, 320, 480),
      shot('pill', { surface: 'pill' }, 500, 300),
    ];
  });
}
