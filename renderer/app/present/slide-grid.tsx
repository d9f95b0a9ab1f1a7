import { useMemo } from 'react'
import { GridLayout, ListBox, ListBoxItem, type Selection, Size, Virtualizer } from 'react-aria-components'
import type { Deck } from '../../../core/deck/schema'
import type { Scene } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { Picture } from '../parts/picture'

interface Props {
  readonly scene: Scene
  readonly size: Deck['size']
  readonly at: number
  readonly onPick: (at: number) => void
}

/** All slides at once, to go to the one that a question is about; only those in sight are drawn. */
export function SlideGrid({ scene, size, at, onPick }: Props) {
  const messages = useMessages()
  const { slides } = scene
  const layout = useMemo(() => layoutOf(scene.size.width / scene.size.height), [scene.size])
  const current = slides[at]?.id
  const pick = (keys: Selection) => {
    const [chosen] = keys === 'all' ? [] : keys
    const to = slides.findIndex(({ id }) => id === chosen)
    // The slide that is shown is selected: choosing it again leaves none.
    onPick(to < 0 ? at : to)
  }
  return (
    <Virtualizer layout={GridLayout} layoutOptions={layout}>
      <ListBox
        className="present-grid"
        aria-label={messages.present.grid}
        layout="grid"
        items={slides}
        dependencies={[messages, scene, size]}
        autoFocus
        selectionMode="single"
        selectedKeys={current === undefined ? [] : [current]}
        onSelectionChange={pick}
        shouldSelectOnPressUp
        escapeKeyBehavior="none"
      >
        {(slide) => {
          const name = messages.filmstrip.slide(slide.number, slide.title)
          return (
            <ListBoxItem className="cell" aria-label={name} textValue={name}>
              <span aria-hidden="true">
                <Picture slideStyle={scene} slide={slide} size={size} />
              </span>
              <span className="title">{name}</span>
            </ListBoxItem>
          )
        }}
      </ListBox>
    </Virtualizer>
  )
}

/** The least width of a cell, and what it has beside its picture: a frame, and the title below. */
const WIDTH = 210
const FRAME = 14
const TITLE = 22

/** Cells of one size, so that any of them can be scrolled to before it is drawn. */
function layoutOf(shape: number) {
  const height = Math.ceil((WIDTH - FRAME) / shape) + FRAME + TITLE
  return { minItemSize: new Size(WIDTH, height), minSpace: new Size(18, 18), preserveAspectRatio: true }
}
