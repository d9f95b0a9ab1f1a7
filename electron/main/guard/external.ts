/** True for an address that may be handed to the system's browser: https, with nothing hidden in it. */
export function isSafeOutside(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password, hostname } = new URL(address)
  return protocol === 'https:' && username === '' && password === '' && hostname !== ''
}
