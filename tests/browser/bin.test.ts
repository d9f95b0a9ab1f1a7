import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from '../engine/support'
import { eventually } from '../eventually'
import { hostForTest } from './support'

/** Puts a draft into the bin of a user data folder, as it is there after earlier starts. */
async function putIntoBin(userData: string, id: string, discarded: Date, overdueSince: Date | null): Promise<void> {
  const folder = join(userData, 'discarded-drafts')
  await mkdir(folder, { recursive: true })
  const written = discarded.toISOString()
  const note = {
    title: id,
    written,
    discarded: written,
    origin: null,
    overdueSince: overdueSince?.toISOString() ?? null,
  }
  await writeFile(join(folder, `${id}.brief.json`), '{}')
  await writeFile(join(folder, `${id}.note.json`), JSON.stringify(note))
}

test('a host that starts removes what was discarded long ago, and nothing else', async () => {
  const userData = await temporaryFolder()
  await putIntoBin(userData, 'overdue', new Date('2001-01-01'), new Date('2001-02-02'))
  await putIntoBin(userData, 'recent', new Date(), null)
  await hostForTest({ userData })
  await eventually(async () =>
    expect((await readdir(join(userData, 'discarded-drafts'))).sort()).toEqual([
      'recent.brief.json',
      'recent.note.json',
    ]),
  )
})

test.each(['browser/host.ts', 'electron/main/run.ts'])(
  '%s sweeps the bin once, and does not wait for it',
  async (host) => {
    const text = await readFile(join(ROOT, host), 'utf8')
    expect(text.match(/sweepBin\(/g)).toHaveLength(1)
    expect(text).not.toMatch(/await sweepBin\(/)
  },
)
