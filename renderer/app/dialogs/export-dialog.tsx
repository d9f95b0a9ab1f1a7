import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Format } from '../../../core/export-options'
import type { Scene } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { useApp, useAppState } from '../../state/react'
import { QuestionBox } from '../parts/question-box'
import { ExportBody } from './export-body'
import { PdfChoices } from './pdf-choices'

const FORMAT_NAMES: Record<Format, string> = { pptx: 'PowerPoint', pdf: 'PDF' }

interface Props {
  readonly format: Format
  readonly scene: Scene
  readonly onClose: () => void
}

/** Remarks first, then progress slide by slide, then where the file is. */
export function ExportDialog({ format, scene, onClose }: Props) {
  const messages = useMessages()
  const { exporting, changeSettings } = useApp()
  const pdf = useAppState(({ settings }) => settings.pdf)
  const [id, setId] = useState<string | null>(null)
  const job = useAppState(({ jobs }) => jobs.find((each) => each.id === id)) ?? null
  const running = job?.state === 'running'
  const hasChoice = !running && job?.state !== 'done'
  const close = () => {
    if (id !== null) exporting.forget(id)
    onClose()
  }
  const footer = running ? (
    <Button className="button" onPress={() => id !== null && exporting.cancel(id)}>
      {messages.common.cancel}
    </Button>
  ) : job?.state === 'done' ? (
    <>
      <Button className="button" onPress={() => exporting.reveal(job.id)}>
        {messages.export.reveal}
      </Button>
      <Button className="button primary" autoFocus onPress={close}>
        {messages.common.done}
      </Button>
    </>
  ) : (
    <>
      <Button className="button" onPress={close}>
        {messages.common.cancel}
      </Button>
      <Button
        className="button primary"
        autoFocus
        isDisabled={scene.slides.length === 0}
        onPress={() => setId(exporting.start(format))}
      >
        {job?.state === 'failed' ? messages.app.retry : messages.export.start}
      </Button>
    </>
  )
  return (
    <QuestionBox
      title={messages.export.heading(FORMAT_NAMES[format])}
      className={format === 'pdf' ? 'wide' : ''}
      closable={!running}
      onClose={close}
      footer={footer}
    >
      {format === 'pdf' && hasChoice && (
        <PdfChoices value={pdf} onChange={(chosen) => changeSettings({ pdf: chosen })} />
      )}
      <ExportBody job={job} scene={scene} />
    </QuestionBox>
  )
}
