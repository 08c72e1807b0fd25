/** What a reader does with the card. A page can make such events by script, and send them at what it finds. */
const ACTS = ['click', 'auxclick', 'dblclick', 'pointerdown', 'pointermove', 'pointerup', 'keydown', 'keyup', 'submit'];

/** Lets only events of the reader's own hand reach what is in this root. */
export function onlyTrusted(root: ShadowRoot): void {
  for (const type of ACTS) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  }
}
