import card from '../card/card.css?inline';
import working from '../card/working.css?inline';
import controls from '../controls.css?inline';
import tokens from '../tokens.css?inline';
import writers from '../writing/writers.css?inline';
import overlay from './overlay.css?inline';

/** The style sheet of the overlay's shadow root, as text. */
export const overlayStyles = [overlay, tokens, controls, card, working, writers].join('\n');
