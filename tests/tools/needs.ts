import { test } from 'vitest'
import { isCI } from './ci'

/** Begins the name of the placeholder that stands in for tests which this machine cannot run. */
export const NOT_TESTED = 'NOT TESTED'

/**
 * Says whether a program that tests need is on this machine, for `describe.skipIf`. Where it is missing, a placeholder
 * makes that known: on CI it fails; elsewhere it is skipped, and the summary of the run names it (not-tested.ts).
 *
 * @param what The program, as the sentence "needs …" names it.
 * @param optional On CI, too, the program may be missing.
 */
export function exists(what: string, found: boolean, { optional = false } = {}): boolean {
  if (found) return true
  if (isCI() && !optional) {
    test(`has ${what}`, () => {
      throw new Error(`Tests of this file need ${what}, which is not on this machine. On CI nothing may be left out.`)
    })
  } else {
    test.skip(`${NOT_TESTED}: needs ${what}, which is not on this machine`, () => {})
  }
  return false
}
