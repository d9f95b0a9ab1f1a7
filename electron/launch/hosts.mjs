import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'

/** The repository: this file lies two folders below it. */
export const ROOT = resolve(import.meta.dirname, '..', '..')

/** @param {string} message */
export function say(message) {
  process.stderr.write(`${message}\n`)
}

/**
 * Runs a program in the terminal of this one, and ends with its exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export async function become(program, args, { env = process.env } = {}) {
  // Names of files are relative to where the person is; Electron itself starts on the repository.
  const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise((done) => {
    child.once('error', (error) => {
      say(`error: ${program} cannot be started: ${error.message}`)
      done(3)
    })
    child.once('exit', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/**
 * The same program in an installed browser.
 *
 * @param {readonly string[]} args
 */
export async function openBrowserHost(args) {
  const built = join(ROOT, 'out', 'main', 'browser.js')
  if (existsSync(built)) return become(process.execPath, [built, ...args])
  say('error: The program is not built yet. Run "npm ci", or "npm run build" after it.')
  process.exitCode = 3
}
