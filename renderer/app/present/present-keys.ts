import { useLayoutEffect, useRef } from 'react'
import { type PartKeyId, partKeyNamed } from '../../commands/part-keys'
import type { PresentView } from './present-view'

interface Controls {
  readonly at: number
  readonly count: number
  readonly view: PresentView
  readonly go: (to: number) => void
  readonly setView: (view: PresentView) => void
  readonly setBlack: (change: (black: boolean) => boolean) => void
  readonly end: () => void
}

type Act = PartKeyId<'present'>

/** What a key does while presenting, by its name; null for one that does nothing. */
export function presentAct(key: string): Act | null {
  return partKeyNamed('present', key)
}

/** True for what goes to another slide. */
export function isMove(act: Act | null): boolean {
  return act === 'next' || act === 'previous' || act === 'first' || act === 'last'
}

/** Carries out what a key asks for. */
export function carryOut(act: Act, { at, count, view, go, setView, setBlack, end }: Controls): void {
  if (act === 'next') go(at + 1)
  else if (act === 'previous') go(at - 1)
  else if (act === 'first') go(0)
  else if (act === 'last') go(count - 1)
  else if (act === 'black') setBlack((black) => !black)
  else if (act === 'leave') view === 'presenter' ? end() : setView('presenter')
  else setView(view === act ? 'presenter' : act)
}

/**
 * Listens for keys on the whole window: what had the focus may go away with the view that it was in.
 *
 * @param take Answers whether it has made use of the key.
 */
export function useKeys(take: (key: string) => boolean): void {
  const latest = useRef(take)
  useLayoutEffect(() => {
    latest.current = take
  })
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      // A focused button keeps its own keys.
      if ([' ', 'Enter'].includes(event.key) && event.target instanceof HTMLButtonElement) return
      if (latest.current(event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
