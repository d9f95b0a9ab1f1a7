import {
  Button,
  Dialog,
  DialogTrigger,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { showKeys } from '../../commands/keys'
import { useCommandStates } from '../../commands/use-commands'
import { useLocal, useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { ButtonReason } from '../parts/disabled-reason'
import { Glyph } from '../parts/glyph'
import { LayoutSketch } from '../parts/layout-sketch'
import { OriginBadge, useNameWithOrigin } from '../parts/origin-badge'
import { groupedLayouts } from './layout-groups'

interface Props {
  /** Puts in a slide of the layout. */
  readonly onAdd: (layout: string) => void
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** An empty slide of any layout; each layout is drawn as what it will hold. */
export function NewSlide({ onAdd, open, onOpenChange }: Props) {
  const { filmstrip } = useMessages()
  const { label, icon = 'plus', keys = [], reason } = useCommandStates()('new-slide')
  const local = useLocal()
  const name = local(label)
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpenChange}>
      <ButtonReason reason={reason && local(reason)}>
        {(description) => (
          <Button className="button compact new-slide" isDisabled={reason !== null} {...description}>
            <Glyph name={icon} />
            {name}
          </Button>
        )}
      </ButtonReason>
      <Popover className="popover" placement="top start">
        <Dialog className="layout-menu" aria-label={name}>
          <header>
            <strong>{name}</strong>
            <span className="muted">{filmstrip.addHint}</span>
            {keys.map((one) => (
              <kbd key={one}>{showKeys(one)}</kbd>
            ))}
          </header>
          <Layouts
            onChoose={(layout) => {
              onAdd(layout)
              onOpenChange(false)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Layouts({ onChoose }: { readonly onChoose: (layout: string) => void }) {
  const messages = useMessages()
  const local = useLocal()
  const nameOf = useNameWithOrigin()
  const { resources, scene } = useEditor()
  return (
    <ListBox
      className="layout-list"
      aria-label={messages.inspector.layout}
      layout="grid"
      selectionMode="none"
      autoFocus="first"
      onAction={(key) => onChoose(String(key))}
    >
      {groupedLayouts(resources.layouts.values()).map(([group, layouts]) => (
        <ListBoxSection key={group} className="layout-group">
          <Header className="heading">{messages.layoutGroups[group]}</Header>
          {layouts.map((layout) => (
            <ListBoxItem
              key={layout.id}
              id={layout.id}
              className="layout-choice"
              aria-label={nameOf('layout', layout.id, local(layout.name))}
              textValue={local(layout.name)}
            >
              <LayoutSketch layout={layout} scene={scene} />
              <span className="name">
                {local(layout.name)} <OriginBadge kind="layout" id={layout.id} />
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
