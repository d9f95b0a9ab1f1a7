import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchElectron } from './fetch-electron.mjs'

/**
 * Electron's program, fetched where it is not there yet: since version 42 `npm ci` does not do it any more.
 * `ELECTRON_EXEC_PATH` names one that is already on the machine, `ELECTRON_MIRROR` another source.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ ok: true, path: string } | { ok: false, reason: string }>}
 */
export async function electronBinary(root, say, env = process.env) {
  if (env.ELECTRON_EXEC_PATH) return given(env.ELECTRON_EXEC_PATH)
  const folder = join(root, 'node_modules', 'electron')
  const there = installed(folder, env)
  if (there) return { ok: true, path: there }
  if (!existsSync(join(folder, 'install.js'))) return { ok: false, reason: 'Electron is not installed here' }
  const fetched = await fetchElectron({ folder, env: cleaned(env), say })
  const path = installed(folder, env)
  if (fetched.ok && path) return { ok: true, path }
  const why = fetched.ok ? 'its program is not where it should be' : fetched.why
  return { ok: false, reason: `Electron's program could not be downloaded (${why})` }
}

/**
 * The environment that Electron is started with: with this variable it would be nothing but Node.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function cleaned({ ELECTRON_RUN_AS_NODE: _, ...env }) {
  return env
}

/** @param {string} path */
function given(path) {
  if (existsSync(path)) return { ok: /** @type {const} */ (true), path }
  return { ok: /** @type {const} */ (false), reason: `ELECTRON_EXEC_PATH names "${path}", which is not there` }
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
function installed(folder, env) {
  const note = join(folder, 'path.txt')
  if (!existsSync(note)) return null
  const path = join(env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist'), readFileSync(note, 'utf8'))
  return existsSync(path) ? path : null
}
