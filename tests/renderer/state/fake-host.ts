import type {
  Bridge,
  BridgeClient,
  BridgeEvents,
  Channel,
  Draft,
  EventName,
  OpenedDeck,
  Ticket,
} from '../../../bridge/contract'
import { VALIDATORS } from '../../../bridge/validators'
import type { Deck } from '../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import type { Localized } from '../../../core/locale'
import { worldData } from '../../../engine/window-host/world/window-world'
import { type Message, message } from '../../../messages/message'
import { type App, createApp } from '../../../renderer/state/app'
import type { OwnPages } from '../../../renderer/state/windows'
import { WORLD } from '../../engine/shipped-world'

type Answers = {
  [C in Channel]?: (...args: Parameters<Bridge[C]>) => ReturnType<Bridge[C]> | Promise<ReturnType<Bridge[C]>>
}

/** A host in memory: it checks every call as a real one does, keeps drafts, and notes what it was asked. */
export class FakeHost implements BridgeClient {
  readonly calls: Channel[] = []
  readonly drafts = new Map<string, Deck>()
  readonly bin = new Map<string, Deck>()
  readonly files = new Map<string, Deck>()
  /** What was offered as a download, by name. */
  readonly downloads = new Map<string, string>()
  answers: Answers = {}
  private readonly listeners = new Map<EventName, Set<(payload: never) => void>>()

  call: BridgeClient['call'] = async (channel, ...args) => {
    this.calls.push(channel)
    const checked = VALIDATORS[channel](structuredClone(args))
    const answer = (this.answers[channel] ?? this.standard[channel]) as ((...all: unknown[]) => unknown) | undefined
    try {
      return { ok: true, value: structuredClone(await answer?.(...(checked as unknown[]))) as never }
    } catch (error) {
      return { ok: false, message: saying((error as Error).message) }
    }
  }

  on: BridgeClient['on'] = (event, listener) => {
    const all = this.listeners.get(event) ?? new Set()
    this.listeners.set(event, all)
    all.add(listener as (payload: never) => void)
    return () => void all.delete(listener as (payload: never) => void)
  }

  emit<E extends EventName>(event: E, payload: BridgeEvents[E]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(payload as never)
  }

  get listening(): number {
    return [...this.listeners.values()].reduce((sum, all) => sum + all.size, 0)
  }

  count(channel: Channel): number {
    return this.calls.filter((one) => one === channel).length
  }

  private readonly standard: Answers = {
    'deck:save': (ticket, deck) => {
      this.files.set(ticket, deck)
      return { ticket, name: `${ticket}.brief.json` }
    },
    'deck:save-as': (name, deck) => {
      this.files.set(name, deck)
      return { ticket: name as Ticket, name: `${name}.brief.json` }
    },
    'deck:close': () => null,
    'recent:list': () => [],
    'draft:write': (id, deck) => {
      this.drafts.set(id, deck)
      return null
    },
    'draft:list': () => [...this.drafts.keys()].map(draftOf),
    'draft:read': (id) => ({ deck: this.drafts.get(id) as Deck, file: null, notices: [] }),
    'draft:remove': (id) => {
      this.drafts.delete(id)
      return null
    },
    'draft:discard': (id) => {
      move(id, this.drafts, this.bin)
      return { ...draftOf(id), discarded: WRITTEN }
    },
    'draft:list-discarded': () => [...this.bin.keys()].map((id) => ({ ...draftOf(id), discarded: WRITTEN })),
    'draft:restore': (id) => {
      move(id, this.bin, this.drafts)
      return draftOf(id)
    },
    'export:run': (_job, format, _options, name) => ({
      ticket: 'export' as Ticket,
      name: `${name}.${format}`,
      fileCount: 1,
      bytes: 7,
      diagnostics: [],
    }),
    'export:cancel': () => null,
    'export:reveal': () => null,
    'settings:write': () => null,
    'dialog:answer': () => ({ kind: 'settled' }),
    'window:open': () => ({ opened: true }),
    'present:open-audience': () => ({ opened: false }),
  }
}

const WRITTEN = '2026-01-04T00:00:00Z'

function draftOf(id: string): Draft {
  return { id, title: id, file: null, written: WRITTEN }
}

function move(id: string, from: Map<string, Deck>, to: Map<string, Deck>): void {
  const deck = from.get(id)
  if (deck) to.set(id, deck)
  from.delete(id)
}

/** The window's state over a fake host; the clock runs with the fake timers. */
export function appOn(
  host: FakeHost,
  system: { text: string | null } = { text: null },
  pages: OwnPages | null = null,
): App {
  let id = 0
  return createApp({
    bridge: host,
    world: structuredClone(worldData(WORLD)),
    settings: { interfaceLang: 'en', scheme: 'system', formats: DEFAULT_FORMAT_OPTIONS },
    writeClipboard: async (text) => {
      if (system.text === null) throw new Error('refused')
      system.text = text
    },
    download: (name, text) => void host.downloads.set(name, text),
    pages,
    ids: () => `id-${++id}`,
    now: () => Date.now(),
  })
}

/** A file as the host opens it. */
export function opened(deck: Deck, extra: Partial<OpenedDeck> = {}): OpenedDeck {
  const file = { ticket: 'file' as Ticket, name: 'file.brief.json', readOnly: false, isCopy: false }
  return { ...file, deck, notices: [], diagnostics: [], ...extra }
}

/** A name in both languages, where its words do not matter. */
export function inBoth(text: string): Localized {
  return { en: text, zh: text }
}

/** A message that holds this text, where what it is about does not matter. */
export function saying(problem: string): Message {
  return message('unexpected', { fault: problem })
}
