import { editor } from './en/editor'
import { output } from './en/output'
import { start } from './en/start'
import { window } from './en/window'

/** The words of the interface in English. The Chinese dictionary has the same shape, or it does not compile. */
export const en = {
  ...start,
  ...window,
  ...editor,
  ...output,
}

export type Messages = typeof en
