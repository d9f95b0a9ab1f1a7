import type { ReactNode } from 'react'
import type { Format, FormatOptions, OptionsOf } from '../../../core/export-formats'
import { useApp, useAppState } from '../../state/react'
import { PdfChoices } from './pdf-choices'

interface ChoicesProps<F extends Format> {
  readonly value: OptionsOf<F>
  readonly onChange: (value: OptionsOf<F>) => void
}

type Choices<F extends Format> = ((props: ChoicesProps<F>) => ReactNode) | null

/** The controls for each format's options; null where a format has none. */
const CHOICES: { readonly [F in Format]: Choices<F> } = {
  pptx: null,
  pdf: (props) => <PdfChoices {...props} />,
}

export function hasChoices(format: Format): boolean {
  return CHOICES[format] !== null
}

/** Controls for the options of one format; what is chosen is remembered for the next export. */
export function FormatChoices<F extends Format>({ format }: { readonly format: F }) {
  const { changeSettings } = useApp()
  const formats: FormatOptions = useAppState(({ settings }) => settings.formats)
  const choices: Choices<F> = CHOICES[format]
  if (choices === null) return null
  return choices({
    value: formats[format],
    onChange: (value) => changeSettings({ formats: { ...formats, [format]: value } }),
  })
}
