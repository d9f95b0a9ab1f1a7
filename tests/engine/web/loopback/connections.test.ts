import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { watchConnections } from '../../../../engine/web/loopback/own-user'
import { eventually } from '../../../eventually'

/** A server that takes every second client for another user's; its answers come when `release` is called. */
async function serverForTest(isOwn: (socket: Socket) => Promise<boolean>) {
  const server = createServer()
  const isAdmitted = watchConnections(server, (ends) => isOwn(ends as Socket))
  const sockets: Socket[] = []
  server.on('connection', (socket) => sockets.push(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const clients: Socket[] = []
  const join = async (count: number) => {
    for (let n = 0; n < count; n++) {
      const client = connect(port, '127.0.0.1')
      client.on('error', () => {})
      clients.push(client)
    }
    await eventually(() => expect(clients.every(({ connecting }) => !connecting)).toBe(true))
  }
  onTestFinished(() => {
    for (const client of clients) client.destroy()
    server.close()
    server.closeAllConnections()
  })
  const open = () => sockets.filter(({ destroyed }) => !destroyed).length
  return { sockets, isAdmitted, join, open }
}

test('of many connections of other users a few wait for their answer, and the own user still comes in', async () => {
  let isOwn = false
  const { sockets, isAdmitted, join, open } = await serverForTest(async () => isOwn)
  await join(300)
  await eventually(() => expect([sockets.length, open()]).toEqual([300, 8]))
  isOwn = true
  await join(40)
  await eventually(() => expect([sockets.length, open()]).toEqual([340, 48]))
  const last = sockets.at(-1)
  expect(last && (await isAdmitted(last))).toBe(true)
})

test('the own user has no more connections than windows can need', async () => {
  const { sockets, join, open } = await serverForTest(async () => true)
  await join(300)
  await eventually(() => expect([sockets.length, open()]).toEqual([300, 256]))
})
