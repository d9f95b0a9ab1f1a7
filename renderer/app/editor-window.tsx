import { memo, useState } from 'react'
import type { BarActions } from './bar/bar-actions'
import { TopBar } from './bar/top-bar'
import { FileNotices } from './file-notices'
import { HostEnded } from './host-ended'
import { Inspector } from './inspector/inspector'
import { Later } from './later'
import { Library } from './library/library'
import { Stage } from './stage/stage'
import { StatusBar } from './status-bar'
import { Strip } from './strip/strip'

interface Props {
  /** What the bar asks for: the same object as long as the deck is open. */
  readonly actions: BarActions
  /** True while something stands in front of all of it. */
  readonly covered: boolean
}

/** The window of an open deck: what there is, what it becomes, and why one may believe it. */
export const EditorWindow = memo(function EditorWindow({ actions, covered }: Props) {
  const [dragged, setDragged] = useState<string | null>(null)
  return (
    <div className="window" inert={covered}>
      <Later>
        <TopBar {...actions} />
      </Later>
      <Later>
        <Library onDragging={setDragged} />
      </Later>
      <div className="middle">
        <HostEnded />
        <FileNotices />
        <Stage dragged={dragged} />
        <Strip />
      </div>
      <Later>
        <Inspector />
      </Later>
      <Later>
        <StatusBar />
      </Later>
    </div>
  )
})
