import { useEffect, useState } from 'react'
import { buildScene, deckFromStoryline } from '../../../core/build-deck'
import type { Lang } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import type { WindowWorld } from '../../state/world'

/** Lays out one storyline after the other, so that the window answers in between; the cards fill as they come. */
export function useStorylineScenes(world: WindowWorld, lang: Lang): ReadonlyMap<string, Scene> {
  const [scenes, setScenes] = useState<ReadonlyMap<string, Scene>>(new Map())
  useEffect(() => {
    let handle = 0
    const storylines = [...world.storylines.values()]
    const options = { lang, design: FIRST_DESIGN, date: world.date }
    const next = (i: number) => {
      const storyline = storylines[i]
      if (!storyline) return
      const scene = buildScene(deckFromStoryline(storyline, options), world)
      setScenes((known) => new Map(known).set(storyline.id, scene))
      handle = window.setTimeout(() => next(i + 1))
    }
    handle = window.setTimeout(() => next(0))
    return () => window.clearTimeout(handle)
  }, [world, lang])
  return scenes
}

/** What a new deck looks like; where that design is gone, the scene takes the first there is. */
export const FIRST_DESIGN = 'two-rivers'
