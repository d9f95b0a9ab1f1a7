import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { Glyph } from './glyph'

interface Props<Id extends string> {
  readonly name: string
  readonly options: readonly { readonly id: Id; readonly name: string }[]
  /** What stands for no choice; left out where one must be made. */
  readonly none?: string
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly className?: string
}

/** Stands for "no choice" in the list, which needs a key for every entry. */
const NONE = ' '

/** One of several, in a list that opens. */
export function Choice<Id extends string>({ name, options, none, value, onChange, className = 'choice' }: Props<Id>) {
  return (
    <Select
      className={className}
      selectedKey={value ?? NONE}
      onSelectionChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? null)}
    >
      <Label className="label">{name}</Label>
      <Button className="button">
        <SelectValue />
        <Glyph name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {none !== undefined && (
            <ListBoxItem id={NONE} className="menu-item">
              {none}
            </ListBoxItem>
          )}
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="menu-item">
              {option.name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
