import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { AppError } from '../engine/window-host/app-error'
import { message } from '../messages/message'

/** The command that shows a file in the file manager; Linux has none that picks the file out, so it shows the folder. */
export function revealCommand(path: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', '-R', path]
  if (platform === 'win32') return ['explorer.exe', `/select,${path}`]
  return ['xdg-open', dirname(path)]
}

/** A command that has not failed by then has worked. */
const RUNS_ON_MS = 3000

/** Shows a file in the system's file manager. */
export async function reveal(path: string): Promise<void> {
  const [command, ...args] = revealCommand(path, process.platform)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new AppError(message('cannot-reveal', { path })))
    child.once('error', fail)
    // Windows' explorer answers with 1 also where all is well.
    child.once('exit', (code) => (code === 0 || process.platform === 'win32' ? resolve() : fail()))
    // A file manager may be this very process, which then runs on.
    setTimeout(resolve, RUNS_ON_MS).unref()
  })
  child.unref()
}
