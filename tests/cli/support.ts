import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExitCode } from '../../cli/failure'
import type { CommandLineHost } from '../../cli/host'
import { runCli } from '../../cli/run'
import { deckFromSelection } from '../../core/build-deck'
import type { Deck } from '../../core/deck/schema'
import { readDataset } from '../../engine/world/read-dataset'
import { mustBeGood, PATHS, ROOT, temporaryFolder } from '../engine/support'

export interface Said {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command in this process, on the real dataset and templates, and keeps what it says. */
export async function run(args: readonly string[], overrides: Partial<CommandLineHost> = {}): Promise<Said> {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    paths: PATHS,
    cwd: ROOT,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    isTerminal: false,
    documents: join(ROOT, 'no-documents'),
    renderer: join(ROOT, 'out', 'renderer'),
    openPage: async () => null,
    ending: () => Promise.resolve(),
    elapsed: () => 0,
    ...overrides,
  })
  return { code, out, err }
}

/** What selects a deck of few slides. */
export const FEW = ['--metrics', 'rd-investment']

/** Builds into a folder of its own. */
export async function buildInto(...args: readonly string[]): Promise<Said & { readonly folder: string }> {
  const folder = await temporaryFolder()
  return { folder, ...(await run(['build', ...args], { cwd: folder })) }
}

let dataset: ReturnType<typeof readDataset> | null = null

/** A saved deck of a few slides, after a change. */
export async function savedDeck(change: (deck: Deck) => unknown = () => {}): Promise<string> {
  dataset ??= readDataset(PATHS.dataset)
  const options = { lang: 'en', design: 'two-rivers', date: '2025-12-30' } as const
  const index = mustBeGood(await dataset)
  const deck = structuredClone(deckFromSelection({ themes: [], metrics: ['rd-investment'] }, index, options)) as Deck
  change(deck)
  const file = join(await temporaryFolder(), 'mine.brief.json')
  await writeFile(file, JSON.stringify(deck, null, 2))
  return file
}
