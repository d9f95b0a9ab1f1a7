import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { ROOT, temporaryFolder } from '../engine/support'
import { run } from './support'

const README = await readFile(join(ROOT, 'README.md'), 'utf8')

test('the deck that the README shows is right and builds without a warning', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'mine.brief.json'), /```json\n(.*?)```/s.exec(README)?.[1] ?? '')
  const { code, err } = await run(['build', 'mine.brief.json', '--strict'], { cwd: folder })
  expect({ code, err }).toEqual({ code: EXIT.done, err: '' })
})

test('the README and the help name the same options', async () => {
  // The window's own switches are no options of the command line.
  const commandLine = README.slice(README.indexOf('## The command line'))
  const named = new Set(commandLine.match(/(?<=[`| ])--[a-z-]*[a-z]/g))
  const helps = await Promise.all(
    ['build', 'list', 'data', 'check', 'inspect', 'watch', 'gallery', 'new', 'import-design'].map((name) =>
      run(['help', name]),
    ),
  )
  const options = new Set(
    helps.flatMap(({ out }) => [...out.matchAll(/^ +(--[a-z-]*[a-z])/gm)].map((match) => match[1] ?? '')),
  )
  options.delete('--help')
  expect([...named].filter((name) => name !== '--' && !options.has(name))).toEqual([])
  expect([...options].filter((name) => !named.has(name))).toEqual([])
})

test('the storylines, themes and designs of its examples exist', async () => {
  const lists = await Promise.all(['storylines', 'themes', 'designs', 'layouts'].map((what) => run(['list', what])))
  const known = lists.map(({ out }) => out).join('')
  const used = [...README.matchAll(/--(?:storyline|themes|design) ([a-z][a-z,-]+)/g)].flatMap((match) =>
    (match[1] ?? '').split(','),
  )
  expect(used.length).toBeGreaterThan(3)
  for (const name of used) expect(known).toContain(`${name} `)
})
