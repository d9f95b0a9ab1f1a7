import type { ReportedHookContext, Reporter, TestCase, TestModule } from 'vitest/node'

/** Seconds after which something is named for the first time; then after twice as long, and so on. */
const FIRST_S = 20
const LOOK_MS = 1000
const LOADING = 'loading the file'

interface Running {
  readonly since: number
  nextS: number
}

/**
 * Names each test, hook and file that has been running for long, while it still runs: what hangs is known long before its
 * limit ends it. It fails nothing, so a slow machine loses nothing by it.
 */
export default class RunningTests implements Reporter {
  /** What runs in each file. Events may come late, even when their file has ended: those are of no interest any more. */
  readonly #files = new Map<string, Map<string, Running>>()
  #timer: NodeJS.Timeout | null = null

  onTestRunStart(): void {
    this.#timer = setInterval(() => this.#look(), LOOK_MS)
    this.#timer.unref()
  }

  onTestRunEnd(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
  }

  onTestModuleQueued(module: TestModule): void {
    this.#files.set(module.relativeModuleId, new Map())
    this.#start(module, LOADING)
  }

  onTestModuleStart(module: TestModule): void {
    this.#end(module, LOADING)
  }

  onTestModuleEnd(module: TestModule): void {
    this.#files.delete(module.relativeModuleId)
  }

  onTestCaseReady(test: TestCase): void {
    this.#start(test.module, test.fullName)
  }

  onTestCaseResult(test: TestCase): void {
    this.#end(test.module, test.fullName)
  }

  onHookStart(hook: ReportedHookContext): void {
    this.#start(moduleOf(hook), nameOf(hook))
  }

  onHookEnd(hook: ReportedHookContext): void {
    this.#end(moduleOf(hook), nameOf(hook))
  }

  #start({ relativeModuleId }: TestModule, name: string): void {
    this.#files.get(relativeModuleId)?.set(name, { since: Date.now(), nextS: FIRST_S })
  }

  #end({ relativeModuleId }: TestModule, name: string): void {
    this.#files.get(relativeModuleId)?.delete(name)
  }

  #look(): void {
    for (const [file, names] of this.#files) {
      for (const [name, running] of names) {
        const seconds = Math.floor((Date.now() - running.since) / 1000)
        if (seconds < running.nextS) continue
        running.nextS *= 2
        console.log(`Running for ${seconds} s: ${file} > ${name}`)
      }
    }
  }
}

function moduleOf({ entity }: ReportedHookContext): TestModule {
  return entity.type === 'module' ? entity : entity.module
}

function nameOf({ entity, name }: ReportedHookContext): string {
  return entity.type === 'module' ? name : `${entity.fullName} > ${name}`
}
