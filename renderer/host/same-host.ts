import { IDENTITY_HEADER, IDENTITY_PATH, type IdentityAnswer } from '../../bridge/host-identity'

/** How long the host may take to answer: it may be busy. */
const ANSWER_MS = 30_000
/** A request can fail while the machine wakes up or changes networks, so a failure alone is not believed. */
const PAUSES_MS = [0, 500, 2000] as const

export interface HostIdentity {
  /** Takes the host's key from the answer to a request that it has let in. */
  learn(headers: Headers): Promise<void>
  /** True where the program that answers on the port still is the host that gave the key. Sends nothing that is secret. */
  confirm(): Promise<boolean>
}

export interface IdentityOptions {
  readonly base: string
  readonly fetch: typeof globalThis.fetch
  readonly signal: AbortSignal
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** Knows the host that the page came from. */
export function createHostIdentity({ base, fetch, signal }: IdentityOptions): HostIdentity {
  let key: Key | null = null

  /** Null while there is no answer. */
  const ask = async (known: Key): Promise<boolean | null> => {
    const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
    const request: RequestInit = {
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
    }
    const response = await fetch(`${base}${IDENTITY_PATH}${nonce}`, request).catch(() => null)
    return response && isSigned(known, nonce, await response.text().catch(() => ''))
  }

  return {
    async learn(headers) {
      const bytes = fromBase64Url(headers.get(IDENTITY_HEADER) ?? '')
      key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
    },
    async confirm() {
      for (const pause of PAUSES_MS) {
        await new Promise((resolve) => setTimeout(resolve, pause))
        if (key === null || signal.aborted) return false
        const isSame = await ask(key)
        if (isSame !== null) return isSame
      }
      return false
    },
  }
}

async function isSigned(key: Key, nonce: string, text: string): Promise<boolean> {
  try {
    const { signature } = JSON.parse(text) as IdentityAnswer
    return await crypto.subtle.verify('HMAC', key, fromBase64Url(signature), new TextEncoder().encode(nonce))
  } catch {
    return false
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0))
}
