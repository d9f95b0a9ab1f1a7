import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { ImportedDesign } from '../../../bridge/templates'
import { useLocal, useMessages } from '../../i18n/messages'
import { useApp, useAppState } from '../../state/react'
import { DialogBox } from '../parts/dialog-box'
import { FolderBody } from './folder-body'
import { ImportedBody } from './imported-body'
import { useDesignChoice } from './use-design-choice'

/** The author's templates: where they lie, what is wrong with them, and designs from PowerPoint files. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { templates: words, common } = useMessages()
  const local = useLocal()
  const { templates } = useApp()
  const folder = useAppState((state) => state.folder)
  const [imported, setImported] = useState<ImportedDesign | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => templates.subscribe(), [templates])
  const choice = useDesignChoice(imported?.id ?? null)
  const importDesign = async () => {
    setBusy(true)
    setImported(await templates.importDesign())
    setBusy(false)
  }
  if (imported) {
    const use = () => {
      choice.use?.()
      onClose()
    }
    return (
      <DialogBox
        title={words.imported(local(imported.name))}
        className="templates"
        onClose={onClose}
        footer={
          <>
            <Button className="button" onPress={() => setImported(null)}>
              {words.back}
            </Button>
            <Button className="button primary" autoFocus onPress={choice.use ? use : onClose}>
              {choice.use ? words.use : common.done}
            </Button>
          </>
        }
      >
        <ImportedBody imported={imported} />
      </DialogBox>
    )
  }
  return (
    <DialogBox
      title={words.heading}
      className="templates"
      onClose={onClose}
      footer={
        <>
          <Button className="button first" isDisabled={isBusy} onPress={() => void importDesign()}>
            {isBusy ? words.importing : words.import}
          </Button>
          <Button className="button primary" onPress={onClose}>
            {common.done}
          </Button>
        </>
      }
    >
      {folder && <FolderBody folder={folder} />}
    </DialogBox>
  )
}
