/** A place that is not read as a file, with a code as system errors have one. */
export class UnsuitableFile extends Error {
  override readonly name = 'UnsuitableFile'
  constructor(
    readonly code: 'NOT_A_FILE' | 'TOO_LARGE' | 'EISDIR',
    /** How much a file may hold, where it holds more. */
    readonly maxBytes = 0,
  ) {
    super(code)
  }
}
