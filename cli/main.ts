#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { join, resolve } from 'node:path'
import { pathsIn } from '../engine/files/paths'
import { documentsFolder } from '../engine/files/user-folders'
import { callerFolder } from './path-conflicts'
import { runCli } from './run'
import { guardStreams } from './streams'

// From Node 22.1 on compiled code can be kept between runs; the oldest supported Node has no such function.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()

guardStreams(process)

// Both cli and out/main lie two folders below the root.
const root = resolve(import.meta.dirname, '..', '..')

/** A command that does not end by itself ends with Ctrl+C. */
function untilAsked(): Promise<void> {
  return new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end())
  })
}

process.exitCode = await runCli(process.argv.slice(2), {
  paths: pathsIn(root),
  cwd: callerFolder({ env: process.env, cwd: process.cwd() }, root),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  documents: documentsFolder(),
  renderer: join(root, 'out', 'renderer'),
  // Only `watch` opens one: other commands need not load what a browser takes.
  openPage: async (wanted) => {
    const { openPage } = await import('./open-page')
    return openPage(wanted, (text) => process.stderr.write(text))
  },
  ending: untilAsked,
  elapsed: () => performance.now(),
})
