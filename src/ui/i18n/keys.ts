import type messages from '../../../public/_locales/en/messages.json';

/** A text of the user interface. The English file is the list of them; the other locales are held to it by a law test. */
export type MessageKey = keyof typeof messages;

/** A text that depends on a number: `<key>_one`, `<key>_other`, and whatever further forms a language has. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
