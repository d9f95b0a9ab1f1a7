import { describe, expect, test } from 'vitest'
import { deckFromSelection } from '../../../core/build-deck'
import { toOklch } from '../../../core/template/color'
import { effectiveContrast, MIN_CONTRAST, TEXT_BACKGROUNDS } from '../../../core/template/contrast'
import { designSchema } from '../../../core/template/design-schema'
import { normaliseDesign } from '../../../core/template/template'
import { exportDeck } from '../../../engine/export/export-deck'
import { importDesign } from '../../../engine/import-design/import-design'
import { layOut, readWorld } from '../../../engine/world/world'
import { said } from '../../said'
import { pngFile } from '../../tools/png'
import { mustBeGood, PATHS } from '../support'
import { BASES, imported, png, templateFile } from './support'

const notes = (handmade: Parameters<typeof imported>[0], asIs = false) =>
  imported(handmade, asIs).report.notes.map(said)

/** Start of image, and the head of a frame of 300 by 100 pixels (ITU-T T.81, B.2.2). */
const JPEG_HEAD = [0xff, 0xd8]
const JPEG_FRAME = [0xff, 0xc0, 0, 17, 8, 0, 100, 1, 44, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]
/** Pixels with a stuffed zero and a marker from which to start again among them. */
const JPEG_SCAN = [0xff, 0xda, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0, 7, 0xff, 0, 7, 0xff, 0xd0, 7]
const JPEG_END = [0xff, 0xd9]
/** A note of a camera with a thumbnail, which ends as every JPEG does. */
const JPEG_NOTE = [0xff, 0xe1, 0, 8, 1, 2, 3, 4, ...JPEG_END]

describe('a readable template', () => {
  test('gives its colors to the roles that they have in our own files', () => {
    const { palette } = imported().design
    expect(palette).toMatchObject({
      background: '#FFFFFF',
      text: '#1B1B1E',
      surface: '#F2F2EE',
      muted: '#55585F',
      accent1: '#1F3A63',
      accent6: '#74455F',
    })
  })

  test('keeps green and red for up and down, whatever its links look like', () => {
    const { palette, ...rest } = imported().design
    expect(rest.id).toBe('house')
    expect(toOklch(palette.positive.slice(1)).hue).toBeGreaterThan(120)
    expect(toOklch(palette.negative.slice(1)).hue).toBeLessThan(45)
  })

  test('needs no repair and leaves nothing to say but which colors were mixed', () => {
    const { report } = imported({ chinese: 'Microsoft YaHei' })
    expect(report.repairs).toEqual([])
    expect(report.notes.map(said)).toEqual([
      expect.stringMatching(/^The theme has no suitable color for "positive" #[0-9A-F]{6}, "negative"/),
    ])
  })

  test('becomes a design that its schema takes', () => {
    expect(designSchema.safeParse(imported().design).error).toBeUndefined()
  })
})

describe('a dark template', () => {
  const dark = { map: { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' } }

  test('is dark here too: the map of the master counts, not the names in the theme', () => {
    const { palette } = imported(dark).design
    expect([palette.background, palette.text]).toEqual(['#1B1B1E', '#FFFFFF'])
  })

  test('has every color of text made light enough', () => {
    const { design, report } = imported(dark)
    const normal = normaliseDesign(design)
    expect(report.repairs.length).toBeGreaterThan(3)
    expect(TEXT_BACKGROUNDS.filter((pair) => effectiveContrast(normal, pair) < MIN_CONTRAST)).toEqual([])
  })
})

describe('a color that cannot be read', () => {
  const pale = { colors: { accent2: 'F5A623' } }

  test('keeps its hue and is reported with both of its shades', () => {
    const { design, report } = imported(pale)
    const [before, after] = ['F5A623', design.palette.accent2.slice(1)].map(toOklch)
    expect(Math.abs((before?.hue ?? 0) - (after?.hue ?? 0))).toBeLessThan(8)
    expect(report.repairs[0]).toMatchObject({ color: 'accent2', before: 'F5A623', background: 'background' })
    expect(notes(pale)[0]).toMatch(/^"accent2" #F5A623 on "background" has a contrast of 2\.0, .* was changed from/)
  })

  test('stays as it is where that is asked for, and the repair is proposed', () => {
    expect(imported(pale, true).design.palette.accent2).toBe('#F5A623')
    expect(notes(pale, true)[0]).toContain('could be changed')
  })
})

describe('a background of middling lightness', () => {
  test('is made such that its text is read', () => {
    const { design } = imported({ titleBackground: solid('7A7A7A'), colors: { dk1: '444444' } })
    expect(
      effectiveContrast(normaliseDesign(design), { text: 'onGround', background: 'ground' }),
    ).toBeGreaterThanOrEqual(4.5)
  })
})

describe('backgrounds', () => {
  const gradient =
    '<p:bg><p:bgPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FFFFFF"/></a:gs><a:gs pos="100000"><a:srgbClr val="DDDDDD"/></a:gs></a:gsLst></a:gradFill></p:bgPr></p:bg>'
  const picture = '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId9"/></a:blipFill></p:bgPr></p:bg>'

  test('a gradient becomes its middle, which is said', () => {
    expect(imported({ background: gradient }).design.palette.background).toBe('#EEEEEE')
    expect(notes({ background: gradient })).toContainEqual(expect.stringMatching(/gradient in the template.*#EEEEEE/))
  })

  test('a picture becomes the color behind it, which is said', () => {
    expect(notes({ background: picture })).toContainEqual(
      expect.stringMatching(/is a picture in the template.*#FFFFFF/),
    )
  })

  test('that of title slides becomes the background of covers', () => {
    const { design } = imported({ titleBackground: solid('1F3A63') })
    expect(design.paints).toMatchObject({ ground: { role: 'accent1' }, onGround: 'background' })
  })
})

describe('fonts', () => {
  test.each([
    ['Arial', 'Arial', 'arimo'],
    ['Calibri', 'Calibri', 'carlito'],
    ['Cambria', 'Cambria', 'caladea'],
    ['Georgia', 'Georgia', 'gelasio'],
    ['Times New Roman', 'Cambria', 'caladea'],
    ['Palatino Linotype', 'Georgia', 'gelasio'],
    ['Gotham', 'Arial', 'arimo'],
    ['Candara', 'Calibri', 'carlito'],
  ])('%s is shown as %s', (heading, office, twin) => {
    expect(imported({ heading }).design.fonts.heading).toEqual({ office, twin })
  })

  test('one that has no twin is named together with what stands for it', () => {
    expect(notes({ body: 'Gotham' })).toContainEqual(
      expect.stringMatching(/widths of "Gotham" \(text\)\. The closest one, "Arial"/),
    )
  })

  test('a Chinese font stays in PowerPoint, since all characters are squares', () => {
    expect(imported({ chinese: '宋体' }).design.fonts.cjk).toEqual({ office: '宋体', twin: 'noto-sans-sc' })
  })
})

describe('the slide size', () => {
  test.each([
    [[12_192_000, 6_858_000], '16:9', true],
    [[9_144_000, 5_143_500], '16:9', true],
    [[9_144_000, 6_858_000], '4:3', true],
    [[10_691_813, 7_559_675], 'a4', true],
    [[12_192_000, 7_620_000], '16:9', false],
  ] as const)('%j is nearest to %s', (size, nearest, same) => {
    expect(imported({ size }).report.size).toMatchObject({ nearest, same })
  })
})

describe('the logo', () => {
  const at = (path: string, bytes: Uint8Array, cx = 1_200_000, cy = 400_000) => [{ path, bytes, cx, cy }]

  test('a small picture of the master is taken', () => {
    const { logo } = imported({ pictures: at('logo.png', png(300, 100)) }).design
    expect(logo).toMatchObject({ height: 30, on: ['slides', 'covers'], image: expect.stringMatching(/^iVBOR/) })
  })

  test('a picture that fills the slide is none', () => {
    expect(imported({ pictures: at('photo.png', png(), 12_192_000, 6_858_000) }).design.logo).toBeUndefined()
  })

  test.each([
    ['whose pixels have one scan', JPEG_SCAN],
    ['whose pixels have several scans', [...JPEG_SCAN, ...JPEG_SCAN]],
    ['with bytes that fill', [0xff, 0xff, ...JPEG_SCAN, 0xff]],
  ])('a JPEG is taken %s', (_, pixels) => {
    const whole = new Uint8Array([...JPEG_HEAD, ...JPEG_NOTE, ...JPEG_FRAME, ...pixels, ...JPEG_END, 1, 2, 3])
    const { logo } = imported({ pictures: at('logo.jpeg', whole) }).design
    expect(logo?.image).toBe(Buffer.from(whole).toString('base64'))
  })

  test.each([
    ['is cut off within its pixels', [...JPEG_NOTE, ...JPEG_FRAME, ...JPEG_SCAN]],
    ['has no pixels', [...JPEG_FRAME, ...JPEG_END]],
    ['has none after their head', [...JPEG_FRAME, ...JPEG_SCAN.slice(0, 14), ...JPEG_END]],
    ['says of a part that it is longer than the file', [...JPEG_FRAME, 0xff, 0xc4, 1, 0, ...JPEG_SCAN, ...JPEG_END]],
    ['holds what is no part', [...JPEG_FRAME, 0xff, 0xc4, 0, 2, 7, 7, ...JPEG_SCAN, ...JPEG_END]],
  ])('a JPEG is damaged that %s', (_, parts) => {
    const handmade = { pictures: at('logo.jpg', new Uint8Array([...JPEG_HEAD, ...parts])) }
    expect(imported(handmade).design.logo).toBeUndefined()
    expect(notes(handmade)).toContainEqual(expect.stringMatching(/is damaged/))
  })

  test.each([
    ['logo.emf', png(), /neither PNG nor JPEG/],
    ['logo.png', new Uint8Array(60), /is damaged/],
    ['logo.png', png(300, 100).subarray(0, -12), /is damaged/],
    ['logo.png', pngFile({ width: 300, height: 100, bits: 1, colors: 0 }, Buffer.alloc(10)), /is damaged/],
    ['logo.jpg', new Uint8Array([...JPEG_HEAD, ...JPEG_FRAME, 1, 2, 3]), /is damaged/],
    ['logo.png', png(60_000, 60_000), /too large for a logo/],
  ])('%s that cannot be shown is named with the reason', (path, bytes, why) => {
    const handmade = { pictures: at(path, bytes) }
    expect(imported(handmade).design.logo).toBeUndefined()
    expect(notes(handmade)).toContainEqual(expect.stringMatching(why))
  })
})

describe('a logo that is broken', () => {
  const small = { path: 'a.png', cx: 900_000, cy: 300_000 }
  const broken = { ...small, bytes: png(300, 100) }

  test('leaves the rest of the design as it is, and is reported', () => {
    const bytes = withBrokenEntry(templateFile({ pictures: [broken] }), 'ppt/media/a.png')
    const { design, report } = mustBeGood(importDesign(bytes, { name: 'House.potx', bases: BASES }))
    expect(design).toMatchObject({ id: 'house', palette: { accent1: '#1F3A63' } })
    expect(design.logo).toBeUndefined()
    expect(report.notes.map(said)).toContainEqual(
      expect.stringMatching(/"ppt\/media\/a\.png" may be the logo, but it is damaged and was left out/),
    )
  })

  test('is reported beside another picture that is taken instead', () => {
    const whole = { path: 'b.png', cx: 1_200_000, cy: 400_000, bytes: png(300, 100) }
    const handmade = { pictures: [{ ...small, bytes: png(60_000, 60_000) }, whole] }
    expect(imported(handmade).design.logo?.image).toBe(Buffer.from(whole.bytes).toString('base64'))
    expect(notes(handmade)).toContainEqual(expect.stringMatching(/a\.png" .* too large for a logo and was left out/))
  })
})

test('a file of our own gives the design back that it was made with', async () => {
  const world = mustBeGood(await readWorld(PATHS, null))
  for (const base of BASES) {
    const deck = deckFromSelection({ themes: [], metrics: ['gdp'] }, world.index, { ...OPTIONS, design: base.id })
    const { files, metrics } = world.fonts
    const request = { formats: ['pptx'], deck, dataset: world.index, fonts: files, metrics, signal: null } as const
    const [exported] = await exportDeck(layOut(deck, world), request)
    const bytes = exported?.files[0]?.bytes ?? new Uint8Array()
    const { design, report } = mustBeGood(importDesign(bytes, { name: `${base.id}.pptx`, bases: BASES }))
    expect(design).toMatchObject({ id: base.id, palette: base.palette, fonts: base.fonts })
    expect(report.repairs).toEqual([])
  }
})

const OPTIONS = { lang: 'en', date: '2025-12-30' } as const

/** The same archive, with an entry whose bytes no longer unpack: a method of packing that there is none of. */
function withBrokenEntry(bytes: Uint8Array, path: string): Uint8Array {
  const copy = Buffer.from(bytes)
  const directory = copy.lastIndexOf(Buffer.from(path)) - 46
  copy.writeUInt16LE(99, directory + 10)
  return copy
}

function solid(hex: string): string {
  return `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${hex}"/></a:solidFill></p:bgPr></p:bg>`
}

test('two imports of a file give the same design', () => {
  const bytes = templateFile()
  const one = importDesign(bytes, { name: 'a.potx', bases: BASES })
  expect(importDesign(bytes, { name: 'a.potx', bases: BASES })).toEqual(one)
})
