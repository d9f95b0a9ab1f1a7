import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as messages from './messages'

export interface Options {
  /** False where somebody else opens the start address, which is printed then. */
  readonly opensWindow: boolean
  readonly userData: string | null
  readonly file: string | null
}

const OPTIONS = { 'no-window': { type: 'boolean' }, 'user-data': { type: 'string' } } as const

/** Reads the command line: `[FILE] [--no-window] [--user-data DIR]`. */
export function readOptions(args: readonly string[], cwd: string): Options {
  const { values, positionals } = parse(args)
  const absolute = (path: string | undefined) => (path === undefined ? null : resolve(cwd, path))
  return {
    opensWindow: values['no-window'] !== true,
    userData: absolute(values['user-data']),
    file: absolute(positionals[0]),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const why = error instanceof Error ? (error.message.split(/[.,;]/)[0] ?? '') : String(error)
    const names = Object.keys(OPTIONS).map((name) => `--${name}`)
    throw new Error(messages.unknownOption(why, names), { cause: error })
  }
}
