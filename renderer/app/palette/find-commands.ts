import type { Lang } from '../../../core/locale'
import { COMMAND_IDS, COMMANDS, type CommandId } from '../../commands/registry'

/** The command that opens the palette has no use in it. */
const LISTED = COMMAND_IDS.filter((id) => id !== 'palette')

/** Commands under their headings. A command is found by its label in either language, each typed word on its own. */
export function findCommands(
  typed: string,
  lang: Lang,
): readonly (readonly ['deck' | 'filmstrip', readonly CommandId[]])[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const found = LISTED.filter((id) => words.every((word) => textOf(id).includes(word)))
  const rank = (id: CommandId) => (words[0] && COMMANDS[id].label[lang].toLowerCase().startsWith(words[0]) ? 0 : 1)
  return (['deck', 'filmstrip'] as const).flatMap((group) => {
    const ids = found.filter((id) => COMMANDS[id].group === group).toSorted((a, b) => rank(a) - rank(b))
    return ids.length === 0 ? [] : [[group, ids] as const]
  })
}

function textOf(id: CommandId): string {
  const { label, short = label } = COMMANDS[id]
  return [label.en, label.zh, short.en, short.zh].join('\n').toLowerCase()
}
