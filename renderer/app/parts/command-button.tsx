import { Button } from 'react-aria-components'
import type { CommandId } from '../../commands/registry'
import { useCommandStates, useRun } from '../../commands/use-commands'
import { useLocal } from '../../i18n/messages'
import { ButtonReason } from './disabled-reason'
import { Glyph } from './glyph'
import { IconButton } from './icon-button'

interface Props {
  readonly id: CommandId
  readonly className?: string
}

/** A command as a button with its picture; one without a picture shows its name. */
export function CommandButton({ id, className }: Props) {
  const local = useLocal()
  const { name, icon, reason } = useCommandStates()(id)
  const run = useRun()
  if (!icon) return <WordButton id={id} {...(className ? { className } : {})} />
  return (
    <IconButton
      name={local(name)}
      glyph={icon}
      disabled={reason !== null}
      reason={reason && local(reason)}
      onPress={() => run(id)}
      {...(className ? { className } : {})}
    />
  )
}

/** A command as a button with its name, beside its picture if it has one. */
export function WordButton({ id, className = 'button' }: Props) {
  const local = useLocal()
  const { name, icon, reason } = useCommandStates()(id)
  const run = useRun()
  return (
    <ButtonReason reason={reason && local(reason)}>
      {(description) => (
        <Button className={className} isDisabled={reason !== null} onPress={() => run(id)} {...description}>
          {icon && <Glyph name={icon} />}
          {local(name)}
        </Button>
      )}
    </ButtonReason>
  )
}
