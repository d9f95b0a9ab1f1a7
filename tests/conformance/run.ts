import { spawn } from 'node:child_process'

/** Longer than anything takes on a slow machine; what takes longer hangs. */
const TIMEOUT_MS = 240_000

/** Runs a program to its end. What it starts itself ends with it. Fails with what it said on its error channel. */
export function run(program: string, args: readonly string[], cwd?: string, env = process.env): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const late = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), TIMEOUT_MS)
    const output: Buffer[] = []
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    child.once('error', failed)
    child.once('close', (code) => {
      clearTimeout(late)
      if (code === 0) done(Buffer.concat(output).toString('utf8'))
      else failed(new Error(`${program} ${args.join(' ')} ended with ${code}: ${errors.trim()}`))
    })
  })
}
