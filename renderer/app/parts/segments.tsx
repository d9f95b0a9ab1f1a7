import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

interface Props<Id extends string> {
  readonly name: string
  readonly options: readonly { readonly id: Id; readonly name: string; readonly lang?: string }[]
  readonly value: Id
  readonly disabled?: boolean
  readonly onChange: (value: Id) => void
}

/** One of a few, all in sight. */
export function Segments<Id extends string>({ name, options, value, disabled = false, onChange }: Props<Id>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={name}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={disabled}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id))
        if (chosen) onChange(chosen.id)
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className="segment"
          {...(option.lang ? { lang: option.lang } : {})}
        >
          {option.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
