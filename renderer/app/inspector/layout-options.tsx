import { useMemo, useState } from 'react'
import { Button, ListBox, ListBoxItem } from 'react-aria-components'
import type { DeckSlide } from '../../../core/deck/schema'
import { changeLayout, fittingLayouts } from '../../../core/edit/index'
import { useLang, useLocal, useMessages } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { LayoutSketch } from '../parts/layout-sketch'
import { OriginBadge, useNameWithOrigin } from '../parts/origin-badge'
import { Picture } from '../parts/picture'

/** How many are shown at first: two rows. An empty slide fits all layouts, which would push the rest out of sight. */
const SHOWN_AT_FIRST = 6

/** The layouts that take what the slide shows, each with this slide in it; its own first. */
export function LayoutOptions({ slide }: { readonly slide: DeckSlide }) {
  const messages = useMessages()
  const local = useLocal()
  const lang = useLang()
  const nameOf = useNameWithOrigin()
  const { scenes } = useApp()
  const { deck, scene, resources, locked, edit } = useEditor()
  const [showsAll, setShowsAll] = useState(false)
  // A slide without content looks alike in all layouts: they are drawn as what they will hold.
  const isEmpty = Object.keys({ ...slide.content, ...slide.aside }).length === 0
  const fitting = useMemo(() => {
    const own = resources.layouts.get(slide.layout)
    const all = isEmpty
      ? [...resources.layouts.values()]
      : fittingLayouts(slide, resources.layouts).map(({ layout }) => layout)
    return [...(own ? [own] : []), ...all.filter((layout) => layout !== own)]
  }, [slide, isEmpty, resources])
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the deck only what the pictures show of it counts
  const options = useMemo(
    () =>
      (showsAll ? fitting : fitting.slice(0, SHOWN_AT_FIRST)).map((layout) => ({
        id: layout.id,
        layout,
        preview: isEmpty ? null : scenes.preview(deck, slide.id, { layout: layout.id }),
      })),
    [fitting, showsAll, deck.design, deck.lang, deck.size, resources, scenes],
  )
  return (
    <section>
      <h2 className="heading">{messages.inspector.layout}</h2>
      <ListBox
        className="layout-options"
        aria-label={messages.inspector.layout}
        layout="grid"
        items={options}
        dependencies={[options, scene.theme, lang]}
        selectionMode="single"
        disallowEmptySelection
        disabledKeys={locked ? options.map(({ id }) => id) : []}
        selectedKeys={[slide.layout]}
        onSelectionChange={(keys) => {
          const [layout] = [...keys]
          if (typeof layout === 'string') edit((before) => changeLayout(before, slide.id, layout, resources.layouts))
        }}
      >
        {({ layout, preview }) => (
          <ListBoxItem
            id={layout.id}
            className="layout-option"
            aria-label={nameOf('layout', layout.id, local(layout.name))}
            textValue={local(layout.name)}
          >
            <span aria-hidden="true">
              {preview ? <Picture {...preview} size={deck.size} /> : <LayoutSketch layout={layout} scene={scene} />}
            </span>
            <span className="name">
              {local(layout.name)} <OriginBadge kind="layout" id={layout.id} />
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {fitting.length > options.length && (
        <Button className="button plain compact more-layouts" onPress={() => setShowsAll(true)}>
          {messages.inspector.allLayouts(fitting.length)}
        </Button>
      )}
      {fitting.length < 2 && <p className="hint">{messages.inspector.noLayouts}</p>}
    </section>
  )
}
