import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { GreyPicture } from '../compare/similarity'
import { run } from '../run'
import type { Pages } from './pages'

/** What Poppler's programs are asked for here and for the places of words. */
export const POPPLER = ['pdftocairo', 'pdftoppm', 'pdftotext'] as const
/** Pixels a point in the pictures; what is compared is scaled down to one. */
export const PIXELS = 2
/** The same in grey pictures, whose baselines are on whole pixels: with two, a third of a point would look like half. */
const GREY_PIXELS = 3

const dpi = (pixels: number, magnified = 1): string => String((72 * pixels) / magnified)

/** The pages of a PDF as PNG files. Not by `pdftoppm`, which lifts every baseline to the next whole pixel. */
export async function pagePictures(pdf: string): Promise<readonly Buffer[]> {
  await run('pdftocairo', ['-r', dpi(PIXELS), '-png', pdf, 'page'], dirname(pdf))
  return filesOf(dirname(pdf), /^page-\d+\.png$/)
}

/** One page as a PNG file at a path; counted from 1. */
export async function writePage(pages: Pages, page: number, path: string): Promise<void> {
  const [resolution, target] = [dpi(PIXELS, pages.magnified), path.replace(/\.png$/, '')]
  const only = ['-singlefile', '-f', `${page}`, '-l', `${page}`]
  await run('pdftocairo', ['-r', resolution, '-png', ...only, pages.path, target])
}

/**
 * The pages of a PDF in grey, so many pixels wide and high: a pixel a point. Both sides of a comparison must be made
 * by it, because it lifts baselines to thirds of points.
 */
export async function greyPages(
  { path, magnified }: Pages,
  width: number,
  height: number,
): Promise<readonly GreyPicture[]> {
  const [folder, name] = [dirname(path), basename(path, '.pdf')]
  await run('pdftoppm', ['-r', dpi(GREY_PIXELS, magnified), '-gray', path, `${name}-grey`], folder)
  const files = await filesOf(folder, new RegExp(`^${name}-grey-\\d+\\.pgm$`))
  return files.map((file) => scaledDown(readPgm(file), width, height))
}

async function filesOf(folder: string, pattern: RegExp): Promise<readonly Buffer[]> {
  // Poppler pads the numbers of pages, so that names sort.
  const names = (await readdir(folder)).filter((name) => pattern.test(name)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name))))
}

interface Pgm {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** Portable grey map, binary, a byte a pixel (https://netpbm.sourceforge.net/doc/pgm.html). */
function readPgm(file: Buffer): Pgm {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 64))
  if (header === null) throw new Error('pdftoppm wrote no grey picture')
  return { width: Number(header[1]), height: Number(header[2]), bytes: file.subarray(header[0].length) }
}

/** Another program's page may be a hair larger than ours: what lies beyond the slide is left out. */
function scaledDown(picture: Pgm, width: number, height: number): GreyPicture {
  const grey = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) grey[y * width + x] = meanOfBlock(picture, x * GREY_PIXELS, y * GREY_PIXELS)
  }
  return { width, height, grey }
}

function meanOfBlock({ width, height, bytes }: Pgm, left: number, top: number): number {
  let sum = 0
  for (let y = top; y < top + GREY_PIXELS; y++) {
    for (let x = left; x < left + GREY_PIXELS; x++) {
      sum += bytes[Math.min(y, height - 1) * width + Math.min(x, width - 1)] ?? 0
    }
  }
  return sum / GREY_PIXELS ** 2
}
