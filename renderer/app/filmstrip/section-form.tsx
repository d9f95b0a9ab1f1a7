import { type RefObject, useState } from 'react'
import { Button, Checkbox, Dialog, Form, Input, Label, Popover, TextField } from 'react-aria-components'
import type { Deck } from '../../../core/deck/schema'
import { joinSection, listSection, renameSection, sectionSaysTheSame } from '../../../core/edit/index'
import { LANG_TAGS } from '../../../core/locale'
import { wordsIn } from '../../../core/template/written'
import { COMMANDS } from '../../commands/registry'
import { useLocal, useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { LanguageHint } from '../parts/language-hint'
import { Tick } from '../parts/tick'
import { useFieldEdit, useLengthBound } from '../parts/typed-text'

interface Props {
  /** Place among the deck's sections, counted from 0. */
  readonly section: number
  /** What the form hangs on. */
  readonly anchor: RefObject<Element | null>
  readonly onClose: () => void
}

/** The name of a section, whether the agenda lists it, and the way to remove its heading. */
export function SectionForm({ section, anchor, onClose }: Props) {
  const { filmstrip, common } = useMessages()
  const local = useLocal()
  const { deck, locked, edit } = useEditor()
  const found = deck.sections[section]
  const [name, setName] = useState(found ? wordsIn(found.name, deck.lang) : '')
  const { hold, make } = useFieldEdit()
  const isTaken = useLengthBound()
  if (!found) return null
  const changeTo = (typed: string) => (before: Deck) => renameSection(before, section, typed.trim())
  const type = (typed: string) => {
    if (!isTaken(typed, name)) return
    setName(typed)
    hold(changeTo(typed))
  }
  const keep = () => {
    make(changeTo(name))
    onClose()
  }
  return (
    <Popover
      className="popover"
      isOpen
      triggerRef={anchor}
      placement="top start"
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog className="section-form" aria-label={local(COMMANDS['rename-section'].label)}>
        <Form
          onSubmit={(event) => {
            event.preventDefault()
            keep()
          }}
        >
          <TextField value={name} onChange={type} autoFocus>
            <Label className="heading">{filmstrip.sectionName}</Label>
            <Input className="field" lang={LANG_TAGS[deck.lang]} onFocus={(event) => event.target.select()} />
          </TextField>
          <LanguageHint
            text={found.name}
            isDisabled={locked}
            onSame={() => edit((before) => sectionSaysTheSame(before, section))}
          />
          <Checkbox
            className="check"
            isSelected={found.listed}
            onChange={(listed) => edit((before) => listSection(before, section, listed))}
          >
            <Tick />
            {filmstrip.listed}
          </Checkbox>
          <div className="form-actions">
            <Button
              className="button plain compact"
              isDisabled={section === 0}
              onPress={() => {
                edit((before) => joinSection(before, section))
                onClose()
              }}
            >
              {local(COMMANDS['join-section'].label)}
            </Button>
            <span className="push" />
            <Button className="button compact primary" type="submit" isDisabled={name.trim() === ''}>
              {common.done}
            </Button>
          </div>
        </Form>
      </Dialog>
    </Popover>
  )
}
