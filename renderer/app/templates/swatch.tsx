import { useVariables } from '../parts/use-variables'

interface Props {
  /** Hex without the hash. */
  readonly ground: string
  /** The colour of a text that stands on it. */
  readonly ink?: string
}

/** A colour, or a text in one colour on another, to be seen and not read. */
export function Swatch({ ground, ink }: Props) {
  const colours = useVariables({ '--ground': `#${ground}`, '--ink': `#${ink ?? ground}` })
  return (
    <span className="swatch" ref={colours} aria-hidden="true">
      {ink !== undefined && <SampleLetters />}
    </span>
  )
}

/** Drawn, because letters that nobody can read are what is shown here. */
function SampleLetters() {
  return (
    <svg viewBox="0 0 24 14" aria-hidden="true">
      <path d="M2 12 6.5 2 11 12 M3.8 8.6h5.4 M20.5 5.2v6.8 M20.5 8.6a3 3.4 0 1 1-6 0a3 3.4 0 1 1 6 0" />
    </svg>
  )
}
