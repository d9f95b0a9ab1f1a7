import * as realFs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryPath } from '../../../../engine/files/writing/temporary-files'
import { eventually } from '../../../eventually'
import { type Child, childProgram, startChild, wasKilled } from '../../child/build-child'
import { temporaryFolder } from '../../support'
import { halfDone, NAMES, NEW, pair, putRight, stoppedBefore, writing } from './two-files'

const { readdir, readFile, rm, stat, writeFile } = realFs

const writingChild = childProgram('writing-child')

test.each([
  ['that are there', 'old'],
  ['that are new', null],
])('files %s are all new or all as before, wherever their process is killed', async (_, before) => {
  const { folder, files, reset, contents } = await pair(before)
  const old = NAMES.map(() => before)
  const outcomes = new Set<string>()
  let wasHalf = false
  let step = 1
  for (; ; step++) {
    await reset()
    if (!(await stoppedBefore(step, writing(files)))) break
    // What is left behind can be read by nobody else, unless it has the permissions of the file that it replaces.
    for (const name of await readdir(folder)) {
      const { mode } = await stat(join(folder, name))
      if (before !== null || name.endsWith('.journal')) expect([name, mode & 0o077]).toEqual([name, 0])
    }
    const [first, second] = await contents()
    wasHalf ||= first === NEW[0] && second === before
    await putRight(folder)
    const after = await contents()
    expect([old, NEW], `killed before step ${step}`).toContainEqual(after)
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
    outcomes.add(JSON.stringify(after))
  }
  // The kill between the renamings was among them, and both ends were reached.
  expect([wasHalf, outcomes.size]).toEqual([true, 2])
})

test('putting right can itself be killed anywhere', async () => {
  const { folder, reset, contents } = await halfDone(await writingChild())
  const left = await readdir(folder)
  const kept = await Promise.all(left.map(async (name) => [name, await readFile(join(folder, name))] as const))
  for (let step = 1; ; step++) {
    await reset()
    for (const [name, bytes] of kept) await writeFile(join(folder, name), bytes, { mode: 0o600 })
    const isKilled = await stoppedBefore(step, (process, fs) => process.putRight(folder, fs))
    await putRight(folder)
    expect([await contents(), (await readdir(folder)).sort()], `killed before step ${step}`).toEqual([NEW, [...NAMES]])
    if (!isKilled) break
  }
})

test('without one of the new files, all are as before', async () => {
  const { folder, contents } = await halfDone(await writingChild())
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.tmp'))) {
    const path = join(folder, name)
    if ((await readFile(path, 'utf8')) === NEW[1]) await rm(path)
  }
  await putRight(folder)
  expect([await contents(), (await readdir(folder)).sort()]).toEqual([['old', 'old'], [...NAMES]])
})

test('what somebody has written since stays', async () => {
  const { folder, contents } = await halfDone(await writingChild())
  await writeFile(join(folder, NAMES[1]), 'written by hand')
  await putRight(folder)
  expect(await contents()).toEqual([NEW[0], 'written by hand'])
  expect((await readdir(folder)).sort()).toEqual([...NAMES])
})

test.each(['old', null])('undoing can be killed anywhere too (before: %s)', async (before) => {
  const { folder, files, reset, contents } = await pair(before)
  let wasHalf = false
  for (let step = 1; ; step++) {
    await reset()
    const isKilled = await stoppedBefore(step, writing(files), join(folder, NAMES[1]))
    wasHalf ||= (await readdir(folder)).some((name) => name.endsWith('.undo')) && (await contents())[0] === NEW[0]
    await putRight(folder)
    // Killed before undoing began, the journal still says to go on, which the next process can.
    expect([NAMES.map(() => before), NEW], `killed before step ${step}`).toContainEqual(await contents())
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
    if (!isKilled) break
  }
  expect([wasHalf, await contents()]).toEqual([true, NAMES.map(() => before)])
})

test('new files of which somebody has removed one stay as they are', async () => {
  const { folder, files, reset, contents } = await pair(null)
  // The last that can happen: both are in place, but the journal is still there.
  for (let step = 1; ; step++) {
    await reset()
    await stoppedBefore(step, writing(files))
    const isPlaced = JSON.stringify(await contents()) === JSON.stringify(NEW)
    if (isPlaced && (await readdir(folder)).some((name) => name.endsWith('.journal'))) break
  }
  await rm(join(folder, NAMES[1]))
  await putRight(folder)
  expect(await contents()).toEqual([NEW[0], null])
  expect(await readdir(folder)).toEqual([NAMES[0]])
})

test('a journal that leads out of its folder, or is somebody else’s, does nothing', async () => {
  const { folder, reset } = await pair('old')
  await reset()
  const elsewhere = await temporaryFolder()
  await writeFile(join(elsewhere, 'victim'), 'precious')
  const hash = '0'.repeat(64)
  const move = {
    target: `../${elsewhere}/victim`,
    temporary: 'x',
    backup: null,
    mode: 0o644,
    before: null,
    after: hash,
  }
  const dead = temporaryPath(folder, 'journal').replace(`-${process.pid}-`, '-999999999-')
  await writeFile(dead, JSON.stringify({ moves: [move] }), { mode: 0o600 })
  await putRight(folder)
  expect(await readFile(join(elsewhere, 'victim'), 'utf8')).toBe('precious')
  expect((await readdir(folder)).sort()).toEqual([...NAMES])
  if (process.geteuid?.() !== 0) return
  await writeFile(dead, JSON.stringify({ moves: [] }))
  await realFs.chown(dead, 21_001, 21_001)
  await putRight(folder)
  expect(await readdir(folder)).toHaveLength(3)
})

test('processes that write in one folder do not disturb each other, nor one that is killed again and again', async () => {
  const program = await writingChild()
  const folder = await temporaryFolder()
  const order = (name: string, text: string) => ({
    folder,
    files: NAMES.map((one) => ({ path: join(folder, `${name}-${one}`), text })),
    killBefore: 0,
  })
  const read = (name: string) =>
    Promise.all(NAMES.map((one) => readFile(join(folder, `${name}-${one}`), 'utf8').catch(() => null)))
  const steady = await startChild(program)
  let isOver = false
  let written = 0
  const work = (async () => {
    for (; !isOver; written++) {
      expect(await steady.ask(order('steady', `text ${written}`))).toEqual({ error: null })
      expect(await read('steady')).toEqual([`text ${written}`, `text ${written}`])
    }
  })()
  for (let round = 0; round < 12; round++) {
    const victim: Child = await startChild(program)
    await wasKilled(victim.ask({ ...order('victim', `round ${round}`), killBefore: 8 + 2 * round }))
    await victim.kill()
    await eventually(async () => {
      await putRight(folder)
      const [one, two] = await read('victim')
      expect(one).toBe(two)
    })
  }
  isOver = true
  await work
  expect(written).toBeGreaterThan(0)
  await putRight(folder)
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
})
