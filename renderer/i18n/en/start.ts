import { BIN_DAYS } from '../../../bridge/contract'

/** Common words, and the welcome screen with drafts and decks from themes and metrics. */
export const start = {
  app: { loading: 'Opening…', failed: 'The window could not be opened', retry: 'Try again' },
  common: {
    cancel: 'Cancel',
    close: 'Close',
    done: 'Done',
    discard: 'Discard',
    more: (count: number) => `and ${count} more`,
  },
  langs: { en: 'English', zh: 'Chinese' },
  sizes: { '16:9': 'Wide 16:9', '4:3': 'Standard 4:3', a4: 'A4 landscape' },
  kinds: {
    observed: 'observed',
    announced: 'announced',
    claimed: 'claimed',
    target: 'target',
    projected: 'projected',
    derived: 'derived',
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  welcome: {
    heading: 'A sourced briefing in two minutes',
    lead: 'Start from a storyline and change what you like. Numbers from the data keep their sources.',
    storylines: 'Storylines',
    choose: 'Choose themes and metrics',
    chooseHint: 'Build a deck from just what you pick',
    recent: 'Recent decks',
    noRecent: 'Decks that you save appear here.',
    open: 'Open a deck…',
    drafts: 'Unsaved work',
    restore: 'Restore',
    unsavedOf: (file: string) => `Unsaved changes to ${file}`,
    slides: (count: number) => (count === 1 ? '1 slide' : `${count} slides`),
    start: (name: string) => `Start from “${name}”`,
    drop: 'Drop a deck to open it',
    facts: (metrics: number, sources: number) => `${metrics} metrics from ${sources} sources, on this computer`,
  },
  /** Unsaved work that is discarded, and the bin that it goes to. */
  bin: {
    discard: 'Discard…',
    discardHeading: (title: string) => `Discard “${title}”?`,
    lastWritten: (time: string) => `Last changed ${time}`,
    onlyCopy: 'This is the only copy: the deck was never saved to a file.',
    fileStays: (file: string) => `${file} stays as it was last saved. Changes since then are discarded.`,
    canComeBack: `You can restore it from “Discarded drafts” for ${BIN_DAYS} days.`,
    open: 'Discarded drafts…',
    heading: 'Discarded drafts',
    lead: `Discarded drafts are kept for ${BIN_DAYS} days.`,
    empty: 'No discarded drafts.',
    discardedAt: (time: string) => `Discarded ${time}`,
    restoreNamed: (title: string) => `Restore “${title}”`,
  },
  choose: {
    heading: 'Choose themes and metrics',
    lead: 'Whole themes, single metrics, or both. Layouts and charts follow from the data.',
    make: 'Create deck',
    /** Of all metrics that are chosen, with those that make up whole themes. */
    picked: (metrics: number, themes: number) =>
      [
        metrics === 1 ? '1 metric' : `${metrics} metrics`,
        ...(themes === 0 ? [] : [themes === 1 ? 'including 1 whole theme' : `including ${themes} whole themes`]),
      ].join(', '),
    nothing: 'Choose at least one theme or metric.',
  },
}
