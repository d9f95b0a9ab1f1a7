import { Button } from 'react-aria-components'
import { keyOfMessage } from '../../messages/message'
import { useMessages, useWording } from '../i18n/messages'
import { isLocked } from '../state/editing'
import { useApp, useAppState } from '../state/react'
import { Glyph } from './parts/glyph'

/** Notices about the open file: why it may not be written, or that somebody else has changed it. */
export function FileNotices() {
  const { notices: words } = useMessages()
  const worded = useWording()
  const { documents, saving } = useApp()
  const notices = useAppState((state) => state.notices)
  const file = useAppState((state) => state.file)
  const locked = useAppState(isLocked)
  const isOutdated = file?.isOutdated ?? false
  if (notices.length === 0 && !locked && !isOutdated) return null
  return (
    <div className="file-notices" role="status">
      <Glyph name={locked ? 'lock' : 'info'} />
      <div>
        {locked && (
          <p>
            <strong>{words.readOnly}.</strong> {words.readOnlyHint}
          </p>
        )}
        {notices.map((notice) => (
          <p key={keyOfMessage(notice)}>{worded(notice)}</p>
        ))}
        {isOutdated && <p>{words.changed}</p>}
      </div>
      {(isOutdated || locked) && (
        <Button className={locked ? 'button primary compact' : 'button compact'} onPress={() => void saving.saveAs()}>
          {words.saveCopy}
        </Button>
      )}
      {isOutdated && (
        <Button className="button compact" onPress={() => void documents.reload()}>
          {words.reload}
        </Button>
      )}
    </div>
  )
}
