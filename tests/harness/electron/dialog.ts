import { note } from './record'

const answers: unknown[] = []

/** The next dialog is answered so. */
export function answerNextDialog(answer: unknown): void {
  answers.push(answer)
}

function ask(kind: string, options: unknown, cancelled: unknown): unknown {
  note(kind, options)
  return answers.length > 0 ? answers.shift() : cancelled
}

export const dialog = {
  showOpenDialog: async (_window: unknown, options: unknown) =>
    ask('showOpenDialog', options, { canceled: true, filePaths: [] }),
  showSaveDialog: async (_window: unknown, options: unknown) =>
    ask('showSaveDialog', options, { canceled: true, filePath: '' }),
  showMessageBox: async (_window: unknown, options: unknown) => ask('showMessageBox', options, { response: 0 }),
  showMessageBoxSync: (_window: unknown, options: unknown) => ask('showMessageBoxSync', options, 0),
  showErrorBox: (title: string, content: string) => note('showErrorBox', { title, content }),
}
