/** Facts about HTML elements that the tree builder needs (HTML Living Standard, section 13.2 and the void element list). */

export const VOID = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Left out with all that is in them. */
export const DROPPED = new Set(
  'script style iframe noembed noframes textarea select svg template xmp canvas audio video object datalist'.split(' '),
);

/** May stand in `head`; anything else ends it. */
export const HEAD_ONLY = new Set('base link meta title noscript script style template basefont bgsound'.split(' '));

/** Formatting elements, which may be closed across blocks. */
export const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Phrasing elements through which an open paragraph is still reached when a block begins. */
export const PHRASING = new Set([
  ...FORMATTING,
  ...'abbr acronym bdi bdo cite data del dfn ins kbd label mark q samp span sub sup time var'.split(' '),
]);

/** Their start ends an open paragraph. */
export const CLOSES_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul dd dt'.split(
    ' ',
  ),
);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Start tags that end an open element of these tags, searched upwards no further than the barrier. */
export const IMPLIED_END: ReadonlyMap<string, { ends: ReadonlySet<string>; barrier: ReadonlySet<string> }> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu dir table td th'],
      ['dd', 'dd dt', 'dl table td th'],
      ['dt', 'dd dt', 'dl table td th'],
      ['tr', 'tr td th caption', 'table'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['tbody', 'tbody thead tfoot caption colgroup tr', 'table'],
      ['tfoot', 'tbody thead tfoot caption colgroup tr', 'table'],
      ['thead', 'tbody thead tfoot caption colgroup tr', 'table'],
      ['option', 'option', 'select datalist'],
      ['rt', 'rt rp', 'ruby'],
      ['rp', 'rt rp', 'ruby'],
    ] as const
  ).map(([tag, ends, barrier]) => [tag, { ends: new Set(ends.split(' ')), barrier: new Set(barrier.split(' ')) }]),
);

/** An end tag does not reach an element outside of the nearest of these. */
export const SCOPE = new Set('table td th caption template #document html body'.split(' '));

/** Start tags that end a drawing whose own end tag is missing. */
export const BREAKS_DRAWING = new Set(
  'div p ul ol h1 h2 h3 h4 h5 h6 table section article body main img li'.split(' '),
);

/** The attributes that are kept: those that are read, and those of a paragraph that is not bare. */
export const KEPT_ATTRIBUTES = new Set(
  'class id href content name property rel type datetime itemprop role hidden style lang xml:lang dir title alt value http-equiv aria-hidden aria-modal data-testid data-test-id data-test data-qa data-component data-component-name data-type data-module data-name data-element data-date shadowrootmode'.split(
    ' ',
  ),
);
