import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BridgeHandlers } from '../../../bridge/contract'
import type { TemplatesFolder } from '../../../bridge/templates'
import { message } from '../../../messages/message'
import { cannotReadFolder, type PlaceOption } from '../../files/file-messages'
import { atPath, problemsOf } from '../../files/problem'
import { readBytes } from '../../files/read-bytes'
import { importDesign, MAX_BRAND_BYTES } from '../../import-design/import-design'
import { makeTemplatesFolder } from '../../templates/new-template'
import { writeNewDesign } from '../../templates/write-design'
import { AppError } from '../app-error'
import type { AskPath } from '../dialogs'
import type { AppPorts } from '../ports'
import { changedTemplates, templatesFolder } from './window-world'

/** What chooses another place for the folder. */
const CHOOSE_FOLDER: PlaceOption = { command: 'choose-folder' }

type Channels = Extract<keyof BridgeHandlers, `templates:${string}` | 'design:import'>

export interface TemplateDependencies {
  readonly ports: AppPorts
  readonly askPath: AskPath
}

export interface TemplateHandlers {
  readonly handlers: Pick<BridgeHandlers, Channels>
  /** Stops telling the window of changes. */
  readonly close: () => void
}

/** The author's templates as a window sees and changes them; it is notified when they change. */
export function createTemplateHandlers({ ports, askPath }: TemplateDependencies): TemplateHandlers {
  const { world } = ports
  const read = async (): Promise<TemplatesFolder> => templatesFolder(await world.templates())
  const close = world.onChange(() => {
    void Promise.all([world.read(), world.templates()])
      .then(([{ templates }, own]) => ports.emit('world:changed', changedTemplates(templates, own)))
      // What cannot be read is reported when the window asks for it.
      .catch(() => {})
  })
  return {
    close,
    handlers: {
      'templates:read': read,
      'templates:choose-folder': async () => {
        const { folder } = await world.templates()
        const chosen = await askPath.folder(folder)
        if (chosen === null) return null
        await world.chooseFolder(chosen)
        return read()
      },
      'templates:reveal-folder': async () => {
        const { folder } = await world.templates()
        await makeTemplatesFolder(folder, CHOOSE_FOLDER)
        await ports.reveal(await firstIn(folder))
        return null
      },
      'design:import': async () => {
        const path = await askPath.openBrand()
        return path === null ? null : designFrom(path, ports)
      },
    },
  }
}

/** File managers show a thing in its folder: something in this one, or where it is empty the folder itself. */
async function firstIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new AppError(atPath(folder, cannotReadFolder(error)))
  })
  const [first] = names.filter((name) => !name.startsWith('.')).sort()
  return first === undefined ? folder : join(folder, first)
}

async function designFrom(path: string, { paths, world }: AppPorts) {
  const [{ templates }, { folder }] = await Promise.all([world.read(), world.templates()])
  const bytes = await readBytes(path, MAX_BRAND_BYTES)
  if (!bytes.ok) throw refused(path, bytes)
  const bases = [...templates.designFiles.values()].map(({ value }) => value)
  const imported = importDesign(bytes.value, { name: path, bases })
  if (!imported.ok) throw refused(path, imported)
  const { design, file } = await writeNewDesign({
    folder,
    design: imported.value.design,
    taken: new Set(templates.designs.keys()),
    option: CHOOSE_FOLDER,
    paths,
  })
  await world.reload()
  return { id: design.id, name: design.name, file, report: imported.value.report }
}

/** What stands in the way is the file's as a whole, so it has no line. */
function refused(path: string, result: Parameters<typeof problemsOf>[0]): AppError {
  return new AppError(
    message('cannot-import', { name: basename(path), problems: problemsOf(result).map((problem) => problem.message) }),
  )
}
