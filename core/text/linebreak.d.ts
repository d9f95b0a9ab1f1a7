/** The part of the `linebreak` package (UAX #14) that is used here; it ships no types of its own. */
declare module 'linebreak' {
  export interface Break {
    /** UTF-16 offset that a line may begin at. */
    readonly position: number
    readonly required: boolean
  }
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
}
