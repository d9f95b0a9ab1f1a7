import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

/** Ears on 127.0.0.1, over TCP and UDP on one port: somebody whom a page must not reach. */
export interface Listener {
  readonly port: number
  /** Connections and packets so far. */
  heard(): number
  close(): Promise<void>
}

/** Opens a listener on a free port. */
export async function listen(): Promise<Listener> {
  for (;;) {
    const [tcp, udp] = [createServer(), createSocket('udp4')]
    const port = await listenOn(tcp)
    if (await bindTo(udp, port)) return listenerOf(tcp, udp, port)
    tcp.close()
  }
}

function listenerOf(tcp: Server, udp: Socket, port: number): Listener {
  let count = 0
  tcp.on('connection', (socket) => {
    count++
    socket.on('error', () => {})
    // It hangs up once somebody has spoken, so that nobody waits for an answer.
    socket.once('data', () => socket.destroy())
  })
  udp.on('message', () => {
    count++
  })
  return {
    port,
    heard: () => count,
    close: async () => {
      udp.close()
      tcp.close()
    },
  }
}

async function listenOn(tcp: Server): Promise<number> {
  tcp.listen(0, '127.0.0.1')
  await once(tcp, 'listening')
  const address = tcp.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** False where something else has the port over UDP. */
async function bindTo(udp: Socket, port: number): Promise<boolean> {
  try {
    udp.bind(port, '127.0.0.1')
    await once(udp, 'listening')
    return true
  } catch {
    udp.close()
    return false
  }
}
