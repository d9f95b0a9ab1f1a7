/** The fonts that are shipped, as the build left them: plain TrueType, ready for embedding. */
export interface FontFiles {
  /** The bytes of one font file; the Chinese family has no italic and answers with the upright one. */
  read(family: string, bold: boolean, italic: boolean): Uint8Array
}
