/**
 * Runs npm scripts side by side, one per core, and prints what each has printed once it has ended, so that their lines do
 * not mix. All of them run to their end; the exit code is 1 if any of them failed.
 *
 * node tests/tools/in-parallel.mjs SCRIPT…
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'

const waiting = process.argv.slice(2)
const failed = []
await Promise.all(Array.from({ length: Math.min(waiting.length, availableParallelism()) }, work))
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0

async function work() {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    const start = performance.now()
    const { code, text } = await run(script)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'}: ${script} (${seconds} s)\n${code === 0 ? '' : text}`)
    if (code !== 0) failed.push(script)
  }
}

/** @param {string} script */
function run(script) {
  // On Windows npm is a batch file, which only a shell starts. The names are from package.json.
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => {
      text += more
    })
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, text: `${error.message}\n` }))
    child.once('close', (code) => resolve({ code, text }))
  })
}
