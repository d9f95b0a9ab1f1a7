import { Button } from 'react-aria-components'
import { LANGS } from '../../../core/locale'
import type { PlainText } from '../../../core/template/shared-schema'
import { gapIn } from '../../../core/template/written'
import { useMessages } from '../../i18n/messages'

interface Props {
  readonly text: PlainText
  readonly isDisabled: boolean
  /** Called when the person says that both languages say the same. */
  readonly onSame: () => void
}

/** Beneath the field of a name: that the other language has none, or says something else; nothing where all is well. */
export function LanguageHint({ text, isDisabled, onSame }: Props) {
  const { inspector } = useMessages()
  const lang = LANGS.find((one) => gapIn(text, one) !== null)
  const gap = lang && gapIn(text, lang)
  if (!lang || !gap) return null
  return (
    <p className="hint">
      {inspector.gaps[gap](lang)}{' '}
      {gap === 'says-otherwise' && (
        <Button className="link" isDisabled={isDisabled} onPress={onSame}>
          {inspector.saysTheSame}
        </Button>
      )}
    </p>
  )
}
