import { type FormEvent, useState } from 'react'
import { Button, FileTrigger, Form, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { Deck } from '../../../core/deck/schema'
import { clearSlot, findSlide, setSlot } from '../../../core/edit/index'
import { LANG_TAGS, type Lang, type Localized } from '../../../core/locale'
import type { PictureContent } from '../../../core/template/content-schema'
import { imageHeader } from '../../../core/template/image'
import { wordsInBoth } from '../../../core/template/written'
import type { Message } from '../../../messages/message'
import { useMessages, useWording } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { useFieldEdit, useLengthBound } from '../parts/typed-text'
import { readPicture } from './read-picture'

interface Props {
  /** Id of the deck's slide. */
  readonly slide: string
  readonly slot: string
  readonly onClose: () => void
}

/** What is chosen and typed so far. */
interface TypedPicture {
  readonly data: string | null
  readonly alt: Localized
  readonly credit: Localized
}

/** A picture for a slot: the file, what it shows in one language at least, and whose it is. */
export function PictureField({ slide, slot, onClose }: Props) {
  const { picture: words } = useMessages()
  const { deck, locked, edit } = useEditor()
  const content = findSlide(deck, slide)?.content[slot]
  const before = content && 'image' in content ? content.image : null
  const [typed, setTyped] = useState<TypedPicture>({
    data: before?.data ?? null,
    alt: { en: before?.alt.en ?? '', zh: before?.alt.zh ?? '' },
    credit: wordsInBoth(before?.credit ?? ''),
  })
  const { hold, make } = useFieldEdit()
  const { data, alt, credit } = typed
  const isWhole = data !== null && (alt.en.trim() !== '' || alt.zh.trim() !== '')
  const changeTo = (image: PictureContent) => (deck: Deck) => setSlot(deck, slide, slot, { image })
  const change = (by: Partial<TypedPicture>) => {
    const next = { ...typed, ...by }
    setTyped(next)
    hold(next.data === null ? null : changeTo(pictureOf(next.data, altFrom(next.alt, deck.lang), next.credit)))
  }
  const use = (event: FormEvent) => {
    event.preventDefault()
    if (data === null || !isWhole) return
    make(changeTo(pictureOf(data, altFrom(alt, deck.lang), credit)))
    onClose()
  }
  const remove = () => {
    edit((deck) => clearSlot(deck, slide, slot))
    onClose()
  }
  return (
    <Form className="picture-field" onSubmit={use}>
      <PictureFile data={data} onChange={(chosen) => change({ data: chosen })} />
      <TextPair heading={words.alt} value={alt} onChange={(words) => change({ alt: words })} long />
      <TextPair
        heading={words.credit}
        hint={words.creditHint}
        value={credit}
        onChange={(words) => change({ credit: words })}
      />
      <div className="form-actions">
        {before && (
          <Button className="button plain" isDisabled={locked} onPress={remove}>
            {words.remove}
          </Button>
        )}
        <span className="push" />
        <Button className="button primary" type="submit" isDisabled={locked || !isWhole}>
          {words.use}
        </Button>
      </div>
    </Form>
  )
}

interface FileProps {
  readonly data: string | null
  readonly onChange: (data: string) => void
}

/** The picture that was chosen, and the way to another; why a file is refused is below. */
function PictureFile({ data, onChange }: FileProps) {
  const { picture: words } = useMessages()
  const worded = useWording()
  const { locked } = useEditor()
  const [refused, setRefused] = useState<Message | null>(null)
  const choose = async (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    const read = await readPicture(file)
    setRefused(read.ok ? null : read.message)
    if (read.ok) onChange(read.data)
  }
  return (
    <div>
      {data !== null && <img className="chosen-picture" alt="" src={addressOf(data)} />}
      <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={choose}>
        <Button className="button" isDisabled={locked}>
          {data === null ? words.choose : words.another}
        </Button>
      </FileTrigger>
      <p className="hint" role="status">
        {refused ? <span className="field-error">{worded(refused)}</span> : words.formats}
      </p>
    </div>
  )
}

interface PairProps {
  readonly heading: string
  readonly hint?: string
  readonly value: Localized
  /** Whether there is room for some sentences. */
  readonly long?: boolean
  readonly onChange: (value: Localized) => void
}

/** One text in both languages of a deck. */
function TextPair({ heading, hint, value, long = false, onChange }: PairProps) {
  const { picture: words } = useMessages()
  const isTaken = useLengthBound()
  const { locked } = useEditor()
  const names: Readonly<Record<Lang, string>> = { en: words.english, zh: words.chinese }
  return (
    <fieldset>
      <legend>{heading}</legend>
      {(['en', 'zh'] as const).map((lang) => (
        <TextField
          key={lang}
          className="text-pair"
          value={value[lang]}
          isDisabled={locked}
          onChange={(typed) => isTaken(typed, value[lang]) && onChange({ ...value, [lang]: typed })}
        >
          <Label>{names[lang]}</Label>
          {long ? (
            <TextArea className="field" rows={2} lang={LANG_TAGS[lang]} />
          ) : (
            <Input className="field" lang={LANG_TAGS[lang]} />
          )}
        </TextField>
      ))}
      {hint && <Text className="hint">{hint}</Text>}
    </fieldset>
  )
}

function addressOf(data: string): string {
  return `data:${imageHeader(data)?.mediaType ?? 'image/png'};base64,${data}`
}

function trimmed({ en, zh }: Localized): Localized {
  return { en: en.trim(), zh: zh.trim() }
}

function pictureOf(data: string, alt: PictureContent['alt'], credit: Localized): PictureContent {
  return { data, alt, ...creditFrom(credit) }
}

/** The languages that are written. A draft has a blank where none is so far: a picture is never without this text. */
function altFrom(typed: Localized, lang: Lang): PictureContent['alt'] {
  const { en, zh } = trimmed(typed)
  if (en === '' && zh === '') return { [lang]: ' ' }
  return { ...(en === '' ? {} : { en }), ...(zh === '' ? {} : { zh }) }
}

/** A credit in one language is in both: names of agencies are often written in one only. */
function creditFrom(credit: Localized): { readonly credit?: Localized } {
  const { en, zh } = trimmed(credit)
  return en === '' && zh === '' ? {} : { credit: { en: en || zh, zh: zh || en } }
}
