import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { inBackground } from '../../faults/background'
import { isOwnUser } from './own-user'

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
