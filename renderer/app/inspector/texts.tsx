import { Button } from 'react-aria-components'
import { editableText } from '../../../core/claim/live-text'
import type { DeckSlide } from '../../../core/deck/schema'
import {
  type AddressedText,
  restoreSentence,
  sayTheSame,
  setLang,
  textsOn,
  writeInBoth,
} from '../../../core/edit/index'
import { LANG_TAGS, LANGS, type Lang } from '../../../core/locale'
import { gapIn, isOverwrittenIn, type LanguageGap } from '../../../core/template/written'
import { COMMANDS } from '../../commands/registry'
import { useLocal, useMessages } from '../../i18n/messages'
import type { DeckChange } from '../../state/pending-edit'
import { useEditor } from '../editor-context'
import { fromDeckText } from '../text/references'

/**
 * The texts of the slide that one language lacks or that were changed in one only, and those written over a sentence of the data
 * in the language that is shown.
 */
export function Texts({ slide }: { readonly slide: DeckSlide }) {
  const { inspector } = useMessages()
  const { deck } = useEditor()
  const texts = textsOn(slide).filter(({ text }) => isOverwrittenIn(text, deck.lang) || gapOf(text) !== null)
  if (texts.length === 0) return null
  return (
    <section>
      <h2 className="heading">{inspector.texts}</h2>
      <ul className="text-list">
        {texts.map((one) => (
          <TextEntry key={`${one.address.slot} ${one.address.item ?? ''}`} slide={slide} {...one} />
        ))}
      </ul>
    </section>
  )
}

function TextEntry({ slide, address, text }: AddressedText & { readonly slide: DeckSlide }) {
  const { inspector } = useMessages()
  const local = useLocal()
  const { deck, resources } = useEditor()
  const found = gapOf(text)
  const slot = address.slot === null ? null : resources.layouts.get(slide.layout)?.slots[address.slot]
  const place = slot ? local(slot.name) : (address.slot ?? inspector.notes)
  const words = fromDeckText(editableText(text, deck.lang, resources.dataset), resources.dataset, deck.lang).toString()
  const about = `${place}: ${words}`
  return (
    <li className="text-entry">
      <p className="text-words" title={words}>
        <span className="muted">{place}</span> <span lang={LANG_TAGS[deck.lang]}>{words}</span>
      </p>
      {found && <p className="text-gap">{inspector.gaps[found.gap](found.lang)}</p>}
      <div className="text-actions">
        {found && found.lang !== deck.lang && (
          <Action about={about} name={inspector.editIn(found.lang)} change={(before) => setLang(before, found.lang)} />
        )}
        {found?.gap === 'says-otherwise' && (
          <Action about={about} name={inspector.saysTheSame} change={(before) => sayTheSame(before, address)} />
        )}
        {found?.gap === 'not-translated' && (
          <Action about={about} name={inspector.useForBoth} change={(before) => writeInBoth(before, address)} />
        )}
        {isOverwrittenIn(text, deck.lang) && (
          <Action
            about={about}
            name={local(COMMANDS['restore-sentence'].label)}
            change={(before) => restoreSentence(before, address)}
          />
        )}
      </div>
    </li>
  )
}

interface ActionProps {
  readonly name: string
  /** The text that it is about. */
  readonly about: string
  readonly change: DeckChange
}

function Action({ name, about, change }: ActionProps) {
  const { locked, edit } = useEditor()
  return (
    <Button className="link" isDisabled={locked} aria-label={`${name}: ${about}`} onPress={() => edit(change)}>
      {name}
    </Button>
  )
}

/** What is amiss with a text, and in which language: at most one of the two lacks it or has not been reviewed. */
function gapOf(text: AddressedText['text']): { readonly gap: LanguageGap; readonly lang: Lang } | null {
  for (const lang of LANGS) {
    const gap = gapIn(text, lang)
    if (gap) return { gap, lang }
  }
  return null
}
