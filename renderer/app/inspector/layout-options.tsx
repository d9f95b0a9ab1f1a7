import { useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { changeLayout, fittingLayouts } from '../../../core/deck/edit/index'
import type { DeckSlide } from '../../../core/deck/schema'
import { useLocal, useMessages } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { LayoutSketch } from '../parts/layout-sketch'
import { Picture } from '../parts/picture'

/** The layouts that take what the slide shows, each with this slide in it; its own first. */
export function LayoutOptions({ slide }: { readonly slide: DeckSlide }) {
  const messages = useMessages()
  const local = useLocal()
  const { scenes } = useApp()
  const { deck, scene, kit, locked, edit } = useEditor()
  // A slide without content looks alike in all layouts: they are drawn as what they will hold.
  const isEmpty = Object.keys({ ...slide.content, ...slide.aside }).length === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the deck only what the pictures show of it counts
  const options = useMemo(() => {
    const own = kit.layouts.get(slide.layout)
    const fitting = isEmpty ? [...kit.layouts.values()] : fittingLayouts(slide, kit.layouts).map(({ layout }) => layout)
    return [...(own ? [own] : []), ...fitting.filter((layout) => layout !== own)].map((layout) => ({
      id: layout.id,
      layout,
      preview: isEmpty ? null : scenes.preview(deck, slide.id, { layout: layout.id }),
    }))
  }, [slide, deck.design, deck.lang, deck.size, kit, scenes])
  return (
    <section>
      <h2 className="heading">{messages.inspector.layout}</h2>
      <ListBox
        className="layout-options"
        aria-label={messages.inspector.layout}
        layout="grid"
        items={options}
        dependencies={[options, scene.theme]}
        selectionMode="single"
        disallowEmptySelection
        disabledKeys={locked ? options.map(({ id }) => id) : []}
        selectedKeys={[slide.layout]}
        onSelectionChange={(keys) => {
          const [layout] = [...keys]
          if (typeof layout === 'string') edit((before) => changeLayout(before, slide.id, layout, kit.layouts))
        }}
      >
        {({ layout, preview }) => (
          <ListBoxItem
            id={layout.id}
            className="layout-option"
            aria-label={local(layout.name)}
            textValue={local(layout.name)}
          >
            <span aria-hidden="true">
              {preview ? (
                <Picture look={scene} slide={preview} size={deck.size} />
              ) : (
                <LayoutSketch layout={layout} scene={scene} />
              )}
            </span>
            <span className="name">{local(layout.name)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {options.length < 2 && <p className="hint">{messages.inspector.noLayouts}</p>}
    </section>
  )
}
