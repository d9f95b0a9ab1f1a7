/** Fields that letters go into; boxes to tick and the like are inputs, too, and leave the keys of commands alone. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"], [type="button"]), textarea'

/** Commits what is being typed, as leaving the field would: a command is about all of the work. */
export function commitTyping(): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !isWriting(activeElement)) return
  activeElement.blur()
  // A field stays ready to be written in; a text on a slide is closed.
  if (activeElement.matches(FIELDS)) activeElement.focus()
}

/** True for a text or field that takes what is typed. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS))
}
