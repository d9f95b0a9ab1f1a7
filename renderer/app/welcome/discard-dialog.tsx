import { Button } from 'react-aria-components'
import type { Draft } from '../../../bridge/contract'
import { useMessages } from '../../i18n/messages'
import { QuestionBox } from '../parts/question-box'
import { useTimeWords } from '../parts/use-time-words'

interface Props {
  readonly draft: Draft
  readonly onDiscard: () => void
  readonly onClose: () => void
}

/** Asked before unsaved work is discarded: what goes, and what is left of it. */
export function DiscardDialog({ draft, onDiscard, onClose }: Props) {
  const { common, bin } = useMessages()
  const timeWords = useTimeWords()
  return (
    <QuestionBox
      title={bin.discardHeading(draft.title)}
      onClose={onClose}
      footer={
        <>
          <Button className="button" autoFocus onPress={onClose}>
            {common.cancel}
          </Button>
          <Button className="button danger" onPress={onDiscard}>
            {common.discard}
          </Button>
        </>
      }
    >
      <p>{bin.lastWritten(timeWords(draft.written))}</p>
      <p>{draft.file === null ? <strong>{bin.onlyCopy}</strong> : bin.fileStays(draft.file)}</p>
      <p className="muted">{bin.canComeBack}</p>
    </QuestionBox>
  )
}
