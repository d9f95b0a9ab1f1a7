import { Button } from 'react-aria-components'
import { commitTyping } from '../commands/writing'
import { useMessages } from '../i18n/messages'
import { useApp, useAppState } from '../state/react'
import { Glyph } from './parts/glyph'

/** That the program behind the window has ended, and the way out for the deck. */
export function HostEnded() {
  const { notices: words } = useMessages()
  const { rescue } = useApp()
  const hostEnded = useAppState((state) => state.hostEnded)
  if (!hostEnded) return null
  const save = () => {
    commitTyping()
    rescue.saveCopy()
  }
  return (
    <div className="file-notices" role="alert">
      <Glyph name="info" />
      <div>
        <p>
          <strong>{words.hostEnded}</strong> {words.hostEndedHint}
        </p>
      </div>
      <Button className="button primary compact" onPress={save}>
        {words.rescue}
      </Button>
    </div>
  )
}
