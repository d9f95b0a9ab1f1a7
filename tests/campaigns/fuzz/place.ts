import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run, type Said } from '../../cli/support'

/** A folder of its own for one input: commands run in it, and what they leave behind is seen. */
export interface Place {
  readonly folder: string
  /** Writes an input; what is written so is no trace of a command. */
  write(name: string, content: string | Uint8Array): Promise<string>
  /** Runs a command line, and fails if it says or leaves behind what no command may. */
  command(...args: readonly string[]): Promise<Said>
}

/** Does work in a folder of its own, which then goes away; `onFailure` may keep what is in it. */
export async function inPlace(
  work: (place: Place) => Promise<void>,
  onFailure: (folder: string, error: unknown) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chengyu-fuzz-'))
  try {
    await work(placeIn(folder))
  } catch (error) {
    await onFailure(folder, error)
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function placeIn(folder: string): Place {
  return {
    folder,
    async write(name, content) {
      const file = join(folder, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
      return file
    },
    async command(...args) {
      const before = await filesIn(folder)
      const said = await run(args, { cwd: folder, documents: join(folder, 'documents') })
      checkWords(said)
      await checkTraces(said, folder, before)
      return said
    },
  }
}

/** No command that is given a wrong input ends otherwise than these, which the README documents. */
const CODES: readonly number[] = [0, 1, 2]
const TRACE =
  /\n\s+at .+:\d+|mistake in the program|internal error|Something went wrong that should not|\[object Object\]/
/** But for the ends of lines and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

function checkWords({ code, out, err }: Said): void {
  if (!CODES.includes(code)) throw new Error(`Ended with ${code}: ${err}`)
  const text = out + err
  if (TRACE.test(text)) throw new Error(`Says what no person can use: ${text}`)
  const control = CONTROLS.exec(text)
  if (control)
    throw new Error(`Sends U+${control[0].charCodeAt(0).toString(16)} to the terminal: ${JSON.stringify(text)}`)
  if (code !== 0 && err.trim() === '') throw new Error(`Ended with ${code} and said nothing`)
}

async function checkTraces({ code }: Said, folder: string, before: ReadonlyMap<string, number>): Promise<void> {
  const after = await filesIn(folder)
  const more = [...after.keys()].filter((name) => !before.has(name))
  const lost = [...before.keys()].filter((name) => !after.has(name))
  if (lost.length > 0) throw new Error(`Removed ${lost.join(', ')}`)
  if (code !== 0 && more.length > 0) throw new Error(`Failed, and left ${more.join(', ')} behind`)
  const strange = more.filter((name) => !name.endsWith('/') && (name.endsWith('.tmp') || after.get(name) === 0))
  if (strange.length > 0) throw new Error(`Left ${strange.join(', ')} behind`)
}

/** Names relative to a folder, folders with a stroke at their end, and sizes. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(folder, { recursive: true })
  const found = await Promise.all(
    names.map(async (name): Promise<[string, number]> => {
      const stats = await stat(join(folder, name))
      return stats.isDirectory() ? [`${name}/`, 0] : [name, stats.size]
    }),
  )
  return new Map(found)
}
