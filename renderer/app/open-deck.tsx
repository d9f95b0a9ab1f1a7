import { useState } from 'react'
import type { Format } from '../../core/export-options'
import { useApp } from '../state/react'
import type { BarActions } from './bar/bar-actions'
import { ExportDialog } from './dialogs/export-dialog'
import { useEditor } from './editor-context'
import { EditorWindow } from './editor-window'
import { Present } from './present/present'
import { PropertiesDialog } from './properties/properties-dialog'
import { useCommands } from './use-commands'

/** The open deck with what is asked and shown over it: export and presentation. */
export function OpenDeck(outside: Pick<BarActions, 'onSettings' | 'onTemplates' | 'onShortcuts'>) {
  const { documents, saving } = useApp()
  const { deck, scene, current, show, undo, redo } = useEditor()
  const [format, setFormat] = useState<Format | null>(null)
  const [presenting, setPresenting] = useState(false)
  const [asksProperties, setAsksProperties] = useState(false)
  const present = () => setPresenting(scene.slides.length > 0)
  const save = () => void saving.save()
  const saveAs = () => void saving.saveAs()
  useCommands({
    save,
    'save-as': saveAs,
    undo,
    redo,
    'export-pptx': () => setFormat('pptx'),
    'export-pdf': () => setFormat('pdf'),
    present,
  })
  return (
    <>
      <EditorWindow
        covered={presenting}
        {...outside}
        onHome={() => void documents.close()}
        onOpen={() => void documents.open()}
        onSave={save}
        onSaveAs={saveAs}
        onExport={setFormat}
        onPresent={present}
        onProperties={() => setAsksProperties(true)}
      />
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
