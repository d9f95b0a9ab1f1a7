/** A page that is not ours called. */
export function notOurPage(channel: string): string {
  return `"${channel}" was refused: the call does not come from the program's own page.`
}

/** A call that came before its window was known, or after it was closed. */
export function noWindow(channel: string): string {
  return `"${channel}" was refused: its window is closed.`
}
