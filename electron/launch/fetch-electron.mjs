import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startTree, whenEnded } from './process-tree.mjs'
import { followDownload } from './progress.mjs'

/** Seconds without a byte after which the download is given up. */
export const SILENCE_VARIABLE = 'CHENGYU_DOWNLOAD_SILENCE'
const SILENCE_S = 30
const METER = pathToFileURL(join(import.meta.dirname, 'report-bytes.mjs')).href

/**
 * Runs Electron's own installer, and prints its progress. It never waits longer than the bound without a sign of life, and
 * leaves no process and no half file behind.
 *
 * @param {{ folder: string, env: NodeJS.ProcessEnv, say: (line: string) => void }} needs
 * @returns {Promise<{ ok: true } | { ok: false, why: string }>}
 */
export async function fetchElectron({ folder, env, say }) {
  const silenceMs = silenceOf(env)
  // What is half downloaded lies here, and goes with it.
  const temporary = mkdtempSync(join(tmpdir(), 'chengyu-electron-'))
  const own = { TMPDIR: temporary, TMP: temporary, TEMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' }
  say(`Fetching Electron${versionIn(folder)} from ${sourceIn(env)}. This is done once; Ctrl+C stops it.`)
  const { child, end } = startTree(['--import', METER, join(folder, 'install.js')], { ...env, ...own })
  const remove = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
  const stopListening = whenEnded(() => {
    end()
    remove()
  })
  let isSilent = false
  const following = followDownload({
    silenceMs,
    say,
    onSilent() {
      isSilent = true
      end()
    },
  })
  child.on('message', following.hear)
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const code = await new Promise((done) => child.once('error', () => done(null)).once('close', done))
  following.stop()
  stopListening()
  remove()
  if (isSilent) return { ok: false, why: `nothing came for ${silenceMs / 1000} s` }
  return code === 0 ? { ok: true } : { ok: false, why: firstLine(said) }
}

/** @param {NodeJS.ProcessEnv} env */
function silenceOf(env) {
  const seconds = Number(env[SILENCE_VARIABLE])
  return (seconds > 0 && seconds < 86_400 ? seconds : SILENCE_S) * 1000
}

/** @param {NodeJS.ProcessEnv} env */
function sourceIn(env) {
  const mirror = env.ELECTRON_MIRROR || env.npm_config_electron_mirror
  if (!mirror) return "its makers' release page"
  if (!URL.canParse(mirror)) return mirror
  // A mirror may be named with a password.
  const { origin, pathname } = new URL(mirror)
  return `${origin}${pathname}`
}

/** @param {string} folder */
function versionIn(folder) {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return typeof version === 'string' ? ` ${version}` : ''
  } catch {
    return ''
  }
}

/** @param {string} text */
function firstLine(text) {
  const line = text.split('\n').find((one) => one.trim() !== '')
  return (line ?? 'no reason given').replace(/^\w*Error: /, '').trim()
}
