import { useMemo, useState } from 'react'
import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { setDesign, setSize } from '../../../core/edit/index'
import { useLocal, useMessages } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { Glyph } from '../parts/glyph'
import { OriginBadge, useNameWithOrigin } from '../parts/origin-badge'
import { Picture } from '../parts/picture'
import { Segments } from '../parts/segments'
import { designPreviewSlide } from './design-preview-slide'

const SIZES = ['16:9', '4:3', 'a4'] as const

/** The look of the deck: each design shown on the slide that is open, and the shape of the slides. */
export function DesignMenu() {
  const messages = useMessages()
  const local = useLocal()
  const { deck, resources, locked, edit } = useEditor()
  const [open, setOpen] = useState(false)
  const design = resources.designs.get(deck.design)
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button" isDisabled={locked}>
        <Glyph name="drop" />
        <span className="wide-only">{messages.bar.design}:</span>
        <strong>{design ? local(design.name) : deck.design}</strong>
        <Glyph name="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="design-menu" aria-label={messages.bar.design}>
          {open && <Designs />}
          <div className="popover-row">
            <span>{messages.bar.size}</span>
            <Segments
              name={messages.bar.size}
              options={SIZES.map((id) => ({ id, name: messages.sizes[id] }))}
              value={deck.size}
              onChange={(size) => edit((before) => setSize(before, size))}
            />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Designs() {
  const messages = useMessages()
  const local = useLocal()
  const nameOf = useNameWithOrigin()
  const { deck, resources, current, edit } = useEditor()
  const { scenes } = useApp()
  const slide = designPreviewSlide(deck, current)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pictures stay the same while one design after the other is tried
  const shown = useMemo(
    () =>
      [...resources.designs.values()].map((design) => ({
        id: design.id,
        design,
        preview: slide && scenes.preview(deck, slide.id, { design: design.id }),
      })),
    [slide, deck.size, deck.lang, resources, scenes],
  )
  return (
    <ListBox
      className="design-grid"
      aria-label={messages.bar.design}
      layout="grid"
      items={shown}
      dependencies={[shown]}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[deck.design]}
      onSelectionChange={(keys) => {
        const [design] = [...keys]
        if (typeof design === 'string') edit((before) => setDesign(before, design))
      }}
    >
      {({ design, preview }) => (
        <ListBoxItem
          id={design.id}
          className="design-option"
          aria-label={nameOf('design', design.id, local(design.name))}
          textValue={local(design.name)}
        >
          {preview && (
            <span aria-hidden="true">
              <Picture {...preview} size={deck.size} />
            </span>
          )}
          <strong>
            {local(design.name)} <OriginBadge kind="design" id={design.id} />
          </strong>
          <p>{local(design.description)}</p>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
