import { memo, useState } from 'react'
import { TopBar } from './bar/top-bar'
import { Deferred } from './deferred'
import { FileNotices } from './file-notices'
import { Filmstrip } from './filmstrip/filmstrip'
import { HostEnded } from './host-ended'
import { Inspector } from './inspector/inspector'
import { Library } from './library/library'
import { Stage } from './stage/stage'
import { StatusBar } from './status-bar'

interface Props {
  /** True while something is in front of all of it. */
  readonly covered: boolean
}

/** The window of an open deck: what there is, what it becomes, and why one may believe it. */
export const EditorWindow = memo(function EditorWindow({ covered }: Props) {
  const [dragged, setDragged] = useState<string | null>(null)
  return (
    <div className="window" inert={covered}>
      <Deferred>
        <TopBar />
      </Deferred>
      <Deferred>
        <Library onDragging={setDragged} />
      </Deferred>
      <div className="middle">
        <HostEnded />
        <FileNotices />
        <Stage dragged={dragged} />
        <Filmstrip />
      </div>
      <Deferred>
        <Inspector />
      </Deferred>
      <Deferred>
        <StatusBar />
      </Deferred>
    </div>
  )
})
