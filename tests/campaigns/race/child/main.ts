import { createInterface } from 'node:readline'
import { locksIn } from '../../../../engine/files/locks/locks'
import { writeFiles } from '../../../../engine/files/writing/write-files'
import { numberedBytes } from '../../numbered'
import type { Answer, Commands, Order } from './commands'

/** One of the processes of a race: `child.mjs USER_DATA`. It carries out the orders that come as lines, one after the other. */
const [userData = ''] = process.argv.slice(2)
const machine = Date.now
let offset = 0
const locks = locksIn(userData, `child-${process.pid}`, () => new Date(machine() + offset))

const done = async (work: Promise<void>) => {
  await work
  return null
}

const commands: Commands = {
  take: (key) => locks.take(key),
  holds: (key) => locks.holds(key),
  touch: () => done(locks.touch()),
  release: (key) => done(locks.release(key)),
  setClock: (milliseconds) => {
    offset = milliseconds
    return null
  },
  exportFiles: (paths, number, length) =>
    done(writeFiles(paths.map((path) => ({ path, bytes: numberedBytes(number, length), option: '--out' })))),
}

async function carryOut({ id, at, name, args }: Order): Promise<Answer> {
  // A timer would be late by another bit in each process.
  while (machine() < at);
  try {
    const command = commands[name] as (...values: readonly unknown[]) => unknown
    return { id, value: await command(...args) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await carryOut(JSON.parse(line) as Order))}\n`)
}
