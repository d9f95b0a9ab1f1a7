import { truncate, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { MAX_JSON_BYTES } from '../../../../engine/files/read-bytes'
import { isSame, stampOf, stampOfWritten } from '../../../../engine/window-host/files/stamp'
import { temporaryFile } from '../../support'

const bytes = (text: string) => new TextEncoder().encode(text)

test('what was written is what the file holds, as long as nobody else has written', async () => {
  const file = await temporaryFile('mine.brief.json', 'mine')
  const written = await stampOfWritten(file, bytes('mine'))
  expect(await stampOf(file, written)).toBe(written)
})

test('what somebody else has put there right after is a change, also of the same length and time', async () => {
  const file = await temporaryFile('mine.brief.json', 'mine')
  await writeFile(file, 'ours')
  const written = await stampOfWritten(file, bytes('mine'))
  expect(isSame(await stampOf(file, written), written)).toBe(false)
})

test('a file that has become larger than a deck may be is a change', async () => {
  const file = await temporaryFile('mine.brief.json', 'mine')
  const before = await stampOf(file)
  await truncate(file, MAX_JSON_BYTES + 1)
  const after = await stampOf(file, before)
  expect(after).not.toBeNull()
  expect(isSame(after, before)).toBe(false)
})
