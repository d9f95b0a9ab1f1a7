import type { PresentView } from './present-view'

export interface Controls {
  readonly at: number
  readonly count: number
  readonly view: PresentView
  readonly go: (to: number) => void
  readonly setView: (view: PresentView) => void
  readonly setBlack: (change: (black: boolean) => boolean) => void
  readonly end: () => void
}

type Act = 'next' | 'previous' | 'first' | 'last' | 'black' | 'grid' | 'audience' | 'leave'

/** The keys that people know from other programs, and those that a clicker sends. */
const KEYS: Readonly<Record<string, Act>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  g: 'grid',
  s: 'audience',
  Escape: 'leave',
}

/** What a key does while presenting; undefined for one that does nothing. */
export function presentAct(key: string): Act | undefined {
  return KEYS[key.length === 1 ? key.toLowerCase() : key]
}

/** True for what goes to another slide. */
export function isMove(act: Act | undefined): boolean {
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
