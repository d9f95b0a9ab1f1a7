import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { DialogRequest } from '../../../bridge/contract'
import type { Messages } from '../../i18n/en'
import { useMessages, useWording } from '../../i18n/messages'
import { DialogBox } from '../parts/dialog-box'
import { IconButton } from '../parts/icon-button'
import { FileNameField, FolderList, FolderTrail, NewFolder } from './folder-list'
import { type FileChoice, useFileChoice } from './use-file-choice'

/** Choosing a file where the host has no dialogs of its own: the host lists folders, the window holds tickets. */
export function FilesDialog({ request }: { readonly request: DialogRequest }) {
  const { files } = useMessages()
  const choice = useFileChoice(request)
  const [naming, setNaming] = useState(false)
  const saving = request.kind === 'save'
  return (
    <DialogBox
      title={titleOf(request, files)}
      className="files"
      holdsWords={saving}
      onClose={choice.cancel}
      footer={<Footer choice={choice} kind={request.kind} />}
    >
      <div className="folder-line">
        <Up choice={choice} />
        <FolderTrail choice={choice} />
        {request.kind !== 'open' && (
          <IconButton
            name={files.newFolder}
            glyph="newFolder"
            className="button icon compact"
            disabled={choice.listing === null}
            onPress={() => {
              choice.clearProblem()
              setNaming(true)
            }}
          />
        )}
      </div>
      {naming && <NewFolder onMake={choice.makeFolder} onClose={() => setNaming(false)} />}
      {naming && <AnswerProblemNote choice={choice} />}
      <FolderList choice={choice} autoFocus={!saving} />
      {saving && choice.listing && <FileNameField choice={choice} endings={request.endings} />}
      {!naming && <AnswerProblemNote choice={choice} />}
    </DialogBox>
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
function AnswerProblemNote({ choice: { problem } }: { readonly choice: FileChoice }) {
  const { files } = useMessages()
  const worded = useWording()
  if (problem === null) return null
  return (
    <p className={problem.kind === 'failed' ? 'failure' : 'caution'} role="alert">
      {problem.kind === 'failed' ? worded(problem.message) : files.exists(problem.name)}
    </p>
  )
}

/** What the person is asked for: PowerPoint files are opened for their look, and all else that is opened is a deck. */
function titleOf({ kind, endings }: DialogRequest, files: Messages['files']): string {
  if (kind === 'save') return files.saveFile
  if (kind === 'folder') return files.chooseFolder
  return endings.includes('.pptx') ? files.openBrand : files.open
}

function Footer({ choice, kind }: { readonly choice: FileChoice; readonly kind: DialogRequest['kind'] }) {
  const { common, files } = useMessages()
  const exists = choice.problem?.kind === 'exists'
  const words = {
    open: files.openButton,
    save: files.saveButton,
    folder: files.chooseButton(choice.listing?.name ?? ''),
  }
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
          {words[kind]}
        </Button>
      )}
    </>
  )
}
