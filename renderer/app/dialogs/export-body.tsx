import { Label, ProgressBar } from 'react-aria-components'
import { countNumbers, isAllSourced } from '../../../core/scene/count-numbers'
import type { Scene } from '../../../core/scene/model'
import { useMessages, useWording } from '../../i18n/messages'
import { numbersInWords } from '../../i18n/numbers-in-words'
import type { ExportJob } from '../../state/model'
import { problemsOf } from '../../state/problems'
import { Glyph } from '../parts/glyph'
import { useVariables } from '../parts/use-variables'
import { DiagnosticList } from './diagnostic-list'

/** What an export has to say at each of its steps: problems of the deck before it begins, on the file when it is done. */
export function ExportBody({ job, scene }: { readonly job: ExportJob | null; readonly scene: Scene }) {
  const messages = useMessages()
  const worded = useWording()
  if (job?.state === 'running') return <Progress done={job.done} total={job.total} />
  if (job?.state === 'failed') {
    return (
      <div className="failure" role="alert">
        <strong>{messages.export.failed}</strong>
        {job.message && <p>{worded(job.message)}</p>}
      </div>
    )
  }
  if (!job?.outcome) return <Before scene={scene} />
  const { name, fileCount, bytes, diagnostics } = job.outcome
  const done = fileCount === 1 ? messages.export.done(name) : messages.export.doneSeveral(fileCount, name)
  return (
    <>
      <div className="good" role="status">
        <Glyph name="check" />
        <div>
          <strong>{done}</strong>
          <p className="muted">{messages.export.bytes(kilobytes(bytes))}</p>
        </div>
      </div>
      {diagnostics.length > 0 && (
        <DiagnosticList
          scene={scene}
          diagnostics={diagnostics}
          summary={messages.export.foundInFile(diagnostics.length)}
        />
      )}
    </>
  )
}

function Before({ scene }: { readonly scene: Scene }) {
  const messages = useMessages()
  const diagnostics = problemsOf(scene)
  const counts = countNumbers(scene.slides)
  const numbers = isAllSourced(counts) ? null : <p className="muted">{numbersInWords(counts, messages.status)}</p>
  if (diagnostics.length > 0) {
    return (
      <>
        <DiagnosticList scene={scene} diagnostics={diagnostics} summary={messages.export.found(diagnostics.length)} />
        {numbers}
      </>
    )
  }
  return (
    <>
      <p className="good">
        <Glyph name="check" />
        {numbers === null ? messages.export.clean : messages.export.cleanWithOwn}
      </p>
      {numbers}
    </>
  )
}

function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  const messages = useMessages()
  const fill = useVariables({ '--part': String(total === 0 ? 0 : done / total) })
  return (
    <ProgressBar value={done} maxValue={Math.max(total, 1)} isIndeterminate={total === 0}>
      <div className="progress-label">
        <Label>{messages.export.running}</Label>
        {total > 0 && <span>{messages.export.progress(done, total)}</span>}
      </div>
      <div className="progress-track">
        <div className="progress-fill" ref={fill} />
      </div>
    </ProgressBar>
  )
}

function kilobytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
