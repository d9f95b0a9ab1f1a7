import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { expect } from 'vitest'
import type { Problem } from '../../../engine/files/problem'
import { english } from '../../../messages/render'
import { PATHS, temporaryFolder } from '../support'

/** The text of a shipped layout under another id. */
export async function layoutText(id: string, name = id): Promise<string> {
  const json = JSON.parse(await readFile(join(PATHS.layouts, 'kpi-grid.json'), 'utf8')) as object
  return JSON.stringify({ ...json, $schema: undefined, id, name: { en: name, zh: name } }, null, 2)
}

/** The text of a shipped design under another id. */
export async function designText(id: string): Promise<string> {
  const json = JSON.parse(await readFile(join(PATHS.designs, 'two-rivers.json'), 'utf8')) as object
  return JSON.stringify({ ...json, id }, null, 2)
}

/** A design with an unknown key, and a text that cannot be read on its background. */
export async function brokenDesign(): Promise<string> {
  return (await designText('pale')).replace('"#5E6664"', '"#B0B8B6"').replace('"motif"', '"motiv"')
}

/** A storyline with an unknown key, a layout that nobody has, and a figure that is in no dataset. */
export function brokenStory(): string {
  const name = { en: 'Tale', zh: '叙事' }
  const slide = (layout: string, content: object) => ({ layout, content })
  const slides = [
    slide('kpi-gird', { title: { text: 'Title' } }),
    slide('kpi-grid', {
      title: { text: 'Title' },
      metrics: { metrics: ['gdp/circle/1066', 'rd-investment/chengdu-chongqing/2023'] },
    }),
  ]
  const heads = { name, description: name, title: name, subject: name }
  return JSON.stringify({ id: 'tale', ...heads, mood: 'gay', sections: [{ name, slides }] }, null, 2)
}

/** A storyline with a slide in each of these layouts, which show two figures like `layoutText`. */
export function storyIn(layouts: readonly string[]): string {
  const name = { en: 'Tale', zh: '叙事' }
  const metrics = { metrics: ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024'] }
  const slides = layouts.map((layout) => ({ layout, content: { title: { text: name }, metrics } }))
  const heads = { name, description: name, title: name, subject: name }
  return JSON.stringify({ id: 'tale', ...heads, sections: [{ name, slides }] }, null, 2)
}

/** What is wrong with these two, in the order of their places. */
export const ALL_FAULTS = [
  expect.stringMatching(/^"muted" on "background" has a contrast of/),
  expect.stringMatching(/^"muted" on "panel" has a contrast of/),
  expect.stringMatching(/^"motiv" is not a known key here/),
  expect.stringMatching(/^"mood" is not a known key here/),
  expect.stringMatching(/^There is no layout "kpi-gird"/),
  expect.stringMatching(/^The dataset has no observation "gdp\/circle\/1066"/),
]

export function packText(id: string): string {
  return JSON.stringify({ id, version: '1.0.0', author: 'Design desk', licence: 'CC-BY-4.0' })
}

/** A folder with these files, which goes away when the test ends. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [path, text] of Object.entries(files)) await write(join(folder, path), text)
  return folder
}

/** Writes a file and the folders around it. */
export async function write(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** A `.zip` with these files. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>, name = 'pack.zip'): Promise<string> {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ])
  const file = join(await temporaryFolder(), name)
  await writeFile(file, zipSync(Object.fromEntries(entries)))
  return file
}

/** The English sentences of problems. */
export function sentences(problems: readonly Problem[]): string[] {
  return problems.map(({ message }) => english(message))
}
