import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ROOT } from './hosts.mjs'
import { publishBuild } from './publish-build.mjs'

/** Builds in progress lie beside the build in use, on the same disk: a rename moves them into place. */
const DRAFT = /^next-(\d+)-/

/**
 * Builds the program beside the one in use, then puts it in its place. A build that fails leaves `out` as it was.
 *
 * @param {{ root?: string, out?: string, keep?: number }} [options] `out`: from the root, if not absolute
 * @returns {boolean} whether it worked; why not is on standard error
 */
export function buildApp({ root = ROOT, out = 'out', keep } = {}) {
  const target = resolve(root, out)
  mkdirSync(target, { recursive: true })
  removeAbandoned(target)
  const draft = mkdtempSync(join(target, `next-${process.pid}-`))
  try {
    const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const args = ['build', '--config', 'electron.config.ts', '--logLevel', 'error', '--outDir', draft]
    const { status } = spawnSync(process.execPath, [vite, ...args], { cwd: root, stdio: 'inherit' })
    if (status !== 0) return false
    publishBuild(draft, target, keep === undefined ? {} : { keep })
    return true
  } finally {
    rmSync(draft, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Removes what builds left that were killed.
 *
 * @param {string} target
 */
function removeAbandoned(target) {
  for (const name of readdirSync(target)) {
    const pid = DRAFT.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    rmSync(join(target, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// `npm run build:app`. With `--prune`, for packages: `out` holds nothing but this build afterwards.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, prune: { type: 'boolean', default: false } } })
  process.exitCode = buildApp({ ...(values.out && { out: values.out }), ...(values.prune && { keep: 1 }) }) ? 0 : 1
}
