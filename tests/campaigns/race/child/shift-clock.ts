import { HOUR_MS } from '../hour'

/** Loaded into a host before its program: with each SIGUSR2 its clock goes back an hour. */

const machine = Date.now
let behind = 0

class ShiftedDate extends Date {
  constructor(...args: readonly unknown[]) {
    super(...((args.length === 0 ? [ShiftedDate.now()] : args) as [number]))
  }

  static override now(): number {
    return machine() - behind
  }
}

globalThis.Date = ShiftedDate as DateConstructor
process.on('SIGUSR2', () => {
  behind += HOUR_MS
})
