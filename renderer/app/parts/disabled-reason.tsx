import { type ReactNode, useId } from 'react'
import { Text } from 'react-aria-components'

// Why a command cannot be done now, in the same words wherever it is offered: shown when it is pointed at, and read out.

interface ButtonProps {
  /** Null where the button can be pressed. */
  readonly reason: string | null
  /** The button, described by the id that it is given. */
  readonly children: (description: { readonly 'aria-describedby'?: string }) => ReactNode
}

/** A button with the reason why it is disabled. It shows no tooltip of its own then, so what is around it does. */
export function ButtonReason({ reason, children }: ButtonProps) {
  const why = useId()
  if (reason === null) return children({})
  return (
    <span title={reason}>
      {children({ 'aria-describedby': why })}
      <span id={why} className="visually-hidden">
        {reason}
      </span>
    </span>
  )
}

interface ItemProps {
  readonly reason: string | null
  readonly children: ReactNode
}

/** The words of a menu's item, and the reason why it is disabled. */
export function ItemReason({ reason, children }: ItemProps) {
  if (reason === null) return children
  return (
    <>
      <span title={reason}>{children}</span>
      <Text slot="description" className="visually-hidden">
        {reason}
      </Text>
    </>
  )
}
