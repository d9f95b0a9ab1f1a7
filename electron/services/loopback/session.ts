import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Who may come in: whoever brings the token, once; from then on, whoever has the cookie. */
export interface Session {
  /** The token of the start address. */
  readonly token: string
  /** The cookie for a token, or null where it is wrong or was used already. */
  exchange(token: string): string | null
  isKnown(headers: IncomingHttpHeaders): boolean
}

/** A session for the server on this port: cookies do not tell ports apart, so the cookie's name does. */
export function createSession(port: number): Session {
  const name = `chengyu-${port}`
  const token = secret()
  const key = secret()
  let isUsed = false
  return {
    token,
    exchange(given) {
      if (isUsed || !isEqual(given, token)) return null
      isUsed = true
      return `${name}=${key}; Path=/; HttpOnly; SameSite=Strict`
    },
    isKnown: ({ cookie = '' }) =>
      cookie.split(';').some((pair) => {
        const [left = '', right = ''] = pair.trim().split('=')
        return left === name && isEqual(right, key)
      }),
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Takes as long for a wrong text as for the right one. */
function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
