import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { FieldInputContext } from 'react-aria-components/Autocomplete'
import { Token, TokenField, TokenInput } from 'react-aria-components/TokenField'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import type { Lang } from '../../../core/locale'
import { useMessages } from '../../i18n/messages'
import type { DeckChange } from '../../state/pending-edit'
import { useFieldEdit, useLengthBound } from '../parts/typed-text'
import { fromDeckText, insertReference, mentionAt, type ReferenceText, suggest, toDeckText } from './references'
import { optionId, Suggestions } from './suggestions'

interface Props {
  readonly name: string
  readonly text: string
  readonly index: DatasetIndex
  /** The language of the deck: how references are written. */
  readonly lang: Lang
  readonly className: string
  readonly autoFocus?: boolean
  readonly multiline?: boolean
  readonly disabled?: boolean
  /** Whether an emptied text is kept as such; else it stays as it was. */
  readonly allowEmpty?: boolean
  /** The edit that keeps a text: made when the text is left or Enter is pressed, and only where it has changed. */
  readonly changeTo: (text: string) => DeckChange
  /** Called with what was written, after the edit was made where there was one. */
  readonly onLeave?: (by: Leaving, text: string) => void
}

/** How a text is left: kept with Enter, kept by going elsewhere, or given up. */
export type Leaving = 'enter' | 'blur' | 'escape'

/** A text in which numbers are references: `@` offers them, and they follow the dataset from then on. */
export function ReferenceField(props: Props) {
  const {
    name,
    text,
    index,
    lang,
    className,
    autoFocus = false,
    multiline = false,
    allowEmpty = false,
    changeTo,
    onLeave,
  } = props
  const [value, setValue] = useState(() => fromDeckText(text, index, lang))
  const [active, setActive] = useState(0)
  const { stage } = useMessages()
  const field = useFieldEdit()
  const isTaken = useLengthBound()
  const input = useRef<HTMLDivElement>(null)
  const list = useId()
  const mention = mentionAt(value)
  const options = mention === null ? [] : suggest(mention, index, lang)

  useEffect(() => {
    if (autoFocus) focusAll(input.current)
  }, [autoFocus])

  const changeFor = (typed: ReferenceText): DeckChange | null => {
    const written = toDeckText(typed).trim()
    return written !== text && (allowEmpty || written !== '') ? changeTo(written) : null
  }
  const take = (typed: ReferenceText) => {
    setActive(0)
    if (!isTaken(toDeckText(typed), toDeckText(value))) return
    setValue(typed)
    field.hold(changeFor(typed))
  }
  const finish = (by: Leaving) => {
    const change = by === 'escape' ? null : changeFor(value)
    if (change) field.make(change)
    else field.hold(null)
    if (by === 'escape') setValue(fromDeckText(text, index, lang))
    onLeave?.(by, toDeckText(value).trim())
  }
  const pick = ({ id }: Observation) => {
    if (mention !== null) take(insertReference(value, mention, id, index, lang))
  }
  const chosen = options[Math.min(active, options.length - 1)]
  const handleKey = (event: KeyboardEvent) => {
    const act = keyAction(event, chosen !== undefined, multiline)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'pick' && chosen) pick(chosen)
    else if (act === 'down') setActive((active + 1) % options.length)
    else if (act === 'up') setActive((active + options.length - 1) % options.length)
    else if (act === 'keep' || act === 'leave') finish(act === 'keep' ? 'enter' : 'escape')
  }
  const handleBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) finish('blur')
  }
  return (
    // The keys are taken before the field sees them: while `@` offers something, Enter and arrows are for the list.
    // biome-ignore lint/a11y/noStaticElementInteractions: the text within is what is written in
    <div className="reference-field" onKeyDownCapture={handleKey} onBlur={handleBlur}>
      <FieldInputContext.Provider value={mention === null ? null : comboProps(list, options, chosen)}>
        <TokenField
          aria-label={name}
          value={value}
          isDisabled={props.disabled ?? false}
          allowsNewlines={multiline}
          onChange={take}
        >
          <TokenInput ref={input} className={className}>
            {(segment) => <Token className="reference">{segment.text}</Token>}
          </TokenInput>
        </TokenField>
      </FieldInputContext.Provider>
      <p className="visually-hidden" role="status">
        {mention === null ? '' : options.length === 0 ? stage.noMention : stage.offered(options.length)}
      </p>
      {mention !== null && (
        <Suggestions id={list} options={options} chosen={chosen} index={index} lang={lang} onPick={pick} />
      )}
    </div>
  )
}

/** While `@` offers numbers the text is a combobox over their list, which keeps the focus. */
function comboProps(list: string, options: readonly Observation[], chosen: Observation | undefined) {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': options.length > 0,
    ...(chosen ? { 'aria-controls': list, 'aria-activedescendant': optionId(list, chosen) } : {}),
  } as const
}

type Act = 'pick' | 'down' | 'up' | 'keep' | 'leave'

function keyAction({ key, shiftKey }: KeyboardEvent, offering: boolean, multiline: boolean): Act | null {
  if (key === 'Escape') return 'leave'
  if (offering && (key === 'Enter' || key === 'Tab')) return 'pick'
  if (offering && key === 'ArrowDown') return 'down'
  if (offering && key === 'ArrowUp') return 'up'
  if (key === 'Enter' && !multiline && !shiftKey) return 'keep'
  return null
}

/** Typing replaces a text that was opened for editing, as in a spreadsheet's cell; an arrow key keeps it. */
function focusAll(element: HTMLElement | null): void {
  element?.focus()
  if (element) element.ownerDocument.getSelection()?.selectAllChildren(element)
}
