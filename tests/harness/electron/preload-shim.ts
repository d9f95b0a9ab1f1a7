/**
 * What a sandboxed preload finds, as a script that runs before the page's own: `require` with Electron's two modules and
 * nothing else, `ipcRenderer`, and a `contextBridge` that copies what crosses it. The preload is in
 * the script as text, because the page's policy forbids to make functions of it.
 */
export function preloadShim(preload: string): string {
  return `(${shim.toString()})(function (require, module, exports) {\n${preload}\n})`
}

type Preload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void
type Listener = (event: object, ...args: unknown[]) => void
type Door = (channel: string, args: unknown[]) => Promise<unknown>

/** Runs in the page: it may use nothing from outside itself. */
function shim(preload: Preload): void {
  const page = globalThis as unknown as Record<string, unknown> & { top: unknown; location: { protocol: string } }
  if (page.top !== globalThis || page.location.protocol !== 'https:') return
  const invoke = page.__electronInvoke as Door
  const listeners = new Map<string, Set<Listener>>()
  const of = (channel: string) => {
    const set = listeners.get(channel) ?? new Set()
    listeners.set(channel, set)
    return set
  }
  const copy = (value: unknown): unknown => {
    if (typeof value === 'function') return (...args: unknown[]) => copy(value(...args.map(copy)))
    if (value instanceof Promise) return value.then(copy)
    if (typeof value !== 'object' || value === null) return structuredClone(value)
    if (Array.isArray(value)) return value.map(copy)
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)])))
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) => invoke(channel, structuredClone(args)),
    on: (channel: string, listener: Listener) => of(channel).add(listener),
    removeListener: (channel: string, listener: Listener) => of(channel).delete(listener),
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) =>
      Object.defineProperty(globalThis, name, { value: copy(api), enumerable: true }),
  }
  Object.defineProperty(globalThis, '__electronTell', {
    value: (channel: string, args: unknown[]) => {
      for (const listener of of(channel)) listener({ sender: ipcRenderer }, ...args)
    },
  })
  // The answer of `setWindowOpenHandler` is looked at; the window itself is never opened.
  const askOpen = page.__electronOpen as (url: string) => Promise<unknown>
  Object.defineProperty(globalThis, 'open', { value: (url: string) => void askOpen(url) })
  const require = (name: string) => {
    if (/^electron(\/(renderer|common))?$/.test(name)) return { ipcRenderer, contextBridge }
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports)
}
