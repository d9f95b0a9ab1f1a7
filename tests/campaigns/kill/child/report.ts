import { writeSync } from 'node:fs'

/** What a child says, a line of JSON each. `what` names the file, draft or lock; `number` the write. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun' | 'done'; readonly what: string; readonly number: number }

/** Says something to the process that started this one. It is on its way when this returns, whatever happens next. */
function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`)
}

/** From now on this process may be killed. */
export function sayReady(): void {
  say({ kind: 'ready' })
}

/** Carries out a numbered write, and acknowledges it once it is finished. */
export async function acknowledged(what: string, number: number, work: () => unknown): Promise<void> {
  say({ kind: 'begun', what, number })
  await work()
  say({ kind: 'done', what, number })
}
