import { memo, useMemo } from 'react'
import { ListBox, ListLayout, useDragAndDrop, Virtualizer } from 'react-aria-components'
import type { Scene } from '../../../core/scene/model'
import { useFilmstripCommandKeys } from '../../commands/use-commands'
import { useMessages } from '../../i18n/messages'
import { FilmstripContextProvider } from './filmstrip-context'
import { FilmstripItem } from './filmstrip-item'
import { handleFilmstripKey, useIgnoreForeignEnter, useShiftPress } from './filmstrip-keys'
import type { FilmstripSlide } from './filmstrip-slides'
import type { SlideActions } from './slide-actions'
import { usePasting } from './use-pasting'
import { useReveal } from './use-reveal'

interface Props {
  readonly scene: Scene
  readonly size: '16:9' | '4:3' | 'a4'
  readonly items: readonly FilmstripSlide[]
  readonly current: string | null
  readonly selected: ReadonlySet<string>
  /** True where slides may only be looked at. */
  readonly locked: boolean
  readonly actions: SlideActions
  /** A double click on the name of a section, by its position in the deck; called with the position of the name. */
  readonly onSection: (section: number, label: Element) => void
}

const SLIDE_TYPE = 'application/x-chengyu-slide'
const LAYOUT = { orientation: 'horizontal', estimatedRowSize: 164, padding: 8 } as const

/** All slides of the deck side by side; only those in sight are drawn. */
export const FilmstripList = memo(function FilmstripList(props: Props) {
  const { scene, size, items, current, selected, locked, actions, onSection } = props
  const messages = useMessages()
  const list = useReveal(items, current)
  const enter = useIgnoreForeignEnter()
  const takeCommand = useFilmstripCommandKeys()
  usePasting(list, actions.paste)
  const shift = useShiftPress(actions.extendTo)
  const slideStyle = useMemo(() => ({ slideStyle: scene, size, current }), [scene, size, current])
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: locked,
    getItems: (keys) => [...keys].map((key) => ({ [SLIDE_TYPE]: String(key) })),
    acceptedDragTypes: [SLIDE_TYPE],
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on') actions.move([...keys].map(String), String(target.key), target.dropPosition)
    },
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list within has the keys; a menu names sections too
    <div
      className="filmstrip"
      onKeyDownCapture={(event) => {
        enter.onKeyDown(event)
        shift.onKeyDown()
        handleFilmstripKey(event, actions, takeCommand)
      }}
      onKeyUpCapture={enter.onKeyUp}
      onPointerDownCapture={shift.onPointerDown}
      onClickCapture={shift.onClick}
      onDoubleClick={({ target }) => {
        const label = target instanceof Element ? target.closest('[data-section]') : null
        if (label) onSection(Number(label.getAttribute('data-section')), label)
      }}
    >
      <FilmstripContextProvider value={slideStyle}>
        <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
          <ListBox
            ref={list}
            className="filmstrip-list"
            aria-label={messages.filmstrip.label}
            orientation="horizontal"
            items={items}
            dependencies={[messages]}
            selectionMode="multiple"
            selectionBehavior="replace"
            escapeKeyBehavior="none"
            selectedKeys={selected}
            onSelectionChange={(keys) => {
              if (shift.isOn()) return
              if (keys === 'all') actions.selectAll()
              else actions.choose([...keys].map(String))
            }}
            dragAndDropHooks={dragAndDropHooks}
          >
            {(item) => <FilmstripItem item={item} />}
          </ListBox>
        </Virtualizer>
      </FilmstripContextProvider>
    </div>
  )
})
