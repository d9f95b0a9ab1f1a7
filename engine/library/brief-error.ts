/** What a caller asked for cannot be done as it was asked. `message` is English, one line for each problem. */
export class BriefError extends Error {
  override readonly name = 'BriefError'
}
