/** What templates from a stranger may take of the machine: far more than any honest pack needs. */
export const BOUNDS = {
  /** Files of a pack. */
  entries: 500,
  /** Bytes of one template: the pictures that it holds are text of at most six million bytes. */
  jsonBytes: 8_000_000,
  /** Bytes of a `.zip`, and of all that comes out of it or lies in a folder. */
  zipBytes: 32_000_000,
  totalBytes: 64_000_000,
  /** Packs in an author's folder, and bytes of all templates in them. */
  packs: 60,
  packsBytes: 128_000_000,
  /** Values of all templates that are read together: a folder and its packs. A layout has a few hundred. */
  values: 200_000,
  /** JSON shrinks to a thirtieth at best; a bomb to a thousandth. */
  ratio: 200,
  /** So much may come out of an entry before its ratio counts: a few hundred equal bytes shrink to nothing. */
  ratioFrom: 100_000,
}
