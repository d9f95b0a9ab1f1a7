const HASH = /^#audience=([A-Za-z0-9-]{8,64})$/

/** The end of an address that shows the audience's view of the presentation of this name. */
export function audienceHash(name: string): string {
  return `#audience=${name}`
}

/** The presentation that a page with this end of its address is the audience of; null for any other page. */
export function audienceName(hash: string): string | null {
  return HASH.exec(hash)?.[1] ?? null
}
