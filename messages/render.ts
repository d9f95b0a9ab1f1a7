import type { Catalogue, FullCatalogue, Wording } from './catalogue'
import { ENGLISH } from './en'
import type { Lang } from './locale'
import type { Code, Message, MessageArgs } from './message'
import type { Named } from './named'
import { curled, quoteIn } from './quote'
import { CHINESE } from './zh'

/** What things are called: by the ids of files, for the command line, or by the names that the window shows. */
export type Naming = 'ids' | 'names'

const CATALOGUES: Record<Lang, FullCatalogue> = { en: ENGLISH, zh: CHINESE }

/** Puts a message into words: one or more whole sentences. */
export function render(message: Message, lang: Lang, naming: Naming = 'ids'): string {
  return renderWith(CATALOGUES[lang], message, wordingIn(lang, naming))
}

/** The English sentence with ids, as a terminal and the `message` of an error have it. */
export function english(message: Message): string {
  return render(message, 'en')
}

function renderWith<C extends Code>(
  catalogue: Catalogue<Pick<MessageArgs, C>>,
  { code, args }: { readonly code: C; readonly args: MessageArgs[C] },
  wording: Wording,
): string {
  return catalogue[code](args, wording)
}

function wordingIn(lang: Lang, naming: Naming): Wording {
  const wording: Wording = {
    name: ({ id, name }) => (naming === 'names' ? curled(name ? name[lang] : id) : quoteIn(lang, id)),
    term: (thing) => termIn(lang, naming, thing),
    message: (inner) => renderWith(CATALOGUES[lang], inner, wording),
  }
  return wording
}

/** Chinese has no use for the English words of files. */
function termIn(lang: Lang, naming: Naming, { id, name }: Named): string {
  return name && (naming === 'names' || lang === 'zh') ? name[lang] : id
}
