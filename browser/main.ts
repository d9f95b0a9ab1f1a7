#!/usr/bin/env node
import { resolve } from 'node:path'
import { runHost } from './run'

// Both browser and out/main lie two folders below the root.
const root = resolve(import.meta.dirname, '..', '..')

// The reader of the output may be gone: that is no fault of the program.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  process.exitCode = await runHost(process.argv.slice(2), {
    root,
    built: import.meta.dirname,
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: process.env,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  })
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 3
}
