import { type KeyboardEvent, useState } from 'react'
import { useMessages } from '../../i18n/messages'
import { SlideView } from '../../slide/slide-view'
import { useEditor } from '../editor-context'
import { type EditTarget, editTargetOf, firstTarget } from './edit-target'
import { EditableText } from './editable-text'
import { Sheet } from './sheet'
import { SlotTargets } from './slot-targets'
import { useZoom } from './use-zoom'
import { ZoomBar } from './zoom-bar'

/** The slide that is worked on, large; a double click on a text opens it for writing. */
export function Stage({ dragged }: { readonly dragged: string | null }) {
  const messages = useMessages()
  const { deck, scene, current, show } = useEditor()
  const zoom = useZoom(scene.size)
  const [target, setTarget] = useState<EditTarget | null>(null)
  const at = scene.slides.findIndex(({ id }) => id === current)
  const slide = scene.slides[at]
  const editing = slide && target?.slide === slide.id ? target : null

  const step = (by: number) => {
    const next = scene.slides[Math.max(0, Math.min(scene.slides.length - 1, at + by))]
    if (next) show(next.id)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const by = STEPS[event.key]
    if (by !== undefined) step(by)
    else if ((event.key === 'Enter' || event.key === 'F2') && slide) setTarget(firstTarget(slide, deck))
    else return
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
                selectedNode={editing?.node ?? null}
                onTextDoubleClick={(node: string) => setTarget(editTargetOf(slide, node, deck))}
              />
            </div>
            {dragged !== null && <SlotTargets slide={slide} metric={dragged} />}
            {editing && (
              <EditableText
                key={editing.node}
                slide={slide}
                target={editing}
                scale={zoom.scale}
                onLeave={() => setTarget(null)}
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
