import type { PressEvent } from 'react-aria-components'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { type Drawing, Glyph } from './glyph'

interface Props {
  readonly name: string
  readonly glyph: Drawing
  readonly onPress?: (event: PressEvent) => void
  readonly disabled?: boolean
  readonly className?: string
}

/** A button with a picture: its name is read out, and shown when it is pointed at or focused. */
export function IconButton({ name, glyph, onPress, disabled = false, className = 'button icon' }: Props) {
  return (
    <TooltipTrigger delay={500}>
      <Button className={className} aria-label={name} isDisabled={disabled} {...(onPress ? { onPress } : {})}>
        <Glyph name={glyph} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  )
}
