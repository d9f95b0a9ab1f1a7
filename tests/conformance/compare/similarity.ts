/** A picture in shades of grey. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  /** Brightness of each pixel, 0–255, row by row. */
  readonly grey: Float32Array
}

/**
 * Side of the windows that are compared, and the distance from one to the next, in pixels.
 */
const WINDOW = 8
const STEP = 4
/** The usual constants of SSIM, which keep flat windows from dividing by nothing. */
const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2]

/**
 * How alike two pictures of one size look, 0–1: the mean structural similarity (SSIM, Wang et al. 2004) of windows of
 * eight by eight pixels.
 */
export function similarity(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error(`sizes differ: ${one.width} × ${one.height}, ${other.width} × ${other.height}`)
  let sum = 0
  let count = 0
  for (let y = 0; y + WINDOW <= one.height; y += STEP) {
    for (let x = 0; x + WINDOW <= one.width; x += STEP) {
      sum += windowSimilarity(one, other, x, y)
      count++
    }
  }
  return sum / count
}

function windowSimilarity(one: GreyPicture, other: GreyPicture, left: number, top: number): number {
  const pixels = WINDOW ** 2
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0]
  for (let y = top; y < top + WINDOW; y++) {
    for (let x = left; x < left + WINDOW; x++) {
      const p = one.grey[y * one.width + x] ?? 0
      const q = other.grey[y * other.width + x] ?? 0
      sumA += p
      sumB += q
      squaresA += p * p
      squaresB += q * q
      products += p * q
    }
  }
  const [meanA, meanB] = [sumA / pixels, sumB / pixels]
  const variance = squaresA / pixels - meanA ** 2 + squaresB / pixels - meanB ** 2
  const covariance = products / pixels - meanA * meanB
  return ((2 * meanA * meanB + C1) * (2 * covariance + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (variance + C2))
}
