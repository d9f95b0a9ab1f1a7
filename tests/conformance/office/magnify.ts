/** All attributes but one: what is cut off a picture is measured on the picture as it is stored. */
const QUOTED = /(?<!\sfo:clip)="[^"<>]*"/g
const LENGTH = /(?<![\w.#-])(-?\d*\.?\d+)(cm|mm|in|pt)\b/g

/**
 * A flat OpenDocument presentation with every length in it so many times as long: all that has a measure is an attribute
 * (OpenDocument 1.3, part 3, 18.3.18), and drawings have coordinates within the size that they are given.
 */
export function magnify(document: string, times: number): string {
  return document.replace(QUOTED, (value) =>
    value.replace(LENGTH, (_, length: string, unit: string) => `${Number(length) * times}${unit}`),
  )
}
