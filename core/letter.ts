/** The characters of a word, as a union. */
export type Characters<Word extends string> = Word extends `${infer First}${infer Rest}`
  ? First | Characters<Rest>
  : never

/** A letter that a shortcut may use. */
export type Letter = Characters<'ABCDEFGHIJKLMNOPQRSTUVWXYZ'>
