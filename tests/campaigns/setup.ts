import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Results } from './model'
import { CAMPAIGNS, PARTS } from './places'
import { failureLines, resultsTable } from './table'

/** Around a full run: at its end the results of all its test files are added up, printed and kept. */
export default async function setup(): Promise<() => Promise<void>> {
  await rm(PARTS, { recursive: true, force: true })
  await mkdir(PARTS, { recursive: true })
  return async () => {
    const parts = await readParts()
    for (const name of new Set(parts.map((part) => part.name)))
      await keep(sum(parts.filter((part) => part.name === name)))
    await rm(PARTS, { recursive: true, force: true })
  }
}

async function readParts(): Promise<readonly Results[]> {
  const names = (await readdir(PARTS)).sort()
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(PARTS, name), 'utf8')) as Results))
}

/** Test files of a campaign have classes of their own. */
function sum(parts: readonly Results[]): Results {
  const [first] = parts
  if (!first) throw new Error('A campaign without a part')
  return { ...first, classes: Object.assign({}, ...parts.map(({ classes }) => classes)) as Results['classes'] }
}

async function keep(results: Results): Promise<void> {
  const table = resultsTable(results)
  console.log(['', table, ...failureLines(results), ''].join('\n'))
  await writeFile(join(CAMPAIGNS, `${results.name}.json`), `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(join(CAMPAIGNS, `${results.name}.md`), `${table}\n`)
}
