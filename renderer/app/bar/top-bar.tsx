import { memo } from 'react'
import { Button, MenuTrigger, Popover } from 'react-aria-components'
import { setLang } from '../../../core/edit/index'
import type { WindowPlace } from '../../commands/command'
import { commandsIn } from '../../commands/registry'
import { useRun } from '../../commands/use-commands'
import { useMessages } from '../../i18n/messages'
import { LANG_OPTIONS } from '../dialogs/settings-dialog'
import { useEditor } from '../editor-context'
import { CommandButton, WordButton } from '../parts/command-button'
import { CommandMenu } from '../parts/command-menu'
import { Glyph } from '../parts/glyph'
import { Logo } from '../parts/logo'
import { Segments } from '../parts/segments'
import { DeckName } from './deck-name'
import { DesignMenu } from './design-menu'
import { SavedState } from './saved-state'

/** Name, state, undo, design, language, and what leaves the program. */
export const TopBar = memo(function TopBar() {
  const { bar } = useMessages()
  const { deck, locked, edit } = useEditor()
  const run = useRun()
  return (
    <header className="bar">
      <Button className="logo" aria-label={bar.home} onPress={() => run('new')}>
        <Logo />
      </Button>
      <DeckName />
      {idsIn('bar-name').map((id) => (
        <CommandButton key={id} id={id} className="button icon plain compact" />
      ))}
      <SavedState />
      <span className="push" />
      <BarMenu name={bar.file} place="file-menu" className="button plain" />
      {idsIn('bar-history').map((id) => (
        <CommandButton key={id} id={id} />
      ))}
      <DesignMenu />
      <Segments
        name={bar.lang}
        options={LANG_OPTIONS}
        value={deck.lang}
        disabled={locked}
        onChange={(lang) => edit((before) => setLang(before, lang))}
      />
      {idsIn('bar-show').map((id) => (
        <WordButton key={id} id={id} />
      ))}
      <BarMenu name={bar.export} place="export-menu" className="button primary" placement="bottom end" />
    </header>
  )
})

interface MenuProps {
  readonly name: string
  readonly place: WindowPlace
  readonly className: string
  readonly placement?: 'bottom' | 'bottom end'
}

function BarMenu({ name, place, className, placement = 'bottom' }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={className}>
        {name}
        <Glyph name="down" />
      </Button>
      <Popover className="popover" placement={placement}>
        <CommandMenu place={place} />
      </Popover>
    </MenuTrigger>
  )
}

const idsIn = (place: WindowPlace) => commandsIn(place).flat()
