import type { Messages } from './en'
import { editor } from './zh/editor'
import { output } from './zh/output'
import { start } from './zh/start'
import { window } from './zh/window'

/** The words of the interface in Chinese. */
export const zh: Messages = {
  ...start,
  ...window,
  ...editor,
  ...output,
}
