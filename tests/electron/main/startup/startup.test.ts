import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { appPathsFor } from '../../../../electron/main/startup/app-paths'
import { decksIn } from '../../../../electron/main/startup/files-from-shell'

describe('decks of a command line', () => {
  const cwd = resolve('/home/person')
  const named = (...argv: string[]) => decksIn({ argv, cwd })

  test('are relative to where it was typed', () => {
    expect(named('.', 'a.brief.json', '../b.brief.json')).toEqual([
      join(cwd, 'a.brief.json'),
      resolve('/home/b.brief.json'),
    ])
  })

  test('may be addresses, as the desktop entry of Linux sends them', () => {
    const path = resolve('/home/person/成渝 简报.brief.json')
    expect(named(pathToFileURL(path).href)).toEqual([path])
  })

  test('are none of the flags, other files and addresses that lead elsewhere', () => {
    const words = ['--user-data-dir=/x.brief.json', '-r', 'a.txt', 'file://host:1/%', 'file:///%2F.brief.json']
    expect(named(...words)).toEqual([])
  })

  test('are JSON files of any name, which "Open with" may send', () => {
    expect(named('data.JSON', 'a.brief.json')).toEqual([join(cwd, 'data.JSON'), join(cwd, 'a.brief.json')])
  })

  test('are opened once', () => {
    expect(named('a.brief.json', './a.brief.json')).toHaveLength(1)
  })
})

describe('places', () => {
  const mainFolder = join('/program', 'out', 'main')
  const known = { appPath: '/program', resourcesPath: '/resources', mainFolder }

  test('of data are beside the archive in a packaged program', () => {
    expect(appPathsFor({ ...known, isPackaged: true }).paths).toMatchObject({
      dataset: join('/resources', 'assets', 'dataset'),
      layouts: join('/resources', 'templates', 'layouts'),
      fonts: join('/resources', 'out', 'fonts'),
    })
    expect(appPathsFor({ ...known, isPackaged: false }).paths.dataset).toBe(join('/program', 'assets', 'dataset'))
  })

  test('of code keep their places to each other', () => {
    const { preload, renderer, exportProcess } = appPathsFor({ ...known, isPackaged: true })
    expect([preload, renderer, exportProcess]).toEqual([
      join('/program', 'out', 'preload', 'index.cjs'),
      join('/program', 'out', 'renderer'),
      join('/program', 'out', 'main', 'export-process.js'),
    ])
  })
})
