import { type FormEvent, useId, useState } from 'react'
import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components'
import { isDeckDate, type Properties, propertySaysTheSame, setProperties } from '../../../core/edit/index'
import { LANG_TAGS } from '../../../core/locale'
import { useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { DialogBox } from '../parts/dialog-box'
import { LanguageHint } from '../parts/language-hint'
import { useFieldEdit, useLengthBound } from '../parts/typed-text'

/** What the files of the deck say about themselves. What cannot be kept says so at its field. */
export function PropertiesDialog({ onClose }: { readonly onClose: () => void }) {
  const { properties: words, langs, common } = useMessages()
  const { deck, scene, locked, edit } = useEditor()
  const form = useId()
  const [first] = useState<Properties>({
    title: scene.title,
    subject: scene.subject,
    author: deck.author,
    date: deck.date,
  })
  const [typed, setTyped] = useState(first)
  const { hold, make } = useFieldEdit()
  const isTaken = useLengthBound()
  const type = (key: keyof Properties, value: string) => {
    if (!isTaken(value, typed[key])) return
    const next = { ...typed, [key]: value }
    setTyped(next)
    // Without a title no deck is kept: the one of before stands in for it.
    const kept = { ...trimmed(next), title: next.title.trim() || first.title }
    hold((before) => setProperties(before, kept))
  }
  const field = (key: keyof Properties) => ({
    name: words[key],
    value: typed[key],
    disabled: locked,
    onChange: (value: string) => type(key, value),
  })
  const same = (key: 'title' | 'subject') => (
    <LanguageHint
      text={deck[key]}
      isDisabled={locked}
      onSame={() => edit((before) => propertySaysTheSame(before, key))}
    />
  )
  const problems = {
    title: typed.title.trim() === '' ? words.noTitle : null,
    date: isDeckDate(typed.date) ? null : words.badDate,
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (problems.title ?? problems.date) return
    make((before) => setProperties(before, trimmed(typed)))
    onClose()
  }
  const lang = LANG_TAGS[deck.lang]
  return (
    <DialogBox
      title={words.heading}
      holdsWords
      onClose={onClose}
      footer={
        <>
          <Button className="button" onPress={onClose}>
            {common.cancel}
          </Button>
          <Button className="button primary" type="submit" form={form} isDisabled={locked}>
            {words.save}
          </Button>
        </>
      }
    >
      <p className="muted">{words.lead(langs[deck.lang])}</p>
      <Form id={form} className="properties" onSubmit={keep}>
        <Field {...field('title')} lang={lang} problem={problems.title} />
        {same('title')}
        <Field {...field('subject')} lang={lang} />
        {same('subject')}
        <Field {...field('author')} />
        <Field {...field('date')} narrow hint={words.dateHint} problem={problems.date} />
      </Form>
    </DialogBox>
  )
}

function trimmed({ title, subject, author, date }: Properties): Properties {
  return { title: title.trim(), subject: subject.trim(), author: author.trim(), date }
}

interface FieldProps {
  readonly name: string
  readonly value: string
  readonly narrow?: boolean
  readonly lang?: string
  readonly hint?: string
  /** What is wrong with it; null where nothing is. */
  readonly problem?: string | null
  readonly disabled: boolean
  readonly onChange: (value: string) => void
}

function Field({ name, value, narrow = false, lang, hint, problem = null, disabled, onChange }: FieldProps) {
  return (
    <TextField
      className="property"
      value={value}
      isDisabled={disabled}
      isInvalid={problem !== null}
      onChange={onChange}
    >
      <Label>{name}</Label>
      <div>
        <Input className={narrow ? 'field narrow' : 'field'} {...(lang ? { lang } : {})} />
        {hint && problem === null && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )}
        <FieldError className="field-error">{problem}</FieldError>
      </div>
    </TextField>
  )
}
