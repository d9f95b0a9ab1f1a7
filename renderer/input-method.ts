/** The key code of a key that the input method has taken; on some systems it comes without `isComposing`. */
const TAKEN = 229

/** True for a key that belongs to an input method: it chooses a character, ends a word or gives it up. */
export function isForInputMethod({
  key,
  keyCode,
  isComposing,
}: Pick<KeyboardEvent, 'key' | 'keyCode' | 'isComposing'>): boolean {
  return isComposing || keyCode === TAKEN || key === 'Process'
}

/**
 * Keeps the keys of an input method from everything in the page, before anything there sees them: an Enter that chooses
 * a character never ends a text, Escape never closes a dialog, and digits, arrows and Space never do what they do elsewhere.
 * What the keys do to the text itself comes as other events, and is not touched. Called once, before a page is drawn.
 */
export function keepInputMethodKeys(page: Window): void {
  const keep = (event: KeyboardEvent) => {
    if (isForInputMethod(event)) event.stopImmediatePropagation()
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const) page.addEventListener(type, keep, { capture: true })
}
