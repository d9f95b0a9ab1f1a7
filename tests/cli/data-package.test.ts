import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { version } from '../../package.json'
import { temporaryFolder } from '../engine/support'
import { run } from './support'

interface Descriptor {
  readonly version: string
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[]
}

async function written(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder)
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}

describe('data --package', () => {
  test('writes files whose sizes and hashes its descriptor states, and says where', async () => {
    const cwd = await temporaryFolder()
    const { code, out, err } = await run(['data', '--package', 'new/facts'], { cwd })
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' })
    const folder = join(cwd, 'new', 'facts')
    const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as Descriptor
    expect(descriptor.version).toBe(version)
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = await readFile(join(folder, path))
      expect(bytes, path).toBe(content.length)
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
    const names = await readdir(folder)
    expect(names).toHaveLength(descriptor.resources.length + 1)
    expect(out).toMatch(new RegExp(`^new.facts {2}${names.length} files, \\d+ kB\n$`))
  })

  test('writes the same bytes every time', async () => {
    const cwd = await temporaryFolder()
    await run(['data', '--package', 'a'], { cwd })
    await run(['data', '--package', 'b'], { cwd })
    expect(await written(join(cwd, 'a'))).toEqual(await written(join(cwd, 'b')))
  })

  test('leaves a folder alone that holds something, unless it is told to replace it', async () => {
    const cwd = await temporaryFolder()
    const folder = join(cwd, 'facts')
    await mkdir(folder)
    await writeFile(join(folder, 'metrics.csv'), 'mine')
    const refused = await run(['data', '--package', 'facts'], { cwd })
    expect(refused).toMatchObject({ code: EXIT.commandWrong, out: '' })
    expect(refused.err).toContain(
      '--package "facts" is a folder that contains files. Choose another folder, or add --force',
    )
    expect(await written(folder)).toEqual({ 'metrics.csv': 'mine' })

    await writeFile(join(folder, 'mine.txt'), 'kept')
    expect(await run(['data', '--package', 'facts', '--force'], { cwd })).toMatchObject({ code: EXIT.done })
    const now = await written(folder)
    expect(now['metrics.csv']).toMatch(/^id,/)
    expect(now['mine.txt']).toBe('kept')
  })

  test('writes into an empty folder', async () => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'empty'))
    expect(await run(['data', '--package', 'empty'], { cwd })).toMatchObject({ code: EXIT.done })
  })

  test('writes nothing where one of its files has no place', async () => {
    const cwd = await temporaryFolder()
    const folder = join(cwd, 'facts')
    await mkdir(join(folder, 'prov.json'), { recursive: true })
    expect(await run(['data', '--package', 'facts', '--force'], { cwd })).toMatchObject({ code: EXIT.machineFailed })
    expect(await readdir(folder)).toEqual(['prov.json'])
  })

  test.each([
    ['--json', "'--package <dir>' cannot be used with option '--json'"],
    ['--csv', "'--package <dir>' cannot be used with option '--csv'"],
    ['--out=x', "'--package <dir>' cannot be used with option '--out <file>'"],
  ])('is not used with %s', async (option, why) => {
    const { code, err } = await run(['data', '--package', 'x', option])
    expect(code).toBe(EXIT.commandWrong)
    expect(err).toContain(why)
  })

  test('is what --force is for', async () => {
    const { code, err } = await run(['data', '--force'])
    expect(code).toBe(EXIT.commandWrong)
    expect(err).toContain('--force')
  })
})
