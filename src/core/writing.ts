/** What surfaces know of other writers than our own: who is offered, how the work goes, why it failed. Plain data. */

/** Stands in the record as its writer. */
export type OtherWriter = 'browser-ai' | 'openai-compatible';

/** A writer that the reader has switched on. */
export interface WriterOffer {
  writer: OtherWriter;
  /** The model's name, as the server has it; empty for the browser's own, which tells none. */
  model: string;
  /** The origin that the text goes to; null when it stays on this device. */
  to: string | null;
}

/** A writer at work. */
export interface Writing {
  by: WriterOffer;
  /** What there is so far; nothing of it is checked yet. */
  soFar: string;
  /** Share of the browser's model that is downloaded, 0–1, while it is. */
  downloaded?: number;
}

/** Why a writer's words are not there. Stable codes, which surfaces put into words. */
export type WriteTrouble =
  | 'cancelled'
  | 'unavailable' // this browser has no such writer, or not for this language
  | 'needs-gesture' // a model must be downloaded, which takes a click of the reader
  | 'no-permission' // the browser has not granted the server, or no longer
  | 'bad-address'
  | 'unauthorized' // 401
  | 'origin-refused' // 403: the server does not take requests from extensions
  | 'not-found' // 404: no such model, or no such interface
  | 'too-many-requests' // 429
  | 'unreachable' // no route, refused, name unknown
  | 'redirected'
  | 'timeout'
  | 'server-failed' // 5xx
  | 'cut-off' // half an answer
  | 'wrong-form' // an answer that is none
  | 'too-long' // the text does not fit the writer
  | 'refused'; // any other answer of the server

/** What ended without a word of its own: the worker, or the window, went away under it. */
export const BROKEN_OFF: WriteTrouble = 'cut-off';

/** A writer's failure as it crosses contexts. */
export interface WriteFailure {
  code: WriteTrouble;
  /** For people who report it; surfaces have their own words. */
  message: string;
  by: WriterOffer;
}
