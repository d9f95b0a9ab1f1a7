import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../engine/support'

const DOCS = join(ROOT, 'docs')
const GUIDES = (await readdir(DOCS)).filter((name) => name.endsWith('.md'))

test.each(GUIDES)('%s says nothing twice', async (name) => {
  const paragraphs = (await readFile(join(DOCS, name), 'utf8')).split(/\n{2,}/).filter((text) => text.length > 80)
  expect(paragraphs.filter((text, i) => paragraphs.indexOf(text) !== i)).toEqual([])
})
