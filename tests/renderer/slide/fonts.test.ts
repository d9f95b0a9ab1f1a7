import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fontFaceCss } from '../../../renderer/fonts/font-faces'

const filesIn = (css: string) => [...css.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(([, file]) => file)

it('declares every font file that the build makes, once', () => {
  const built = readdirSync('out/fonts').filter((file) => file.endsWith('.ttf'))
  expect(filesIn(fontFaceCss()).sort()).toEqual(built.sort())
})

it('declares the twins of a design only', () => {
  expect(filesIn(fontFaceCss(['noto-sans-sc', 'noto-sans-sc']))).toEqual([
    'noto-sans-sc-400.ttf',
    'noto-sans-sc-700.ttf',
  ])
})
