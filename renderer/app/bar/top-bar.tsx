import { memo } from 'react'
import { Button } from 'react-aria-components'
import { setLang } from '../../../core/edit/index'
import { useLocal, useMessages } from '../../i18n/messages'
import { LANG_OPTIONS } from '../dialogs/settings-dialog'
import { useEditor } from '../editor-context'
import { Glyph } from '../parts/glyph'
import { IconButton } from '../parts/icon-button'
import { Logo } from '../parts/logo'
import { Segments } from '../parts/segments'
import type { BarActions } from './bar-actions'
import { DeckName } from './deck-name'
import { DesignMenu } from './design-menu'
import { ExportMenu } from './export-menu'
import { FileMenu } from './file-menu'
import { SavedState } from './saved-state'

/** Name, state, undo, look, language, and what leaves the program. */
export const TopBar = memo(function TopBar(actions: BarActions) {
  const messages = useMessages()
  const local = useLocal()
  const { deck, scene, locked, undo, redo, undoName, redoName, edit } = useEditor()
  const named = (name: typeof undoName, plain: string, full: (name: string) => string) =>
    name ? full(local(name)) : plain
  return (
    <header className="bar">
      <Button className="logo" aria-label={messages.bar.home} onPress={actions.onHome}>
        <Logo />
      </Button>
      <DeckName />
      <IconButton
        name={messages.properties.heading}
        glyph="info"
        className="button icon plain compact"
        onPress={actions.onProperties}
      />
      <SavedState />
      <span className="push" />
      <FileMenu {...actions} />
      <IconButton
        name={named(undoName, messages.bar.undo, messages.bar.undoNamed)}
        glyph="undo"
        disabled={undoName === null}
        onPress={undo}
      />
      <IconButton
        name={named(redoName, messages.bar.redo, messages.bar.redoNamed)}
        glyph="redo"
        disabled={redoName === null}
        onPress={redo}
      />
      <DesignMenu />
      <Segments
        name={messages.bar.lang}
        options={LANG_OPTIONS}
        value={deck.lang}
        disabled={locked}
        onChange={(lang) => edit((before) => setLang(before, lang))}
      />
      <Button className="button" isDisabled={scene.slides.length === 0} onPress={actions.onPresent}>
        <Glyph name="play" />
        {messages.bar.present}
      </Button>
      <ExportMenu onExport={actions.onExport} />
    </header>
  )
})
