#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { resolve } from 'node:path'
import { pathsIn } from '../services/paths'
import { runCli } from './run'

// From Node 22.1 on compiled code can be kept between runs; the oldest supported Node has no such function.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()

// A reader that has seen enough (`list metrics | head`) closes the pipe: that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCli(process.argv.slice(2), {
  // Both electron/cli and out/main lie two folders below the root.
  paths: pathsIn(resolve(import.meta.dirname, '..', '..')),
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  elapsed: () => performance.now(),
})
