import type { ReactNode } from 'react'
import type { Scene } from '../../../core/scene/model'
import { useVariables } from '../parts/use-variables'

interface Props {
  readonly size: Scene['size']
  readonly scale: number
  readonly children: ReactNode
}

/** The paper that the slide is on, at its size on the screen. */
export function Sheet({ size, scale, children }: Props) {
  const sheet = useVariables({
    '--sheet-width': `${(size.width * scale).toFixed(2)}px`,
    '--sheet-height': `${(size.height * scale).toFixed(2)}px`,
    '--scale': String(scale),
  })
  return (
    <div className="sheet" ref={sheet}>
      {children}
    </div>
  )
}
