import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Problem, problemsOf } from '../../../engine/files/problem'
import { readDataset } from '../../../engine/world/read-dataset'
import { english, render } from '../../../messages/render'
import { located, mustBeGood, PATHS, temporaryFolder } from '../support'

/** A copy of the dataset in which one file says something else. */
async function broken(file: string, from: string | RegExp, to: string): Promise<readonly Problem[]> {
  const folder = await copy()
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  await writeFile(path, changed)
  const problems = problemsOf(await readDataset(folder))
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([path]))
  return problems
}

async function copy(): Promise<string> {
  const folder = await temporaryFolder()
  await cp(PATHS.dataset, folder, { recursive: true })
  return folder
}

const OBSERVATIONS = 'observations/china-daily-2025-02-28.json'

describe('the dataset', () => {
  test('that is shipped reads without a problem, keys written twice included', async () => {
    const index = mustBeGood(await readDataset(PATHS.dataset, true))
    expect(index.observation.get('rd-investment/chengdu-chongqing/2023')?.value).toBe(210.45)
  })

  test('with broken JSON is reported at line and column of the right file', async () => {
    const problems = await broken('themes.json', '"id"', 'id')
    expect(located(problems)).toEqual(['3:5: "id" is not JSON. Text must be in double quotes.'])
  })

  test('with a wrong value is told what was expected', async () => {
    const [problem] = located(await broken(OBSERVATIONS, '"value": 4', '"value": "four"'))
    expect(problem).toMatch(/^\d+:14: Expected a number, found the text "four"\.$/)
  })

  test('with a misspelt key is told the near name, at the key', async () => {
    const [problem] = located(await broken(OBSERVATIONS, '"decimals"', '"decimal"'))
    expect(problem).toMatch(/^\d+:5: "decimal" is not a known key here. Did you mean "decimals"\?$/)
  })

  test('with a phrase that names no place there is, is told the near name, at the text', async () => {
    const [problem, ...others] = located(
      await broken('metrics.json', '{figure} national laboratories', '{figur} national laboratories'),
    )
    expect(problem).toMatch(/^\d+:\d+: The phrase "item" has no place \{figur\}\. Did you mean "figure"\?$/)
    expect(others).toEqual([])
  })

  test('with a role that there is not, is told the near name', async () => {
    const [problem] = located(await broken('metrics.json', '"role": "growth"', '"role": "groth"'))
    expect(problem).toMatch(/^\d+:\d+: "groth" is not one of .*\. Did you mean "growth"\?$/)
  })

  test('with a phrase in one language is told which is missing', async () => {
    const [problem] = located(await broken('findings.json', '"clause": { "en"', '"clause": { "en-GB"'))
    expect(problem).toMatch(/^\d+:28: "en" is missing\. Expected a text\.$/)
  })

  test('with a reference to nothing is told the near name', async () => {
    const [problem] = located(await broken(OBSERVATIONS, '"metric": "municipalities"', '"metric": "municipality"'))
    expect(problem).toMatch(/^\d+:15: There is no metric "municipality"\. Did you mean .*"municipalities"/)
  })

  test('with a problem can say it in Chinese, as a window in Chinese does', async () => {
    const chinese = async (file: string, from: string, to: string) =>
      (await broken(file, from, to)).map(({ message }) => render(message, 'zh', 'names'))
    expect(await chinese('milestones.json', '"theme": "', '"theme": "x-')).toEqual([
      expect.stringMatching(/^没有名为“x-.*”的主题。/),
    ])
    expect(await chinese(OBSERVATIONS, '"period": "1997"', '"period": "97"')).toEqual([
      '文字“97”不符合要求：时期的写法如“2023”“2020-2023”“2020-12”或“2020-12-24”。',
    ])
  })

  test('with an entry that nothing uses can be used, and is told it in a thorough reading', async () => {
    const folder = await copy()
    const file = join(folder, 'regions.json')
    const regions = JSON.parse(await readFile(file, 'utf8')) as object[]
    const region = { id: 'nowhere', name: { en: 'Nowhere', zh: '无' }, short: { en: 'Nowhere', zh: '无' } }
    await writeFile(file, JSON.stringify([...regions, region], null, 1))
    expect(mustBeGood(await readDataset(folder)).region.has('nowhere')).toBe(true)
    const problems = problemsOf(await readDataset(folder, true))
    expect(problems.map((problem) => problem.file)).toEqual([file])
    expect(located(problems)).toEqual([
      expect.stringMatching(/^\d+:9: No observation and no finding is about the region "nowhere"\./),
    ])
  })

  test('with a typed figure in a text can be used, and is told it in a thorough reading', async () => {
    const folder = await copy()
    const file = join(folder, 'regions.json')
    const regions = JSON.parse(await readFile(file, 'utf8')) as { note: object | null }[]
    if (regions[0]) regions[0].note = { en: 'It grew by 12.4% until 2023.', zh: '2023年前增长12.4%。' }
    await writeFile(file, JSON.stringify(regions, null, 1))
    expect((await readDataset(folder)).ok).toBe(true)
    const problems = problemsOf(await readDataset(folder, true))
    expect(problems.map((problem) => problem.file)).toEqual([file, file])
    for (const problem of located(problems))
      expect(problem).toMatch(/^\d+:\d+: "12.4%" is typed, so it would not follow/)
  })

  test('without one of its tables, or without a folder, says so', async () => {
    const folder = await copy()
    await rm(join(folder, 'metrics.json'))
    expect(problemsOf(await readDataset(folder)).map(({ message }) => english(message))).toContain(
      'The table "metrics" is missing. Add the file "metrics.json".',
    )
    const nowhere = problemsOf(await readDataset(join(folder, 'nowhere')))
    expect(located(nowhere)).toEqual(['1:1: There is no such folder. Check its name.'])
    expect(basename(nowhere[0]?.file ?? '')).toBe('nowhere')
  })
})
