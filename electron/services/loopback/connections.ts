import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { inBackground } from '../background'
import { isOwnUser } from './own-user'

/** Far more than the windows of one person need: a browser opens a few for each. */
const MAX_CONNECTIONS = 256
/** Connections of other users that may wait for the answer that they are refused. */
const MAX_STRANGERS = 8
const STRANGER_MS = 10_000

/** Tells for a connection whether its client is our own user; the kernel is asked once for each. */
export type IsAdmitted = (socket: Socket) => Promise<boolean>

/** Limits the connections of a server, and has every one of them checked as soon as it is made. */
export function watchConnections(server: Server): IsAdmitted {
  const checks = new WeakMap<Socket, Promise<boolean>>()
  let strangers = 0
  const dismiss = (socket: Socket) => {
    if (strangers >= MAX_STRANGERS) return socket.destroy()
    strangers++
    const timer = setTimeout(() => socket.destroy(), STRANGER_MS)
    return socket.once('close', () => {
      clearTimeout(timer)
      strangers--
    })
  }
  server.maxConnections = MAX_CONNECTIONS
  server.on('connection', (socket) => {
    const check = isOwnUser(socket)
    checks.set(socket, check)
    inBackground(
      check.then((isOwn) => {
        if (!isOwn && !socket.destroyed) dismiss(socket)
      }),
    )
  })
  return async (socket) => (await checks.get(socket)) ?? false
}
