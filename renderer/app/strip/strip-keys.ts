import type { KeyboardEvent } from 'react'

/** What the filmstrip's keys do; arrows, Home, End and Ctrl+A are the list's own. */
export interface StripKeys {
  readonly onDuplicate: () => void
  readonly onDelete: () => void
  readonly onCopy: () => void
  readonly onCut: () => void
  readonly onPaste: () => void
  /** Moves the selected slides one place. */
  readonly onShift: (by: -1 | 1) => void
  /** Opens the name of the section that the slide stands in; told where the filmstrip is. */
  readonly onRename: (strip: Element) => void
}

/** Keys that the list itself has no use for; taken before it sees them. */
export function handleStripKey(event: KeyboardEvent, keys: StripKeys): void {
  const act = keyAct(event, keys)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

function keyAct(event: KeyboardEvent, keys: StripKeys): (() => void) | undefined {
  const { key, altKey, ctrlKey, metaKey, currentTarget } = event
  if (altKey) {
    if (key === 'ArrowUp' || key === 'ArrowLeft') return () => keys.onShift(-1)
    return key === 'ArrowDown' || key === 'ArrowRight' ? () => keys.onShift(1) : undefined
  }
  if (key === 'F2') return () => keys.onRename(currentTarget)
  if (key === 'Delete' || key === 'Backspace') return keys.onDelete
  if (!ctrlKey && !metaKey) return undefined
  return { d: keys.onDuplicate, c: keys.onCopy, x: keys.onCut, v: keys.onPaste }[key.toLowerCase()]
}
