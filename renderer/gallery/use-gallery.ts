import { useEffect, useState } from 'react'
import {
  GALLERY_STREAM,
  type GalleryScene,
  type GallerySummary,
  SCENE_EVENT,
  SUMMARY_EVENT,
} from '../../bridge/gallery'
import type { Scene } from '../../core/scene/model'
import { sealPages } from '../host/seal-page'

/** How the person wants to see templates; what is empty is the host's choice. */
export type GalleryChoices = Readonly<Record<'lang' | 'design' | 'size', string>>

export interface GalleryState {
  readonly summary: GallerySummary
  /** By the keys that entries name; a scene that has not changed is the same object as before. */
  readonly scenes: ReadonlyMap<string, Scene>
}

export interface Gallery {
  readonly state: GalleryState | null
  /** False before the host has answered, and for good once it no longer does. */
  readonly isConnected: boolean
}

/** The gallery as the host last sent it; it keeps what it showed while another view is on its way. */
export function useGallery({ lang, design, size }: GalleryChoices): Gallery {
  const [state, setState] = useState<GalleryState | null>(null)
  const [isConnected, setConnected] = useState(false)
  useEffect(() => {
    const scenes = new Map<string, Scene>()
    const source = new EventSource(`${GALLERY_STREAM}?${new URLSearchParams({ lang, design, size })}`)
    source.addEventListener('open', () => setConnected(true))
    source.addEventListener('error', () => {
      // An event source would connect again, to whatever program listens on this port by then.
      source.close()
      sealPages()
      setConnected(false)
    })
    source.addEventListener(SCENE_EVENT, ({ data }) => {
      const { key, scene } = JSON.parse(data) as GalleryScene
      scenes.set(key, scene)
    })
    source.addEventListener(SUMMARY_EVENT, ({ data }) => {
      setState({ summary: JSON.parse(data) as GallerySummary, scenes: new Map(scenes) })
    })
    return () => source.close()
  }, [lang, design, size])
  return { state, isConnected }
}
