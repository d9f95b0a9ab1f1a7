import type { ServerResponse } from 'node:http'
import { GALLERY_STREAM, SCENE_EVENT, SUMMARY_EVENT } from '../../bridge/gallery'
import type { Scene } from '../../core/scene/model'
import type { Samples } from '../sample/samples'
import { followFolder } from '../templates/follow-folder'
import type { LibraryState, TemplateLibrary } from '../templates/library'
import type { Exchange } from '../web/loopback/serve-pages'
import { formatEvent, openEventStream, type Pages, servePages } from '../web/loopback/serve-pages'
import { type RunningServer, startServer } from '../web/loopback/server'
import type { World } from '../world/world'
import { galleryState, viewOf } from './gallery-state'

const PAGE = '/gallery.html'

export interface GalleryHostOptions {
  readonly folder: string
  readonly library: TemplateLibrary
  readonly world: World
  readonly samples: Samples
  readonly pages: Pages
  /** Called with every state, including the first. */
  readonly onState: (state: LibraryState) => void
}

export interface GalleryHost extends RunningServer {
  /** True once a page has been shown. */
  hadPage(): boolean
}

/** A page that listens. */
interface Listener {
  readonly query: URLSearchParams
  /** What it was sent under each key last. */
  readonly sent: Map<string, Scene>
}

/** Serves the gallery of an author's folder to this machine, and sends what has changed whenever the folder does. */
export async function startGalleryHost(options: GalleryHostOptions): Promise<GalleryHost> {
  const { folder, library, world, samples, pages, onState } = options
  const listeners = new Map<ServerResponse, Listener>()
  let hadPage = false
  const own = await followFolder({
    library,
    folder,
    onChange: (state) => {
      for (const [response, listener] of listeners) send(response, listener)
      onState(state)
    },
  })

  const send = (response: ServerResponse, { query, sent }: Listener) => {
    const view = viewOf(query, own.state().templates.designs)
    const { summary, scenes } = galleryState({ folder, library: own.state(), world, samples }, view)
    for (const [key, scene] of scenes) {
      // A template that has not changed is laid out to the same object.
      if (sent.get(key) === scene) continue
      sent.set(key, scene)
      response.write(formatEvent(SCENE_EVENT, { key, scene }))
    }
    response.write(formatEvent(SUMMARY_EVENT, summary))
  }
  const listen = ({ response, url }: Exchange) => {
    const listener = { query: url.searchParams, sent: new Map<string, Scene>() }
    openEventStream(response)
    hadPage = true
    listeners.set(response, listener)
    response.on('close', () => listeners.delete(response))
    send(response, listener)
  }

  onState(own.state())
  const server = await startServer({
    home: PAGE,
    route: async (exchange) => {
      if (exchange.url.pathname === GALLERY_STREAM && exchange.request.method === 'GET') listen(exchange)
      else await servePages(pages, exchange)
    },
  })
  const close = async () => {
    own.stop()
    for (const response of listeners.keys()) response.end()
    await server.close()
  }
  return { ...server, hadPage: () => hadPage, close }
}
