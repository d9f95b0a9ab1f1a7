/**
 * Turns the fonts of the @fontsource packages into what the program ships in `out/fonts`:
 *
 *   manifest + *.woff2 ─▶ plain TrueType, one file a face ─▶ metrics.json (widths for line breaking)
 *
 * TrueType because fontkit has to unpack a whole woff2 before it can answer anything (250 ms for a Chinese weight) but
 * reads a TrueType file table by table. Kerning and substitution tables are left out, so that a width is a sum of
 * advances wherever these fonts are used.
 *
 * node engine/fonts/build/build-fonts.mjs [--out DIR] [--force]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { decompress } from 'wawoff2'
import { addGlyphs } from './add-glyphs.mjs'
import { measureFace } from './face-metrics.mjs'
import { readTables, writeTables } from './sfnt.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = resolve(HERE, '../../..')
const MANIFEST = join(ROOT, 'assets/fonts/manifest.json')
/** The packages' versions: their files carry a fixed date, so an update does not look younger. */
const VERSIONS = 'versions.json'
const require = createRequire(import.meta.url)

const KEPT_TABLES = new Set([
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'gasp',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'name',
  'post',
  'prep',
])

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: join(ROOT, 'out/fonts') }, force: { type: 'boolean', default: false } },
})
await buildFonts(resolve(options.out), options.force)

async function buildFonts(out, force) {
  const { families } = JSON.parse(readFileSync(MANIFEST, 'utf8'))
  const faces = families.flatMap(facesOf)
  const versions = JSON.stringify(Object.fromEntries(families.map(versionOf)))
  if (!force && isCurrent(out, faces, versions)) return
  mkdirSync(out, { recursive: true })
  const metrics = {}
  for (const face of faces) {
    const bytes = await buildFace(face)
    writeWhole(join(out, `${face.name}.ttf`), bytes)
    metrics[face.name] = measureFace(bytes)
  }
  for (const { family, package: pack } of families) {
    writeWhole(join(out, `${family}.LICENSE.txt`), readFileSync(require.resolve(`${pack}/LICENSE`)))
  }
  writeWhole(join(out, VERSIONS), versions)
  // Last, since its date says that the rest is complete.
  writeWhole(join(out, 'metrics.json'), JSON.stringify(metrics))
  console.log(`Built ${faces.length} font files in ${out}`)
}

function versionOf({ package: pack }) {
  return [pack, JSON.parse(readFileSync(require.resolve(`${pack}/package.json`), 'utf8')).version]
}

/** The faces of a family: regular and bold, each also in italic where the family has one. */
function facesOf(family) {
  return [400, 700].flatMap((weight) =>
    (family.italic ? ['normal', 'italic'] : ['normal']).map((style) => ({
      family,
      name: `${family.family}-${weight}${style === 'italic' ? '-italic' : ''}`,
      source: (subset) =>
        require.resolve(`${family.package}/files/${family.family}-${subset}-${weight}-${style}.woff2`),
    })),
  )
}

async function buildFace({ family, source }) {
  let bytes = await readFont(source(family.subset))
  for (const [subset, characters] of subsetsOf(family)) {
    bytes = addGlyphs(bytes, await readFont(source(subset)), characters)
  }
  return bytes
}

async function readFont(path) {
  const tables = readTables(await decompress(readFileSync(path)))
  return writeTables(new Map([...tables].filter(([tag]) => KEPT_TABLES.has(tag))))
}

/** Which of the family's other subsets hold its extra characters. */
function subsetsOf(family) {
  const ranges = Object.entries(JSON.parse(readFileSync(require.resolve(`${family.package}/unicode.json`), 'utf8')))
  const bySubset = new Map()
  for (const character of family.extraCharacters ?? '') {
    const code = character.codePointAt(0)
    const found = ranges.find(([name, list]) => name !== family.subset && holds(list, code))
    if (!found) throw new Error(`${family.name} has no subset with "${character}". Take it out of the font manifest.`)
    const subset = found[0].replace(/[[\]]/g, '')
    bySubset.set(subset, [...(bySubset.get(subset) ?? []), character])
  }
  return bySubset
}

/** Whether a CSS unicode-range ("U+2190-2199,U+21d2") holds a code point. */
function holds(ranges, code) {
  return ranges.split(',').some((range) => {
    const [first, last = first] = range.trim().slice(2).split('-')
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16)
  })
}

/** True where everything is there and younger than what it is made from. */
function isCurrent(out, faces, versions) {
  const stamp = join(out, VERSIONS)
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== versions) return false
  const inputs = [MANIFEST, ...readdirSync(HERE).map((name) => join(HERE, name))]
  for (const { family, source } of faces) inputs.push(source(family.subset))
  const outputs = [join(out, 'metrics.json'), ...faces.map(({ name }) => join(out, `${name}.ttf`))]
  const dates = outputs.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  const youngest = Math.max(...inputs.map((path) => statSync(path).mtimeMs))
  return Math.min(...dates) > youngest
}

/** Writes beside and renames, so that a reader never meets half a file. */
function writeWhole(path, content) {
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, content)
  renameSync(draft, path)
}
