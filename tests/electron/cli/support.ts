import type { ExitCode } from '../../../electron/cli/exit-codes'
import type { Host } from '../../../electron/cli/host'
import { runCli } from '../../../electron/cli/run'
import { PATHS, ROOT } from '../services/support'

export interface Said {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command in this process, on the real dataset and templates, and keeps what it says. */
export async function run(args: readonly string[], overrides: Partial<Host> = {}): Promise<Said> {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    paths: PATHS,
    cwd: ROOT,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    isTerminal: false,
    elapsed: () => 0,
    ...overrides,
  })
  return { code, out, err }
}
