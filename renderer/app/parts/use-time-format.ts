import { LANG_TAGS } from '../../../core/locale'
import { useLang } from '../../i18n/messages'

/** Writes a time in the language of the interface. */
export function useTimeFormat(): (iso: string) => string {
  const lang = useLang()
  const format = new Intl.DateTimeFormat(LANG_TAGS[lang], { dateStyle: 'medium', timeStyle: 'short' })
  return (iso) => format.format(new Date(iso))
}
