import { useCallback, useMemo, useState } from 'react'
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
  const { store, scenes, documents, saving } = useApp()
  const { deck, scene, current, show, undo, redo } = useEditor()
  const [format, setFormat] = useState<Format | null>(null)
  const [presenting, setPresenting] = useState(false)
  const [asksProperties, setAsksProperties] = useState(false)
  const { onSettings, onTemplates, onShortcuts } = outside
  /** The bar follows a moment later: its button may be pressed for slides that have gone. */
  const present = useCallback(() => {
    const { deck: open } = store.getState()
    setPresenting(open !== null && scenes.of(open).slides.length > 0)
  }, [store, scenes])
  const actions = useMemo(
    (): BarActions => ({
      onHome: () => void documents.close(),
      onOpen: () => void documents.open(),
      onSave: () => void saving.save(),
      onSaveAs: () => void saving.saveAs(),
      onExport: setFormat,
      onPresent: present,
      onProperties: () => setAsksProperties(true),
      onSettings,
      onTemplates,
      onShortcuts,
    }),
    [documents, saving, present, onSettings, onTemplates, onShortcuts],
  )
  useCommands({
    save: actions.onSave,
    'save-as': actions.onSaveAs,
    undo,
    redo,
    'export-pptx': () => setFormat('pptx'),
    'export-pdf': () => setFormat('pdf'),
    present,
  })
  return (
    <>
      <EditorWindow actions={actions} covered={presenting} />
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
