import type { PressEvent } from 'react-aria-components'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { ButtonReason } from './disabled-reason'
import { type Drawing, Glyph } from './glyph'

interface Props {
  readonly name: string
  readonly glyph: Drawing
  readonly onPress?: (event: PressEvent) => void
  readonly disabled?: boolean
  /** Why it is disabled. */
  readonly reason?: string | null
  readonly className?: string
}

/** A button with a picture: its name is read out, and shown when it is pointed at or focused. */
export function IconButton({ name, glyph, onPress, disabled = false, reason, className = 'button icon' }: Props) {
  return (
    <ButtonReason reason={disabled ? (reason ?? null) : null}>
      {(description) => (
        <TooltipTrigger delay={500}>
          <Button
            className={className}
            aria-label={name}
            isDisabled={disabled}
            {...description}
            {...(onPress ? { onPress } : {})}
          >
            <Glyph name={glyph} />
          </Button>
          <Tooltip className="tooltip" offset={6}>
            {name}
          </Tooltip>
        </TooltipTrigger>
      )}
    </ButtonReason>
  )
}
