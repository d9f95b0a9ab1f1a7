import { readFile } from 'node:fs/promises'
import type { Socket } from 'node:net'

/**
 * False where the kernel says that another user of this machine has connected. The start address stands on the browser's
 * command line, which every user can read: whoever of them is quicker than the browser must not get in. Linux tells whose a
 * connection is; elsewhere this is true, and the token alone decides.
 */
export async function isOwnUser({ remotePort, localPort }: Pick<Socket, 'remotePort' | 'localPort'>): Promise<boolean> {
  const table = await readFile('/proc/net/tcp', 'utf8').catch(() => '')
  const owner = ownerOf(table, remotePort ?? 0, localPort ?? 0)
  return owner === null || owner === process.getuid?.()
}

/** The user number of the connection from one port to another, both on 127.0.0.1; null where the table has none. */
export function ownerOf(table: string, from: number, to: number): number | null {
  const line = table
    .split('\n')
    .map((text) => text.trim().split(/\s+/))
    .find(([, local, remote]) => local === addressOf(from) && remote === addressOf(to))
  return line ? Number(line[7]) : null
}

/** 127.0.0.1 and a port, as the kernel writes them. */
function addressOf(port: number): string {
  return `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`
}
