import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXIT } from '../../../cli/failure'
import { run } from '../../cli/support'
import { temporaryFolder } from '../support'

// `check` reads a file in both of its languages, `build` looks at the one that it writes.

const both = (en: string, zh: string) => ({ en, zh })
const points = [
  both('Up', '上升'),
  { ...both('Down', '下降'), changed: 'zh' },
  'Only English',
  both('12.4% more', '多7.7%'),
]
const slide = {
  id: 'one',
  layout: 'summary',
  content: { title: { text: both('Title', '标题') }, points: { points } },
  talk: '只有中文',
}
const sections = [{ name: both('Only', '唯一'), slides: [slide] }]
const deck = {
  format: 'chengyu-brief/deck',
  version: 1,
  title: 'My deck',
  subject: both('About', '关于'),
  date: '2026-01-04',
  lang: 'en',
  design: 'two-rivers',
  sections,
}
const name = both('Mine', '我的')
const storyline = { id: 'mine', name, description: name, title: name, subject: name, sections }

async function fileOf(json: unknown, file: string): Promise<string> {
  const path = join(await temporaryFolder(), file)
  await writeFile(path, JSON.stringify(json, null, 2))
  return path
}

/** What is said of a text: its code is told from its words. */
const said = (output: string) =>
  output
    .split('\n')
    .flatMap(
      (line) => line.match(/not translated into \w+|changed in \w+|"[\d.]+%" in|in the title of the deck/g) ?? [],
    )

const ENGLISH = ['changed in Chinese', '"12.4%" in', 'not translated into English']
const CHINESE = ['not translated into Chinese', '"7.7%" in']

test('a deck is checked in both languages, or in one', async () => {
  const file = await fileOf(deck, 'mine.brief.json')
  const all = await run(['check', file])
  expect(all.code).toBe(EXIT.inputWrong)
  expect(said(all.err).sort()).toEqual(
    [...ENGLISH, ...CHINESE, 'in the title of the deck', 'not translated into Chinese'].sort(),
  )
  expect(said((await run(['check', file, '--lang', 'en'])).err).sort()).toEqual([...ENGLISH].sort())
})

test('a storyline is checked in both languages', async () => {
  const { err, code } = await run(['check', await fileOf(storyline, 'mine.json')])
  expect(code).toBe(EXIT.inputWrong)
  expect(said(err).sort()).toEqual([...ENGLISH, ...CHINESE].sort())
})

test('a deck is built in one language; strictly, not with texts in the other', async () => {
  const fine = {
    ...deck,
    title: both('My deck', '我的简报'),
    sections: [
      {
        ...sections[0],
        slides: [
          { ...slide, content: { title: { text: 'English' }, points: { points: ['Mine', 'Yours'] } }, talk: 'Say it' },
        ],
      },
    ],
  }
  const file = await fileOf(fine, 'mine.brief.json')
  const out = await temporaryFolder()
  const args = ['build', file, '--format', 'pdf', '--out', out, '--strict']
  expect(await run(args)).toMatchObject({ err: '', code: EXIT.done })
  const chinese = await run([...args, '--lang', 'zh'])
  expect(chinese.code).not.toBe(EXIT.done)
  expect(said(chinese.err)).toEqual(Array(3).fill('not translated into Chinese'))
})
