import { quote } from '../messages'

/** The sentences of the app's services: what is wrong, and what to do. */

export function unknownTicket(): string {
  return 'The window named a file that is not open here. Open the file again.'
}

export function heldByAnother(name: string): string {
  return `Another window has ${quote(name)} open, so it is shown read-only here. Save it under another name to change it.`
}

export function writeProtected(name: string): string {
  return `${quote(name)} is write-protected, so it is shown read-only. Save it under another name to change it.`
}

export function cannotSaveReadOnly(name: string): string {
  return `${quote(name)} is open read-only. Save it under another name.`
}

export function cannotReplaceHeld(name: string): string {
  return `Another window has ${quote(name)} open. Choose another name.`
}

export function cannotReplaceProtected(name: string): string {
  return `${quote(name)} is write-protected. Choose another name.`
}

export function lostLock(name: string): string {
  return `Another window has taken over ${quote(name)}. Save your work under another name.`
}

export function changedMeanwhile(name: string): string {
  return `${quote(name)} was changed by another program since it was opened. Save again to replace it, or save your work under another name.`
}

export function alreadyThere(name: string): string {
  return `There is already a file ${quote(name)}. Choose another name.`
}

export function openedAsCopy(name: string): string {
  return `${quote(name)} was dropped here, so this is a copy of it. Saving asks where to keep it.`
}

export function copyHasNoFile(): string {
  return 'This deck has no file yet. Choose "Save as" to give it one.'
}

export function newerVersion(found: number, newest: number): string {
  return `A newer version of this program made the deck: it has version ${found}, and this program knows up to ${newest}. It is shown read-only, so that nothing of it gets lost.`
}

export function leftOut(keys: readonly string[]): string {
  return `Not shown, because this version does not know it: ${keys.map(quote).join(', ')}.`
}

export function cannotOpen(name: string): string {
  return `${quote(name)} cannot be opened.`
}

export function moreProblems(count: number): string {
  return count === 1 ? 'There is one more problem.' : `There are ${count} more problems.`
}

export function cannotReadWorld(): string {
  return "The program's own dataset or templates cannot be read. Install the program again."
}

export function draftTaken(): string {
  return 'Another window is working on this unsaved deck already.'
}

export function draftGone(): string {
  return 'This unsaved deck is no longer there.'
}

export function exportRunsAlready(): string {
  return 'This export is running already. Wait for it, or cancel it.'
}

export function exportEnded(): string {
  return 'The export ended before it was done. Try again; if it happens again, export fewer slides.'
}

export function noDialogs(): string {
  return 'This program asks with the dialogs of the system, not in the window.'
}

export function badCall(channel: string, where: string, why: string): string {
  return `The window asked for something that the program does not understand: ${channel}${where}: ${why}.`
}

export function unexpected(why: string): string {
  return `Something went wrong that should not: ${why}.`
}
