/** One input that failed. `input` is what ONLY takes to try it alone. */
export interface Failure {
  readonly input: string
  readonly message: string
}

/** What came of one class of inputs. */
export interface ClassResult {
  readonly tried: number
  readonly failed: number
  /** The first failures; all of them are counted. */
  readonly failures: readonly Failure[]
  /** The highest value of each measurement, by its name with its unit: "CPU s". */
  readonly highest: Readonly<Record<string, number>>
}

/** The results of a campaign, or of the part of it that one test file runs, by class. */
export interface Results {
  readonly name: string
  readonly seed: number
  readonly classes: Readonly<Record<string, ClassResult>>
}
