import { execFileSync, spawnSync } from 'node:child_process'
import { readFile, symlink, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from '../../../core/zod'
import { problemsOf } from '../../../engine/files/problem'
import { MAX_JSON_BYTES, readBytes, readFileWithin } from '../../../engine/files/read-bytes'
import { UnsuitableFile } from '../../../engine/files/unsuitable-file'
import { importDesign, MAX_BRAND_BYTES } from '../../../engine/import-design/import-design'
import { inspectFile } from '../../../engine/inspect/inspect-file'
import { openDeck } from '../../../engine/validate/open-deck'
import { readDeckFile } from '../../../engine/window-host/decks/read-deck'
import { stampOf } from '../../../engine/window-host/files/stamp'
import { ownFile } from '../../../engine/window-host/kept/own-file'
import { readDataset } from '../../../engine/world/read-dataset'
import { run } from '../../cli/support'
import { said } from '../../said'
import { NODE_FOLDERS, sourceFiles } from '../../tools/sources'
import { PATHS, ROOT, temporaryFile, temporaryFolder } from '../support'

const UNIX = process.platform !== 'win32'

async function pipe(name: string): Promise<string> {
  const path = join(await temporaryFolder(), name)
  execFileSync('mkfifo', [path])
  return path
}

async function socket(name: string): Promise<string> {
  const path = join(await temporaryFolder(), name)
  const server = createServer()
  await new Promise<void>((done) => server.listen(path, done))
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())))
  return path
}

async function device(name: string): Promise<string> {
  const path = join(await temporaryFolder(), name)
  await symlink('/dev/zero', path)
  return path
}

const KINDS = { pipe, socket, device }
const NO_FILE = /is a pipe, a socket or a device|no ordinary file/

describe.skipIf(!UNIX).each(Object.entries(KINDS))('a %s', (_, make) => {
  test('is not read', async () => {
    await expect(readFileWithin(await make('a.json'), 10)).rejects.toThrow(UnsuitableFile)
  })

  test('is refused by every command that names a file', async () => {
    const deck = await make('a.brief.json')
    const out = join(await temporaryFolder(), 'out.pptx')
    for (const args of [
      ['check', deck],
      ['build', deck, '--out', out],
      ['inspect', deck],
      ['import-design', await make('house.potx'), '--out', `${out}.json`],
      ['check', await make('pack.zip')],
      ['list', '--templates', await make('templates')],
      ['build', '--templates', await make('own.zip'), '--out', out],
    ]) {
      const { code, err } = await run(args)
      expect({ args, code }).toEqual({ args, code: expect.toBeOneOf([1, 2]) })
      expect(err).not.toMatch(/\n +at |internal error/i)
    }
    expect((await run(['check', deck])).err).toMatch(NO_FILE)
  })

  test('is refused in the window, and where the program keeps its own files', async () => {
    const path = await make('a.brief.json')
    await expect(readDeckFile(path)).rejects.toThrow(NO_FILE)
    expect(await stampOf(path)).toBeNull()
    expect(await ownFile(path, z.object({}), {}).read()).toEqual({})
  })

  test('is refused as a table of a dataset', async () => {
    const path = await make('metrics.json')
    expect(said(problemsOf(await readDataset(join(path, '..'), true))[0]?.message)).toMatch(NO_FILE)
  })
})

describe('a file', () => {
  test('may have so many bytes and no more', async () => {
    const file = await temporaryFile('a.json', '12345')
    expect(Buffer.from(await readFileWithin(file, 5)).toString()).toBe('12345')
    await expect(readFileWithin(file, 4)).rejects.toMatchObject({ code: 'TOO_LARGE', maxBytes: 4 })
  })

  test.skipIf(!UNIX)('that says too little of its size is read within its bound all the same', async () => {
    const bytes = await readFileWithin('/proc/self/status', 1_000_000)
    expect(Buffer.from(bytes).toString()).toMatch(/^Name:/)
    await expect(readFileWithin('/proc/self/status', 10)).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  test('that is too large is refused with its bound: a deck, a look', async () => {
    const deck = await temporaryFile('a.brief.json', '')
    await truncate(deck, MAX_JSON_BYTES + 1)
    expect(said(problemsOf(await openDeck(deck))[0]?.message)).toMatch(/larger than 20 MB/)
    await expect(readDeckFile(deck)).rejects.toThrow(/larger than 20 MB/)
    const look = await temporaryFile('house.potx', '')
    await truncate(look, MAX_BRAND_BYTES + 1)
    expect(said(problemsOf(await readBytes(look, MAX_BRAND_BYTES))[0]?.message)).toMatch(/larger than 320 MB/)
  })

  test('that is a folder, or no name at all, is the input’s fault', async () => {
    const folder = await temporaryFolder()
    expect(said(problemsOf(await openDeck(folder))[0]?.message)).toMatch(/This is a folder/)
    expect(said(problemsOf(await openDeck(join(folder, 'a'.repeat(300))))[0]?.message)).toMatch(/too long/)
    expect(said(problemsOf(await openDeck('a\0b'))[0]?.message)).toMatch(/not a valid file name/)
    expect(said(problemsOf(await inspectFile(folder))[0]?.message)).toMatch(/This is a folder/)
  })

  test('of another program that breaks a reader is a problem of that file', () => {
    expect(problemsOf(importDesign(new Uint8Array(10), { name: 'a.potx', bases: [] }))).toHaveLength(1)
  })
})

describe.skipIf(!UNIX)('what is piped into a command', () => {
  const cli = join(ROOT, 'out', 'main', 'cli.js')
  const piped = (input: string) =>
    spawnSync(process.execPath, [cli, 'check', '/dev/stdin'], { input, encoding: 'utf8' })

  test('can be named, and has the bound of a deck', async () => {
    const sample = await readFile(join(PATHS.samples, 'statement.brief.json'), 'utf8')
    expect(piped(sample)).toMatchObject({ status: 0, stderr: '' })
    const tooLarge = piped(' '.repeat(MAX_JSON_BYTES + 1))
    expect(tooLarge.status).toBe(1)
    expect(tooLarge.stderr).toMatch(/larger than 20 MB/)
  })
})

/**
 * Files of the program itself may be read in any way: the fonts, the page, the starters, the schemas, and what it alone
 * writes. All others come from people, so that one function reads them.
 */
const OWN_FILES = [
  'browser/',
  'browser/export-worker/',
  'engine/fonts/',
  'electron/launch/',
  'electron/main/',
  'engine/web/site.ts',
  // It reads the beginning of a command that may be a script.
  'engine/web/browser-window/find-browser.ts',
  'engine/web/loopback/own-user.ts',
  'engine/files/read-bytes.ts',
  'engine/templates/new-template.ts',
  'engine/templates/new-template.ts',
  // Journals and what they name, through the file system that writing is given; both ask first what they have before them.
  'engine/files/writing/content.ts',
  'engine/files/writing/journal.ts',
]

test('no other code opens a file to read it', async () => {
  const sources = await sourceFiles(NODE_FOLDERS)
  const readers: string[] = []
  for (const file of sources) {
    if (OWN_FILES.some((own) => file.startsWith(own))) continue
    const text = await readFile(join(ROOT, file), 'utf8')
    if (/\b(?:readFile|readFileSync|createReadStream|openSync)\b/.test(text)) readers.push(file)
  }
  expect(readers).toEqual([])
})
