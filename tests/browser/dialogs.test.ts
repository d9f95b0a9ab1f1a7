import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DialogAnswer, FolderListing, Ticket } from '../../bridge/contract'
import { refusal, smallDeck, value } from '../bridge/suite/support'
import { hostForTest, signIn, windowOf } from './support'

/** A window whose dialog for saving a deck is open. */
async function saving() {
  const host = await hostForTest()
  const client = windowOf(await signIn(host.startUrl), 'window-one')
  const asked = new Promise<string>((resolve) => client.on('dialog:ask', ({ id }) => resolve(id)))
  const saved = client.call('deck:save-as', 'mine', await smallDeck())
  const id = await asked
  const list = (folder: Ticket | null) => value(client.call('dialog:list', id, folder))
  const answer = ({ folder }: FolderListing, name: string, replace = false) =>
    client.call('dialog:answer', id, { kind: 'save', folder, name, replace } satisfies DialogAnswer)
  return { ...host, client, id, saved, list, answer }
}

test('a file is replaced only when the person says so, whatever part of its name was typed', async () => {
  const { documents, saved, list, answer } = await saving()
  const path = join(documents, 'briefing.brief.json')
  await writeFile(path, 'theirs')
  const here = await list(null)
  const exists = { kind: 'exists', name: 'briefing.brief.json' }
  for (const typed of ['briefing', ' briefing.brief.json ', 'briefing.json']) {
    expect(await value(answer(here, typed))).toEqual(exists)
  }
  expect(await readFile(path, 'utf8')).toBe('theirs')
  expect(await value(answer(here, 'briefing', true))).toEqual({ kind: 'settled' })
  expect((await value(saved))?.name).toBe('briefing.brief.json')
  expect(await readFile(path, 'utf8')).not.toBe('theirs')
})

test('a name that cannot be is refused by a sentence, and the question stays', async () => {
  const { documents, saved, list, answer } = await saving()
  await mkdir(join(documents, 'taken.brief.json'))
  const here = await list(null)
  expect(await refusal(answer(here, 'a/b'))).toContain('is not a valid name for a file')
  expect(await refusal(answer(here, 'taken', true))).toContain('There is already a folder')
  for (const dots of [' ', '.', '..', ' .. ']) {
    expect(await refusal(answer(here, dots))).toContain('is not a valid name for a file')
  }
  expect(await refusal(answer(here, '.mine'))).toContain('would be a hidden file')
  expect(await refusal(answer(here, 'nul'))).toContain('is reserved on Windows')
  expect(await readdir(documents)).toEqual(['taken.brief.json'])
  await value(answer(here, 'good'))
  expect((await value(saved))?.name).toBe('good.brief.json')
})

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be written in is reported before the work is lost',
  async () => {
    const { documents, list, answer } = await saving()
    await chmod(documents, 0o555)
    expect(await refusal(answer(await list(null), 'good'))).toContain('Nothing may be written')
    await chmod(documents, 0o755)
  },
)

test('a folder shows the way to it, folders before files, and nothing hidden or of another kind', async () => {
  const { documents, list } = await saving()
  await mkdir(join(documents, 'b folder'))
  for (const name of ['10.brief.json', '2.brief.json', '.hidden.brief.json', 'other.pdf']) {
    await writeFile(join(documents, name), '')
  }
  const here = await list(null)
  expect(here.entries.map(({ name }) => name)).toEqual(['b folder', '2.brief.json', '10.brief.json'])
  expect(here.trail.at(-1)?.name).toBe('documents')
  const above = await list(here.trail.at(-2)?.ticket ?? null)
  expect(above.name).toBe(here.trail.at(-2)?.name)
  expect((await list(here.parent)).name).toBe(above.name)
})

test('a folder is made where the person stands, and not over anything', async () => {
  const { client, id, documents, saved, list, answer } = await saving()
  const here = await list(null)
  const made = await value(client.call('dialog:make-folder', id, here.folder, ' Reports '))
  expect([made.name, made.entries]).toEqual(['Reports', []])
  expect((await stat(join(documents, 'Reports'))).isDirectory()).toBe(true)
  expect(await refusal(client.call('dialog:make-folder', id, here.folder, 'Reports'))).toContain('already exists here')
  expect(await refusal(client.call('dialog:make-folder', id, here.folder, '..'))).toContain('is not a valid name')
  await value(answer(made, 'mine'))
  await value(saved)
  expect((await stat(join(documents, 'Reports', 'mine.brief.json'))).isFile()).toBe(true)
})
