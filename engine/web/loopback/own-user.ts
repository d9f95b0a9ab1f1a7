import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { endianness } from 'node:os'
import { inBackground } from '../../faults/background'

/** Both ends of a connection, as the server's socket has them. */
type Ends = Pick<Socket, 'remoteAddress' | 'remotePort' | 'localAddress' | 'localPort'>

/** A client that connects to `::ffff:127.0.0.1` with an IPv6 socket is listed in the second table only. */
const TABLES = ['/proc/net/tcp', '/proc/net/tcp6']
/** The kernel does not hand out a table in one piece, so a busy one may miss an entry. */
const ATTEMPTS = 3
/** The inode of a socket that no process holds any more. */
const ORPHAN = '0'

/**
 * True where the kernel says that the client of a connection is the user who runs this process. Linux lists the owner of
 * every socket; a client that is not listed is refused. Other systems have no such list, so there this is always true and
 * the session alone decides.
 */
async function isOwnUser(ends: Ends): Promise<boolean> {
  if (process.platform !== 'linux') return true
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tables = await readTables()
    const owners = tables.flatMap((table) => ownersOf(table, ends))
    if (owners.length > 0) return owners.every((owner) => owner === process.geteuid?.())
  }
  return false
}

let latest: Promise<readonly string[]> = Promise.resolve([])
let next: Promise<readonly string[]> | null = null

/**
 * The kernel's tables. A reading that has begun already may not have the connection in it; so all that come meanwhile share
 * the next one, however many they are: many connections must not make much work.
 */
function readTables(): Promise<readonly string[]> {
  next ??= latest.then(() => {
    next = null
    latest = Promise.all(TABLES.map((path) => readFile(path, 'utf8').catch(() => '')))
    return latest
  })
  return next
}

/** The user numbers that a table gives for the client's socket; null for one that no process holds any more. */
export function ownersOf(table: string, ends: Ends): readonly (number | null)[] {
  const server = addressesOf(ends.localAddress, ends.localPort)
  return addressesOf(ends.remoteAddress, ends.remotePort)
    .flatMap((client) => linesWith(table, ` ${client} `))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , remote = '']) => server.includes(remote))
    .map((fields) => (fields[9] === ORPHAN ? null : Number(fields[7])))
}

/** The lines of a table in which a client's address is first; a long table is not taken apart for each connection. */
function linesWith(table: string, client: string): readonly string[] {
  const lines: string[] = []
  for (let at = table.indexOf(client); at >= 0; at = table.indexOf(client, at + 1)) {
    const line = table.slice(table.lastIndexOf('\n', at) + 1, endOfLine(table, at))
    // The number of the entry comes before the client's own address, and nothing else.
    if (/^\s*\d+:$/.test(line.slice(0, line.indexOf(client)))) lines.push(line)
  }
  return lines
}

function endOfLine(table: string, at: number): number {
  const end = table.indexOf('\n', at)
  return end < 0 ? table.length : end
}

/** An IPv4 address and port as the kernel writes them: on its own, and mapped into IPv6. */
function addressesOf(address = '', port = 0): readonly string[] {
  const bytes = address
    .replace(/^::ffff:/, '')
    .split('.')
    .map(Number)
  const end = port.toString(16).toUpperCase().padStart(4, '0')
  const ipv4 = word(bytes)
  return [`${ipv4}:${end}`, `${word([0, 0, 0, 0]).repeat(2)}${word([0, 0, 255, 255])}${ipv4}:${end}`]
}

/** Four bytes, which the kernel writes as one number in the byte order of the machine. */
function word(bytes: readonly number[]): string {
  const ordered = endianness() === 'LE' ? [...bytes].reverse() : bytes
  return ordered.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('')
}

/** Far more than the windows of one person need: a browser opens a few for each. */
const MAX_CONNECTIONS = 256
/** Connections that wait for the kernel's answer. One look answers all of them, so they are never many for long. */
const MAX_UNCHECKED = 1024
/** Connections of other users that may wait for the answer that they are refused. */
const MAX_STRANGERS = 8
const STRANGER_MS = 10_000

/** Tells for a connection whether its client is our own user; the kernel is asked once for each. */
export type IsAdmitted = (socket: Socket) => Promise<boolean>

/**
 * Limits the connections of a server, and has every one of them checked as soon as it is made. The limits are counted apart, so
 * that other users cannot take the places of the own one.
 */
export function watchConnections(server: Server, isOwn: typeof isOwnUser = isOwnUser): IsAdmitted {
  const checks = new WeakMap<Socket, Promise<boolean>>()
  const [unchecked, admitted, strangers] = [new Set<Socket>(), new Set<Socket>(), new Set<Socket>()]
  const keep = (socket: Socket, among: Set<Socket>, max: number): boolean => {
    if (socket.destroyed || among.size >= max) {
      socket.destroy()
      return false
    }
    among.add(socket)
    socket.once('close', () => among.delete(socket))
    return true
  }
  const check = async (socket: Socket): Promise<boolean> => {
    const isAdmitted = await isOwn(socket)
    unchecked.delete(socket)
    if (isAdmitted) return keep(socket, admitted, MAX_CONNECTIONS)
    if (!keep(socket, strangers, MAX_STRANGERS)) return false
    const timer = setTimeout(() => socket.destroy(), STRANGER_MS)
    socket.once('close', () => clearTimeout(timer))
    return false
  }
  server.on('connection', (socket) => {
    if (!keep(socket, unchecked, MAX_UNCHECKED)) return
    const checked = check(socket)
    checks.set(socket, checked)
    inBackground(checked)
  })
  return async (socket) => (await checks.get(socket)) ?? false
}
