import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refusal, smallDeck, value } from '../bridge/suite/support'
import { layoutText, write } from '../engine/templates/support'
import { eventually } from '../eventually'
import { hostForTest, signIn, windowOf } from './support'

/** A template whose "$schema" can be made no text of. */
const BRICK = '{"$schema":{"toString":"x"}}'

async function hostWith(files: Readonly<Record<string, string>>) {
  const host = await hostForTest()
  const folder = join(host.documents, 'Chengyu Brief templates')
  await mkdir(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) await write(join(folder, path), text)
  const client = windowOf(await signIn(host.startUrl), 'window-one')
  return { client, folder, host }
}

async function expectWorking(client: Awaited<ReturnType<typeof hostWith>>['client']): Promise<void> {
  const { layouts } = await value(client.call('world:read'))
  expect(layouts.map(({ id }) => id)).toContain('mine')
  const opened = await value(client.call('deck:open-text', 'mine.brief.json', JSON.stringify(await smallDeck())))
  expect(opened.deck.sections).toHaveLength(1)
}

test('a file that no kind can be told of, there at the start, is a problem of that file and of nothing else', async () => {
  const { client } = await hostWith({ 'brick.json': BRICK, 'layouts/mine.json': await layoutText('mine') })
  await expectWorking(client)
  const { entries } = await value(client.call('templates:read'))
  const [brick] = entries.filter(({ file }) => file === 'brick.json')
  expect(brick?.problems).toMatchObject([{ place: 'brick.json:1:1' }])
})

test('one that is dropped in while the host runs is too', async () => {
  const { client, folder } = await hostWith({ 'layouts/mine.json': await layoutText('mine') })
  await expectWorking(client)
  await writeFile(join(folder, 'brick.json'), BRICK)
  await writeFile(join(folder, 'layouts', 'other.json'), BRICK)
  await eventually(async () => {
    const { entries } = await value(client.call('templates:read'))
    const reported = entries.filter(({ problems }) => problems.length > 0).map(({ file }) => file)
    expect(reported.sort()).toEqual(['brick.json', 'layouts/other.json'])
  })
  await expectWorking(client)
})

test('a deck with tens of thousands of unknown keys is refused in a few lines', async () => {
  const { client } = await hostWith({ 'layouts/mine.json': await layoutText('mine') })
  const keys = Object.fromEntries(Array.from({ length: 32_000 }, (_, i) => [`key${i}`, 0]))
  const text = JSON.stringify({ ...(await smallDeck()), ...keys })
  const refused = refusal(client.call('deck:open-text', 'mine.brief.json', text))
  await value(client.call('settings:read'))
  expect((await refused).split('\n')).toHaveLength(7)
  await expectWorking(client)
})
