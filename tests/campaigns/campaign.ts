import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClassResult, Results } from './model'
import { PARTS } from './places'
import { IS_FULL, ONLY, SEED } from './settings'
import { failureLines, resultsTable } from './table'

/** As many failures of a class are reported; all are counted. */
const MAX_FAILURES_KEPT = 20

const MAX_MESSAGE = 600

/** Counts what was tried and what failed, class by class. One for each test file of a campaign. */
export class Campaign {
  private readonly classes = new Map<string, ClassResult>()

  /** `name` is the campaign's, `part` the test file's. */
  constructor(
    readonly name: string,
    private readonly part: string,
  ) {}

  /** Tries inputs 0 to `count` of a class, or only the one that ONLY names. Fails if any of them failed. */
  async run(kind: string, count: number, work: (index: number, input: string) => Promise<void> | void): Promise<void> {
    for (let index = 0; index < count; index++) {
      const input = `${kind}:${index}`
      if (ONLY === null || ONLY === input) await this.attempt(kind, input, () => work(index, input))
    }
    const { failed, failures } = this.resultOf(kind)
    if (failed === 0) return
    const reported = failures.map(({ input, message }) => `ONLY='${input}' SEED=${SEED}: ${message}`)
    throw new Error(`${failed} of "${kind}" failed:\n${reported.join('\n')}`)
  }

  /** Tries one input. What `work` throws is a failure of this input; the campaign goes on. */
  async attempt(kind: string, input: string, work: () => Promise<void> | void): Promise<void> {
    let message: string | null = null
    try {
      await work()
    } catch (error) {
      message = (error instanceof Error ? error.message : String(error)).slice(0, MAX_MESSAGE)
    }
    const { tried, failed, failures, highest } = this.resultOf(kind)
    const reported =
      message === null || failures.length >= MAX_FAILURES_KEPT ? failures : [...failures, { input, message }]
    this.classes.set(kind, {
      tried: tried + 1,
      failed: failed + (message === null ? 0 : 1),
      failures: reported,
      highest,
    })
  }

  /** Keeps the highest value of a measurement; its name says the unit: "CPU s". */
  measure(kind: string, what: string, value: number): void {
    const result = this.resultOf(kind)
    const highest = { ...result.highest, [what]: Math.max(result.highest[what] ?? 0, value) }
    this.classes.set(kind, { ...result, highest })
  }

  results(): Results {
    return { name: this.name, seed: SEED, classes: Object.fromEntries(this.classes) }
  }

  /** To call in `afterAll`: prints a sample's table, or leaves the results of a full run to be added up (setup.ts). */
  async close(): Promise<void> {
    const results = this.results()
    if (!IS_FULL) return console.log([resultsTable(results), ...failureLines(results)].join('\n'))
    await mkdir(PARTS, { recursive: true })
    await writeFile(join(PARTS, `${this.name}.${this.part}.json`), JSON.stringify(results))
  }

  private resultOf(kind: string): ClassResult {
    return this.classes.get(kind) ?? { tried: 0, failed: 0, failures: [], highest: {} }
  }
}
