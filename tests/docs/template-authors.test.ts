import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchorOf } from '../../engine/reference/value-words'
import { run } from '../cli/support'
import { PATHS, ROOT, temporaryFolder } from '../engine/support'
import { zipOf } from '../engine/templates/support'
import { bareLines, EXAMPLES, EXAMPLES_IN_GUIDE, GUIDE } from './guide'

const RIGHT = { code: 0, err: '' }
const TUTORIAL = join(EXAMPLES, 'tutorial')
const FINISHED = join(TUTORIAL, 'finished')

describe('the examples of the guide for template authors', () => {
  test.each(EXAMPLES_IN_GUIDE.filter(({ about }) => about !== 'design'))(
    'on line $line stand in $about',
    async (example) => {
      const file = await readFile(join(EXAMPLES, example.about), 'utf8')
      expect(bareLines(file)).toContain(bareLines(example.text))
    },
  )

  test.each(EXAMPLES_IN_GUIDE.filter(({ about }) => about === 'design'))(
    'on line $line make a design',
    async ({ text }) => {
      const shipped = JSON.parse(await readFile(join(PATHS.designs, 'two-rivers.json'), 'utf8')) as Parts
      const file = join(await temporaryFolder(), 'house.json')
      const own = { ...laidOver(shipped, JSON.parse(text) as Parts), id: 'house', $schema: undefined }
      await writeFile(file, JSON.stringify(own))
      expect(await run(['check', file])).toMatchObject(RIGHT)
    },
  )

  test('are right and hold with any content; the finished ones make a pack', async () => {
    const pack = await zipOf(await filesOf(FINISHED))
    expect(await run(['check', pack, join(EXAMPLES, 'examples')])).toMatchObject(RIGHT)
    const deck = join(TUTORIAL, 'three-cities.brief.json')
    expect(await run(['check', deck, '--templates', pack])).toMatchObject(RIGHT)
  })

  test('are wrong before the last step in no other way than the guide says', async () => {
    const { code, err } = await run(['check', join(TUTORIAL, 'step-4')])
    expect(code).toBe(1)
    const reported = [
      ...GUIDE.matchAll(/^my-templates\/layouts\/three-cities\.jsonc(:\d+:\d+: With [\s\S]*?)\n(?=my-templates|```)/gm),
    ]
    expect(reported.length).toBe(2)
    for (const [, problem = ''] of reported) expect(counted(err)).toContain(counted(`three-cities.jsonc${problem}`))
  })
})

test('links and pictures of the guide lead somewhere', () => {
  const anchors = [...GUIDE.matchAll(/^#+ (.*)$/gm)].map(([, title]) => `#${anchorOf(title ?? '')}`)
  const links = [...GUIDE.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '')
  const dead = links.filter((link) =>
    link.startsWith('#') ? !anchors.includes(link) : !existsSync(join(ROOT, 'docs', link.split('#')[0] ?? '')),
  )
  expect(links.length).toBeGreaterThan(20)
  expect(dead).toEqual([])
})

/** By how much and how often changes with every new figure of the dataset. */
function counted(text: string): string {
  return text.replaceAll('\n', ' ').replace(/\d+(?= pt| more)/g, 'N')
}

type Parts = { readonly [key: string]: unknown }

/** One object over another, part by part. */
function laidOver(base: Parts, over: Parts): Parts {
  const entries = Object.entries(over).map(([key, value]) => {
    const below = base[key]
    return [key, isParts(value) && isParts(below) ? laidOver(below, value) : value] as const
  })
  return { ...base, ...Object.fromEntries(entries) }
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The texts of a folder, by their paths in it. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.jsonc?$/.test(name))
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  )
  return Object.fromEntries(texts)
}
