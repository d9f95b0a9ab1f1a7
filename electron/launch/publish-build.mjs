import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The folders of a build. Everything else in `out/` belongs to others and is left alone. */
const PARTS = ['main', 'preload', 'renderer']
/** The names of these files contain a hash of their content, so files of several builds can lie side by side. */
const HASHED = /^(main[/]chunks|renderer[/]assets)[/]/
/** Holds one list of files per build. */
const RECORDS = 'builds'
const KEPT_BUILDS = 10
/** How often Windows is asked again while a virus scanner holds a file, and the milliseconds in between. */
const RETRIES = { count: 100, pause: 50 }

/**
 * Puts a finished build in place of the one before it. A program that starts meanwhile, or that runs and loads a part of
 * itself late, never misses a file and never gets one of another build:
 *
 *   hashed files are added ─▶ each entry replaces its predecessor by a rename ─▶ files of old builds are removed
 *
 * The hashed files of the last builds stay, because programs that were started from them may still run.
 *
 * @param {string} from the folder of the new build; its files are moved out of it
 * @param {string} out the folder that programs run from
 * @param {{ keep?: number }} [options] how many builds keep their files, this one included
 */
export function publishBuild(from, out, { keep = KEPT_BUILDS } = {}) {
  const files = PARTS.flatMap((part) => filesIn(from, part))
  // Before any file is moved: a build that ends at the same time must not take these for leftovers.
  recordBuild(out, files)
  for (const file of files.filter((name) => HASHED.test(name))) addHashed(join(from, file), join(out, file))
  for (const file of files.filter((name) => !HASHED.test(name))) replace(join(from, file), join(out, file))
  removeLeftovers(out, keep)
}

/**
 * The files of the newest build in `out`, as paths relative to it with forward slashes.
 *
 * @param {string} out
 * @returns {readonly string[]}
 */
export function newestBuild(out) {
  const [newest] = recordsIn(out)
  return newest === undefined ? [] : readRecord(newest)
}

/**
 * @param {string} folder
 * @param {string} part
 */
function filesIn(folder, part) {
  if (!existsSync(join(folder, part))) return []
  return readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

/**
 * @param {string} out
 * @param {readonly string[]} files
 */
function recordBuild(out, files) {
  const text = JSON.stringify(files)
  if (text === JSON.stringify(newestBuild(out))) return
  mkdirSync(join(out, RECORDS), { recursive: true })
  const record = join(out, RECORDS, `${Date.now()}-${process.pid}.json`)
  writeFileSync(`${record}.tmp`, text)
  renameSync(`${record}.tmp`, record)
}

/**
 * The records of builds, the newest first.
 *
 * @param {string} out
 */
function recordsIn(out) {
  if (!existsSync(join(out, RECORDS))) return []
  return readdirSync(join(out, RECORDS))
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
    .map((name) => join(out, RECORDS, name))
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function readRecord(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/**
 * A file of this name has this content, unless a disk was full or a file was edited by hand.
 *
 * @param {string} from
 * @param {string} to
 */
function addHashed(from, to) {
  if (!existsSync(to) || !readFileSync(to).equals(readFileSync(from))) replace(from, to)
}

/**
 * @param {string} from
 * @param {string} to
 */
function replace(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  patiently(() => renameSync(from, to))
}

/**
 * @param {string} out
 * @param {number} keep
 */
function removeLeftovers(out, keep) {
  // Listed before the records are read: a file that another build has added by now is in its record by now.
  const present = PARTS.flatMap((part) => filesIn(out, part))
  const records = recordsIn(out)
  const wanted = new Set(records.slice(0, keep).flatMap(readRecord))
  for (const file of present) if (!wanted.has(file)) patiently(() => rmSync(join(out, file), { force: true }))
  for (const record of records.slice(keep)) rmSync(record, { force: true })
}

/**
 * Windows refuses to replace or remove a file while another program has it open, which a virus scanner does for a moment.
 *
 * @param {() => void} act
 * @param {number} left
 */
function patiently(act, left = process.platform === 'win32' ? RETRIES.count : 0) {
  try {
    act()
  } catch (error) {
    const isBusy =
      error instanceof Error && 'code' in error && ['EBUSY', 'EPERM', 'EACCES'].includes(String(error.code))
    if (!isBusy || left === 0) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRIES.pause)
    patiently(act, left - 1)
  }
}
