import type * as Formats from '../../../core/export-formats'
import { warning } from '../../../core/scene/context'
import type * as MakersModule from '../../../engine/export/makers'
import type { ExportFile } from '../../../engine/export/model'
import { message } from '../../../messages/message'

// Replacements for the modules of the records, with a format `titles` that writes the title of each slide to a text file of
// its own: `vi.mock('…/export-formats', async (original) => withTitles(await original()))`.

const TITLES: Formats.ExportFormat = {
  ending: '.txt',
  mimeType: 'text/plain',
  name: { en: 'Titles', zh: '标题' },
  fileKind: { en: 'Text files', zh: '文本文件' },
  key: 'T',
  mnemonic: 'T',
  files: 'several',
  isDefault: false,
  options: {
    shout: { kind: 'flag', initial: false, flags: '--shout', help: 'write titles in capitals', isChecked: false },
  },
}

const DOUBT = message('missing-glyph', { characters: 'Doubtful', place: 'notes' })

/** The id as it is typed where only the ids of the product are known. */
export const TITLES_ID = 'titles' as Formats.Format

/** Adds the format to the record, before any other module reads it. */
export function withTitles(formats: typeof Formats): typeof Formats {
  Object.assign(formats.EXPORT_FORMATS, { [TITLES_ID]: TITLES })
  Object.assign(formats.FORMATS, [...formats.FORMATS, TITLES_ID])
  Object.assign(formats.DEFAULT_FORMAT_OPTIONS, { [TITLES_ID]: { shout: false } })
  return formats
}

/** The makers with its own. It fails at a slide called "Broken", and warns of one called "Doubtful". */
export function withTitlesMaker(makers: typeof MakersModule): typeof MakersModule {
  const makeTitles: MakersModule.Maker<Formats.Format> = async ({ slides }, context) => {
    const { fileName, options, onSlide, onDiagnostic, signal } = context
    const isLoud = 'shout' in options && options.shout === true
    const files: ExportFile[] = []
    for (const { id, number, title } of slides) {
      signal?.throwIfAborted()
      if (title === 'Broken') throw new Error('This slide has no title to write')
      if (title === 'Doubtful') onDiagnostic?.(warning(DOUBT, id, null))
      const bytes = new TextEncoder().encode(isLoud ? title.toUpperCase() : title)
      files.push({ name: makers.nameOfPart(fileName, number, slides.length), bytes })
      onSlide(number, slides.length)
    }
    return files
  }
  return { ...makers, MAKERS: { ...makers.MAKERS, [TITLES_ID]: async () => makeTitles } }
}
