import { useState } from 'react'
import { Button } from 'react-aria-components'
import { type Format, formatOf } from '../../../core/export-formats'
import type { Scene } from '../../../core/scene/model'
import { useLocal, useMessages } from '../../i18n/messages'
import { useApp, useAppState } from '../../state/react'
import { DialogBox } from '../parts/dialog-box'
import { ExportBody } from './export-body'
import { FormatChoices, hasChoices } from './format-choices'

interface Props {
  readonly format: Format
  readonly scene: Scene
  readonly onClose: () => void
}

/** Problems first, then progress slide by slide, then where the file is. */
export function ExportDialog({ format, scene, onClose }: Props) {
  const messages = useMessages()
  const local = useLocal()
  const { exporting } = useApp()
  const [id, setId] = useState<string | null>(null)
  const job = useAppState(({ jobs }) => jobs.find((each) => each.id === id)) ?? null
  const running = job?.state === 'running'
  const mayChoose = !running && job?.state !== 'done'
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
    <DialogBox
      title={messages.export.heading(local(formatOf(format).name))}
      className={hasChoices(format) ? 'wide' : ''}
      closable={!running}
      onClose={close}
      footer={footer}
    >
      {mayChoose && <FormatChoices format={format} />}
      <ExportBody job={job} scene={scene} />
    </DialogBox>
  )
}
