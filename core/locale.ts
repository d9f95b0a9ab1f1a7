// The two languages belong to the messages, which import nothing else of the project; core reads them from here.
export { inEveryLang, LANG_TAGS, LANGS, type Lang, type Localized, langOfTag, otherLang } from '../messages/locale'
