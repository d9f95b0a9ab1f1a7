/** A picture as the browser decodes it. */
interface Picture {
  readonly width: number
  readonly height: number
  /** Brightness of each pixel, 0–255. */
  readonly grey: Float32Array
}

/**
 * How alike two PNG files look, 0–1: the mean structural similarity (SSIM) of windows of eight by eight points.
 * Runs in the browser, which can decode the files.
 */
export async function similarity(urls: readonly [string, string], width: number): Promise<number> {
  const [a, b] = await Promise.all([decode(urls[0], width), decode(urls[1], width)])
  if (a.height !== b.height) throw new Error(`heights differ: ${a.height}, ${b.height}`)
  return meanSimilarity(a, b)

  /** Scaled down to one pixel a point, so that what counts is where ink lies and not how its edge is smoothed. */
  async function decode(url: string, points: number): Promise<Picture> {
    const bitmap = await createImageBitmap(await (await fetch(url)).blob())
    const height = Math.round((bitmap.height * points) / bitmap.width)
    const context = new OffscreenCanvas(points, height).getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, 0, 0, points, height)
    const { data } = context.getImageData(0, 0, points, height)
    const grey = new Float32Array(points * height)
    for (let i = 0; i < grey.length; i++) {
      const at = i * 4
      grey[i] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
    }
    return { width: points, height, grey }
  }

  function meanSimilarity(one: Picture, other: Picture): number {
    let sum = 0
    let count = 0
    for (let y = 0; y + 8 <= one.height; y += 4) {
      for (let x = 0; x + 8 <= one.width; x += 4) {
        sum += windowSimilarity(one, other, x, y)
        count++
      }
    }
    return sum / count
  }

  function windowSimilarity(one: Picture, other: Picture, left: number, top: number): number {
    let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0]
    for (let y = top; y < top + 8; y++) {
      for (let x = left; x < left + 8; x++) {
        const p = one.grey[y * one.width + x] ?? 0
        const q = other.grey[y * other.width + x] ?? 0
        sumA += p
        sumB += q
        squaresA += p * p
        squaresB += q * q
        products += p * q
      }
    }
    const [meanA, meanB] = [sumA / 64, sumB / 64]
    const variance = squaresA / 64 - meanA ** 2 + squaresB / 64 - meanB ** 2
    const covariance = products / 64 - meanA * meanB
    // The usual constants of SSIM, which keep flat windows from dividing by nothing.
    const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2]
    return ((2 * meanA * meanB + c1) * (2 * covariance + c2)) / ((meanA ** 2 + meanB ** 2 + c1) * (variance + c2))
  }
}
