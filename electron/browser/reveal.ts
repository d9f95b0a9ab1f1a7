import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { AppError } from '../services/app/app-error'
import * as messages from './messages'

/** The command that shows a file in the file manager; Linux has none that picks the file out, so it shows the folder. */
export function revealCommand(path: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', '-R', path]
  if (platform === 'win32') return ['explorer.exe', `/select,${path}`]
  return ['xdg-open', dirname(path)]
}

/** Shows a file in the system's file manager. */
export async function reveal(path: string): Promise<void> {
  const [command, ...args] = revealCommand(path, process.platform)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', () => reject(new AppError(messages.cannotReveal(path))))
  })
  child.unref()
}
