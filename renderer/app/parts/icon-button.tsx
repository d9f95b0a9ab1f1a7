import { useId } from 'react'
import type { PressEvent } from 'react-aria-components'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { type Drawing, Glyph } from './glyph'

interface Props {
  readonly name: string
  readonly glyph: Drawing
  readonly onPress?: (event: PressEvent) => void
  readonly disabled?: boolean
  /** Why it is disabled. */
  readonly reason?: string
  readonly className?: string
}

/** A button with a picture: its name is read out, and shown when it is pointed at or focused. */
export function IconButton({ name, glyph, onPress, disabled = false, reason, className = 'button icon' }: Props) {
  const why = useId()
  const button = (
    <TooltipTrigger delay={500}>
      <Button
        className={className}
        aria-label={name}
        isDisabled={disabled}
        {...(reason ? { 'aria-describedby': why } : {})}
        {...(onPress ? { onPress } : {})}
      >
        <Glyph name={glyph} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  )
  if (!disabled || reason === undefined) return button
  // A disabled button shows no tooltip of its own.
  return (
    <span title={reason}>
      {button}
      <span id={why} className="visually-hidden">
        {reason}
      </span>
    </span>
  )
}
