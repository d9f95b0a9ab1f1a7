import { locksIn } from '../../../engine/files/locks/locks'

/** A process that takes locks. */

export interface LockOrder {
  readonly userData: string
  readonly owner: string
  readonly key: string
  readonly does: 'take' | 'holds'
}

const known = new Map<string, ReturnType<typeof locksIn>>()

process.on('message', ({ userData, owner, key, does }: LockOrder) => {
  const locks = known.get(owner) ?? locksIn(userData, owner, () => new Date())
  known.set(owner, locks)
  locks[does](key).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ answer: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
