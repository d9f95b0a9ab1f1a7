import { beforeAll, describe, expect, it } from 'vitest'
import { exportPptx } from '../../../../engine/export/pptx'
import { context, DESIGNS, fixtureScene } from './fixture'
import { all, first, type Opened, one, openPackage } from './read-package'

let opened: Opened
beforeAll(async () => {
  opened = openPackage(await exportPptx(fixtureScene('en'), context()))
})

describe('the theme', () => {
  it('has the twelve colors of the design', () => {
    const scheme = one(opened.xml('ppt/theme/theme1.xml'), 'a:clrScheme')
    const colors = all(scheme, 'a:srgbClr').map((color) => [
      color.parentNode?.nodeName.slice(2),
      color.getAttribute('val'),
    ])
    const { palette } = DESIGNS.light
    expect(Object.fromEntries(colors)).toEqual({
      dk1: palette.text,
      lt1: palette.background,
      dk2: palette.muted,
      lt2: palette.surface,
      accent1: palette.accent1,
      accent2: palette.accent2,
      accent3: palette.accent3,
      accent4: palette.accent4,
      accent5: palette.accent5,
      accent6: palette.accent6,
      hlink: palette.positive,
      folHlink: palette.negative,
    })
  })

  it('has the fonts that PowerPoint users have, for both scripts', () => {
    const theme = opened.xml('ppt/theme/theme1.xml')
    const fontsOf = (name: string) =>
      ['a:latin', 'a:ea'].map((script) => first(one(theme, name), script).getAttribute('typeface'))
    expect(fontsOf('a:majorFont')).toEqual(['Georgia', 'Microsoft YaHei'])
    expect(fontsOf('a:minorFont')).toEqual(['Arial', 'Microsoft YaHei'])
  })

  it('is not the theme of the notes, which are black on white', async () => {
    const dark = openPackage(await exportPptx(fixtureScene('en', 'dark'), context()))
    const notes = one(dark.xml('ppt/theme/theme2.xml'), 'a:clrScheme')
    expect(one(one(notes, 'a:lt1'), 'a:srgbClr').getAttribute('val')).toBe('FFFFFF')
    expect(dark.text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml')
  })

  it('is where all colors come from', () => {
    const painted = opened.paths.filter((path) => /^ppt\/.*[.]xml$/.test(path) && !path.startsWith('ppt/theme/'))
    const fixed = painted.filter((path) => /<a:(srgbClr|scrgbClr|sysClr|prstClr|hslClr)/.test(opened.text(path)))
    expect(painted.length).toBeGreaterThan(20)
    expect(fixed).toEqual([])
  })

  it('paints with roles, luminance and opacity', () => {
    const slide = opened.text('ppt/slides/slide6.xml')
    expect(slide).toContain('<a:schemeClr val="hlink"><a:alpha val="30000"/></a:schemeClr>')
    expect(slide).toContain('<a:schemeClr val="hlink"><a:lumMod val="75000"/><a:lumOff val="10000"/></a:schemeClr>')
    expect(slide).toContain(
      '<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="folHlink"/></a:fgClr><a:bgClr><a:schemeClr val="bg2"/>',
    )
  })
})
