import { Button } from 'react-aria-components'
import { useMessages } from '../i18n/messages'
import { useApp, useAppState } from '../state/react'

/** What there is to say about the open file: why it may not be written, or that somebody else has changed it. */
export function FileNotices() {
  const messages = useMessages()
  const { documents, saving } = useApp()
  const notices = useAppState((state) => state.notices)
  const isOutdated = useAppState((state) => state.file?.isOutdated ?? false)
  const readOnly = useAppState((state) => state.file?.readOnly ?? false)
  if (notices.length === 0 && !isOutdated) return null
  return (
    <div className="file-notices" role="status">
      <div>
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
        {isOutdated && <p>{messages.notices.changed}</p>}
      </div>
      {(isOutdated || readOnly) && (
        <Button className="button compact" onPress={() => void saving.saveAs()}>
          {messages.bar.saveAs}
        </Button>
      )}
      {isOutdated && (
        <Button className="button compact" onPress={() => void documents.reload()}>
          {messages.notices.reload}
        </Button>
      )}
    </div>
  )
}
