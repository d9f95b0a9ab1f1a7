/**
 * The picture that samples and trials of layouts show, drawn from shapes: two circles that overlap, for two cities and what
 * they share, over the lines of two rivers. It is nobody's photograph, and says so at a glance.
 */
const WIDTH = 960
const HEIGHT = 600

type Rgb = readonly [number, number, number]
type Inside = (x: number, y: number) => boolean

const circle =
  (cx: number, cy: number, r: number): Inside =>
  (x, y) =>
    (x - cx) ** 2 + (y - cy) ** 2 < r * r
const west = circle(360, 300, 208)
const east = circle(600, 300, 208)
const wave =
  (level: number): Inside =>
  (x, y) =>
    Math.abs(y - level - 32 * Math.sin(x / 104)) < 4.4

/** From back to front; the last shape that a point is in gives its color. */
const SHAPES: readonly (readonly [Inside, Rgb])[] = [
  [() => true, [236, 239, 238]],
  [(x, y) => wave(96)(x, y) || wave(504)(x, y), [196, 206, 204]],
  [west, [70, 132, 139]],
  [east, [201, 138, 92]],
  [(x, y) => west(x, y) && east(x, y), [58, 72, 82]],
]

function shapeAt(x: number, y: number): number {
  return SHAPES.findLastIndex(([inside]) => inside(x, y))
}

/** What lies under each corner of each pixel. */
function corners(): Uint8Array {
  const found = new Uint8Array((WIDTH + 1) * (HEIGHT + 1))
  for (let i = 0; i < found.length; i++) found[i] = shapeAt(i % (WIDTH + 1), Math.floor(i / (WIDTH + 1)))
  return found
}

/** A pixel on an edge is looked at in so many places across and down, so that the edge is smooth. */
const SAMPLES = 3
const PLACES = Array.from({ length: SAMPLES }, (_, i) => (i + 0.5) / SAMPLES)

function edgeAt(x: number, y: number): Rgb {
  const colors = PLACES.flatMap((dx) => PLACES.map((dy) => colorOf(shapeAt(x + dx, y + dy))))
  const mean = (part: 0 | 1 | 2) => Math.round(colors.reduce((sum, color) => sum + color[part], 0) / colors.length)
  return [mean(0), mean(1), mean(2)]
}

function colorOf(shape: number): Rgb {
  return SHAPES[shape]?.[1] ?? [255, 255, 255]
}

/** The rows of the picture as PNG stores them (ISO/IEC 15948, 9): each behind the number of its filter. */
export function sampleRows(): Buffer {
  const under = corners()
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3))
  for (let y = 0, at = 0; y < HEIGHT; y++) {
    at++
    for (let x = 0; x < WIDTH; x++, at += 3) {
      const corner = y * (WIDTH + 1) + x
      const around = [corner, corner + 1, corner + WIDTH + 1, corner + WIDTH + 2].map((i) => under[i] ?? 0)
      const [first = 0] = around
      rows.set(around.every((shape) => shape === first) ? colorOf(first) : edgeAt(x, y), at)
    }
  }
  return rows
}
