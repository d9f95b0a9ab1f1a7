let ready = false

export function isReady(): boolean {
  return ready
}

export function becomeReady(): void {
  ready = true
}

/** Some of Electron may only be used after it is ready, some only before. */
export function mustBe(when: 'before' | 'after', what: string): void {
  if (ready !== (when === 'after')) throw new Error(`${what} can only be called ${when} app is ready`)
}
