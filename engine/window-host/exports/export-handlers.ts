import { lstat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BridgeHandlers, ExportOutcome, Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { type Format, type FormatOptions, formatOf } from '../../../core/export-formats'
import { message } from '../../../messages/message'
import { writeFiles } from '../../files/writing/write-files'
import { overridesIn } from '../../templates/add-own'
import { AppError } from '../app-error'
import type { AskPath } from '../dialogs'
import type { TicketTable } from '../files/tickets'
import type { AppPorts } from '../ports'

type Channels = 'export:run' | 'export:cancel' | 'export:reveal'

interface Exports {
  readonly handlers: Pick<BridgeHandlers, Channels>
  /** Cancels what runs and waits until it is gone. */
  readonly close: () => Promise<void>
}

interface ExportDependencies {
  readonly ports: AppPorts
  readonly tickets: TicketTable
  readonly askPath: AskPath
}

interface ExportTask {
  readonly job: string
  readonly format: Format
  readonly options: FormatOptions
  readonly name: string
  readonly deck: Deck
  readonly signal: AbortSignal
}

/** Exports: asked where to, worked out elsewhere, written whole or not at all. */
export function createExports({ ports, tickets, askPath }: ExportDependencies): Exports {
  const running = new Map<string, { readonly controller: AbortController; readonly ended: Promise<unknown> }>()

  const perform = async ({ job, format, options, name, deck, signal }: ExportTask): Promise<ExportOutcome | null> => {
    // A person who cancels does not wait for an answer to the question.
    const path = await Promise.race([askPath.save(name, formatOf(format).ending), aborted(signal)])
    if (path === null || signal.aborted) return null
    const onProgress = (done: number, total: number) => ports.emit('export:progress', { job, done, total })
    const templateOverrides = overridesIn((await ports.world.read()).templates)
    const { files, diagnostics } = await ports.runExport(
      { paths: ports.paths, templateOverrides, format, options, fileName: basename(path), deck },
      { onProgress, signal },
    )
    const outputs = files.map((file) => ({ path: join(dirname(path), file.name), bytes: file.bytes }))
    await refuseToReplace(outputs.map((output) => output.path).filter((each) => each !== path))
    signal.throwIfAborted()
    await writeFiles(outputs.map((output) => ({ ...output, option: { command: 'export' } })))
    const shown = outputs[0]?.path ?? path
    const bytes = outputs.reduce((sum, output) => sum + output.bytes.length, 0)
    const ticket = tickets.give('export', shown)
    return { ticket, name: basename(shown), fileCount: outputs.length, bytes, diagnostics }
  }

  const run = async (job: string, format: Format, options: FormatOptions, name: string, deck: Deck) => {
    if (running.has(job)) throw new AppError(message('export-running'))
    if (deck.sections.every(({ slides }) => slides.length === 0)) throw new AppError(message('no-slides'))
    const controller = new AbortController()
    const { signal } = controller
    const ended = perform({ job, format, options, name, deck, signal })
      .catch((error: unknown) => {
        if (signal.aborted) return null
        throw error
      })
      .finally(() => running.delete(job))
    running.set(job, { controller, ended })
    return ended
  }

  return {
    handlers: {
      'export:run': run,
      'export:cancel': (job) => {
        running.get(job)?.controller.abort()
        return null
      },
      'export:reveal': (ticket) => reveal(ticket, tickets, ports),
    },
    close: async () => {
      const all = [...running.values()]
      for (const { controller } of all) controller.abort()
      await Promise.allSettled(all.map(({ ended }) => ended))
    },
  }
}

/** Null, as soon as the signal is aborted. */
function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))
}

/** The dialog has asked about the name that was chosen, and not about those that several files make of it. */
async function refuseToReplace(paths: readonly string[]): Promise<void> {
  const found = await Promise.all(
    paths.map((path) =>
      lstat(path).then(
        () => path,
        () => null,
      ),
    ),
  )
  const there = found.filter((path) => path !== null)
  if (there[0] !== undefined)
    throw new AppError(message('parts-exist', { name: basename(there[0]), count: there.length }))
}

async function reveal(ticket: Ticket, tickets: TicketTable, ports: AppPorts): Promise<null> {
  const entry = tickets.find(ticket, 'export', 'deck')
  if (!entry) throw new AppError(message('unknown-ticket'))
  await ports.reveal(entry.path)
  return null
}
