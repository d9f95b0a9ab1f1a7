import type { KeyboardEvent } from 'react'
import { ListBox, ListLayout, useDragAndDrop, Virtualizer } from 'react-aria-components'
import type { Scene } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { StripItem } from './strip-item'
import type { StripSlide } from './strip-slides'
import { useReveal } from './use-reveal'

export interface StripActions {
  readonly onShow: (slide: string) => void
  readonly onSelect: (slides: readonly string[]) => void
  /** Moves slides before or after another one. */
  readonly onMove: (slides: readonly string[], target: string, position: 'before' | 'after') => void
  readonly onDuplicate: () => void
  readonly onDelete: () => void
  readonly onCopy: () => void
  readonly onCut: () => void
  readonly onPaste: () => void
}

interface Props extends StripActions {
  readonly scene: Scene
  readonly size: '16:9' | '4:3' | 'a4'
  readonly items: readonly StripSlide[]
  readonly current: string | null
  readonly selected: ReadonlySet<string>
}

const SLIDE_TYPE = 'application/x-chengyu-slide'
/** Widths of a slide without and with the name of its section; most are without. */
const LAYOUT = { orientation: 'horizontal', estimatedRowSize: 164, padding: 8 } as const

/** All slides of the deck side by side; only those in sight are drawn. */
export function Filmstrip(props: Props) {
  const { scene, size, items, current, selected, onShow, onSelect, onMove } = props
  const messages = useMessages()
  const list = useReveal(items, current)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [SLIDE_TYPE]: String(key) })),
    acceptedDragTypes: [SLIDE_TYPE],
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on') onMove([...keys].map(String), String(target.key), target.dropPosition)
    },
  })
  return (
    <div className="strip" onKeyDownCapture={(event) => handleKey(event, props)}>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <ListBox
          ref={list}
          className="strip-list"
          aria-label={messages.strip.label}
          orientation="horizontal"
          items={items}
          dependencies={[current, scene, messages]}
          selectionMode="multiple"
          selectionBehavior="replace"
          escapeKeyBehavior="none"
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const chosen = keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String)
            // What is shown is selected alone, so that the whole selection comes after it.
            const added = chosen.find((id) => !selected.has(id)) ?? chosen[0]
            if (added !== undefined) onShow(added)
            onSelect(chosen)
          }}
          dragAndDropHooks={dragAndDropHooks}
        >
          {(item) => <StripItem item={item} scene={scene} size={size} current={item.id === current} />}
        </ListBox>
      </Virtualizer>
    </div>
  )
}

/** Keys that the list itself has no use for; taken before it sees them. */
function handleKey(event: KeyboardEvent, actions: Props): void {
  const act = keyAct(event, actions)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

function keyAct({ key, ctrlKey, metaKey }: KeyboardEvent, actions: StripActions): (() => void) | undefined {
  if (key === 'Delete' || key === 'Backspace') return actions.onDelete
  if (!ctrlKey && !metaKey) return undefined
  return { d: actions.onDuplicate, c: actions.onCopy, x: actions.onCut, v: actions.onPaste }[key.toLowerCase()]
}
