import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useLang, useMessages } from '../../i18n/messages'
import { useApp, useWorld } from '../../state/react'
import { Glyph } from '../parts/glyph'
import { Logo } from '../parts/logo'
import { Chooser } from './chooser'
import { StorylineCard } from './storyline-card'
import { FIRST_DESIGN, useStorylineScenes } from './use-storyline-scenes'
import { WelcomeSide } from './welcome-side'

/** The first screen: storylines as cards, decks of before, work that was not saved. */
export function Welcome() {
  const { documents } = useApp()
  const world = useWorld()
  const messages = useMessages()
  const lang = useLang()
  const scenes = useStorylineScenes(world, lang)
  const [choosing, setChoosing] = useState(false)
  return (
    <div className="welcome">
      <main className="welcome-main">
        <header className="welcome-head">
          <Logo />
          <div>
            <h1>{messages.welcome.heading}</h1>
            <p>{messages.welcome.lead}</p>
          </div>
        </header>
        <h2 className="heading">{messages.welcome.storylines}</h2>
        <div className="cards">
          <Button className="card choose" onPress={() => setChoosing(true)}>
            <Glyph name="plus" />
            <strong>{messages.welcome.choose}</strong>
            <span>{messages.welcome.chooseHint}</span>
          </Button>
          {[...world.storylines.values()].map((storyline) => (
            <StorylineCard
              key={storyline.id}
              storyline={storyline}
              scene={scenes.get(storyline.id) ?? null}
              onStart={() => void documents.newFromStoryline(storyline.id, { design: FIRST_DESIGN })}
            />
          ))}
        </div>
      </main>
      <WelcomeSide />
      {choosing && (
        <Chooser
          index={world.dataset}
          onMake={(selection) => void documents.newFromSelection(selection, { design: FIRST_DESIGN })}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}
