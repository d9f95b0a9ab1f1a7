import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { DialogRequest } from '../../../core/bridge/contract'
import { useLocal, useMessages } from '../../i18n/messages'
import { IconButton } from '../parts/icon-button'
import { QuestionBox } from '../parts/question-box'
import { FileNameField } from './file-name-field'
import { FolderList } from './folder-list'
import { FolderTrail } from './folder-trail'
import { NewFolder } from './new-folder'
import { type FileChoice, useFileChoice } from './use-file-choice'

/** Choosing a file where the host has no dialogs of its own: the host lists folders, the window holds tickets. */
export function FilesDialog({ request }: { readonly request: DialogRequest }) {
  const { files } = useMessages()
  const choice = useFileChoice(request)
  const [naming, setNaming] = useState(false)
  const saving = request.kind === 'save'
  return (
    <QuestionBox
      title={saving ? files.saveFile : files.open}
      className="files"
      onClose={choice.cancel}
      footer={<Footer choice={choice} saving={saving} />}
    >
      <div className="folder-line">
        <Up choice={choice} />
        <FolderTrail choice={choice} />
        {saving && (
          <IconButton
            name={files.newFolder}
            glyph="newFolder"
            className="button icon compact"
            disabled={choice.listing === null}
            onPress={() => {
              choice.forgetObstacle()
              setNaming(true)
            }}
          />
        )}
      </div>
      {naming && <NewFolder onMake={choice.makeFolder} onClose={() => setNaming(false)} />}
      {naming && <ObstacleNote choice={choice} />}
      <FolderList choice={choice} autoFocus={!saving} />
      {saving && choice.listing && <FileNameField choice={choice} endings={request.endings} />}
      {!naming && <ObstacleNote choice={choice} />}
    </QuestionBox>
  )
}

function Up({ choice: { listing, go } }: { readonly choice: FileChoice }) {
  const { files } = useMessages()
  const parent = listing?.parent
  return (
    <IconButton
      name={files.up}
      glyph="up"
      className="button icon compact"
      disabled={!parent}
      onPress={() => parent && go(parent)}
    />
  )
}

/** What is wrong, where it went wrong. */
function ObstacleNote({ choice: { obstacle } }: { readonly choice: FileChoice }) {
  const { files } = useMessages()
  const local = useLocal()
  if (obstacle === null) return null
  return (
    <p className={obstacle.kind === 'failed' ? 'failure' : 'caution'} role="alert">
      {obstacle.kind === 'failed' ? local(obstacle.message) : files.exists(obstacle.name)}
    </p>
  )
}

function Footer({ choice, saving }: { readonly choice: FileChoice; readonly saving: boolean }) {
  const { common, files } = useMessages()
  const exists = choice.obstacle?.kind === 'exists'
  return (
    <>
      <Button className="button" onPress={choice.cancel}>
        {common.cancel}
      </Button>
      {exists ? (
        <Button className="button danger" onPress={() => choice.answer(true)}>
          {files.replace}
        </Button>
      ) : (
        <Button className="button primary" isDisabled={!choice.isReady} onPress={() => choice.answer()}>
          {saving ? files.saveButton : files.openButton}
        </Button>
      )}
    </>
  )
}
