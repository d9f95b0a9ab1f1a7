const SCHEME = 'chengyu'
const TOP = '.chengyu.harness'

/** Chromium knows no scheme of ours, so `chengyu://app/x` is in it as an https address that is nowhere. */
export function toChromium(address: string): string {
  const url = new URL(address)
  return url.protocol === `${SCHEME}:` ? `https://${url.host}${TOP}${url.pathname}${url.search}${url.hash}` : address
}

/** The address as the program knows it. */
export function fromChromium(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  if (!url.hostname.endsWith(TOP)) return address
  return `${SCHEME}://${url.hostname.slice(0, -TOP.length)}${url.pathname}${url.search}${url.hash}`
}
