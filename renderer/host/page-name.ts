const KEY = 'chengyu-window'
/** A page that is reloaded may find its own name still held by what it was, for a moment. */
const PATIENCE_MS = 1000

/**
 * The name of this page. One that is reloaded keeps it, and with it the files that it has open; a copy of a page, which a
 * browser gives all that the page has stored, must not.
 */
export async function pageName(): Promise<string> {
  const known = sessionStorage.getItem(KEY)
  if (known !== null && (await hold(known))) return known
  const name = crypto.randomUUID()
  sessionStorage.setItem(KEY, name)
  await hold(name)
  return name
}

/** Holds a name as long as the page lives; false where another page holds it. */
async function hold(name: string): Promise<boolean> {
  if (await lock(name, { signal: AbortSignal.timeout(PATIENCE_MS) })) return true
  // A machine that is busy may tell that the time is up before it tells that the name is free.
  return lock(name, { ifAvailable: true })
}

function lock(name: string, options: LockOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const holding = (lock: Lock | null) => {
      resolve(lock !== null)
      return lock && new Promise<void>(() => {})
    }
    navigator.locks.request(`${KEY}:${name}`, options, holding).catch(() => resolve(false))
  })
}
