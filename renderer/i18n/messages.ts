import { createContext, useContext } from 'react'
import type { Lang, Localized } from '../../core/locale'
import type { Message } from '../../messages/message'
import { type Naming, render } from '../../messages/render'
import { en, type Messages } from './en'
import { zh } from './zh'

/** The dictionaries by language. */
export const MESSAGES: Record<Lang, Messages> = { en, zh }

const LangContext = createContext<Lang>('en')

/** Says in which language the interface below it speaks. */
export const LangProvider = LangContext.Provider

/** The language of the interface; the deck has one of its own. */
export function useLang(): Lang {
  return useContext(LangContext)
}

/** The words of the interface. */
export function useMessages(): Messages {
  return MESSAGES[useContext(LangContext)]
}

/** Reads a name from the dataset or a template in the language of the interface. */
export function useLocal(): (text: Localized) => string {
  const lang = useContext(LangContext)
  return (text) => text[lang]
}

/** Puts a message into the language of the interface. Things are called by their names, except where the ids of files are wanted. */
export function useWording(naming: Naming = 'names'): (message: Message) => string {
  const lang = useContext(LangContext)
  return (message) => render(message, lang, naming)
}
