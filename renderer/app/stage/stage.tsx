import { type KeyboardEvent, useState } from 'react'
import type { SceneSlide } from '../../../core/scene/model'
import { partKeyFor } from '../../commands/part-keys'
import { useMessages } from '../../i18n/messages'
import { SlideView } from '../../slide/slide-view'
import { useEditor } from '../editor-context'
import { blankTarget, editTargetOf, firstTarget } from './edit-target'
import { EmptySlots } from './empty-slots'
import { Sheet } from './sheet'
import { SlotTargets } from './slot-targets'
import { EditableText } from './text-editor'
import type { EditTarget } from './text-frame'
import { useZoom, ZoomBar } from './zoom-bar'

/** The slide that is worked on, large; a double click on a text opens it for writing. */
export function Stage({ dragged }: { readonly dragged: string | null }) {
  const messages = useMessages()
  const { deck, scene, resources, current, locked, show } = useEditor()
  const zoom = useZoom(scene.size)
  const [target, setTarget] = useState<EditTarget | null>(null)
  const at = scene.slides.findIndex(({ id }) => id === current)
  const slide = scene.slides[at]
  const editing = slide && !locked && target?.slide === slide.id ? target : null
  const written = { deck, scene, dataset: resources.dataset }

  const step = (by: number) => {
    const next = scene.slides[Math.max(0, Math.min(scene.slides.length - 1, at + by))]
    if (next) show(next.id)
  }
  const titleOf = (shown: SceneSlide) => {
    const [first] = resources.layouts.get(shown.layout)?.areas.filter(({ show }) => show === 'text') ?? []
    return firstTarget(shown, written) ?? (first && 'slot' in first ? blankTarget(shown, first.slot) : null)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const id = partKeyFor('stage', event)
    if (id === null || (id === 'writeTitle' && (!slide || locked))) return
    if (id !== 'writeTitle') step(STEPS[event.key] ?? 0)
    else if (slide) setTarget(titleOf(slide))
    event.preventDefault()
  }
  return (
    <main className="stage">
      <section
        className="stage-scroll"
        ref={zoom.frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows go from slide to slide, Enter writes the title
        tabIndex={0}
        aria-label={slide ? messages.stage.slideOf(slide.number, slide.title) : messages.stage.label}
        onKeyDown={handleKey}
      >
        {slide ? (
          <Sheet size={scene.size} scale={zoom.scale}>
            <div className="drawing">
              <SlideView
                scene={scene}
                slide={slide}
                interactive
                selectedNode={editing?.place.item === undefined ? (editing?.node ?? null) : null}
                onTextDoubleClick={(node, _, y) => setTarget(editTargetOf(slide, node, written, y))}
              />
            </div>
            {!locked && !editing && dragged === null && <EmptySlots key={slide.id} slide={slide} onWrite={setTarget} />}
            {dragged !== null && <SlotTargets slide={slide} metric={dragged} />}
            {editing && (
              <EditableText
                key={`${editing.node} ${editing.place.item}`}
                slide={slide}
                target={editing}
                scale={zoom.scale}
                onLeave={setTarget}
              />
            )}
          </Sheet>
        ) : (
          <EmptyDeck />
        )}
      </section>
      <ZoomBar zoom={zoom} />
    </main>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

function EmptyDeck() {
  const messages = useMessages()
  return (
    <div className="empty-deck">
      <p>{messages.stage.empty}</p>
      <p>{messages.stage.emptyHint}</p>
    </div>
  )
}
