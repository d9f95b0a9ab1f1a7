/** A PDF of slides. */
export interface Pages {
  readonly path: string
  /** How many times as large as its slide a page is. */
  readonly magnified: number
}
