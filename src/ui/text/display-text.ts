// Surfaces draw with it, and the worker names stories with it in the address bar.
export { displayText } from '../../core/display-text.ts';
