import { useState } from 'react'
import type { Format } from '../../core/export-formats'
import { useSurfaces } from '../commands/use-commands'
import { useApp } from '../state/react'
import { ExportDialog } from './dialogs/export-dialog'
import { useEditor } from './editor-context'
import { EditorWindow } from './editor-window'
import { Present } from './present/present'
import { PropertiesDialog } from './properties/properties-dialog'

/** The open deck with what is asked and shown over it: export and presentation. */
export function OpenDeck() {
  const { store, scenes } = useApp()
  const { deck, scene, current, show } = useEditor()
  const [format, setFormat] = useState<Format | null>(null)
  const [presenting, setPresenting] = useState(false)
  const [asksProperties, setAsksProperties] = useState(false)
  useSurfaces({
    export: setFormat,
    properties: () => setAsksProperties(true),
    // The bar follows a moment later: its button may be pressed for slides that have gone.
    presentation() {
      const { deck: open } = store.getState()
      setPresenting(open !== null && scenes.of(open).slides.length > 0)
    },
  })
  return (
    <>
      <EditorWindow covered={presenting} />
      {format && <ExportDialog format={format} scene={scene} onClose={() => setFormat(null)} />}
      {asksProperties && <PropertiesDialog onClose={() => setAsksProperties(false)} />}
      {presenting && (
        <Present
          scene={scene}
          size={deck.size}
          first={Math.max(
            0,
            scene.slides.findIndex(({ id }) => id === current),
          )}
          onEnd={(shown) => {
            setPresenting(false)
            const slide = scene.slides[shown]
            if (slide) show(slide.id)
          }}
        />
      )}
    </>
  )
}
