/**
 * The word classes the tagger tells apart, one letter each, in the order of the weights: verb, auxiliary, noun or name,
 * adjective, adverb, determiner, preposition, pronoun, coordination, subordination, particle, number, mark. They are
 * those of Universal Dependencies, names counted as nouns.
 */
export const TAGS = 'VXNJRDPOCSTMU';

/** How many there are. */
export const TAG_COUNT = TAGS.length;
/** The class of what stands before a sentence's first word. */
export const NO_TAG = TAG_COUNT;
