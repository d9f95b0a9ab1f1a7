import { memo, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { countNumbers } from '../../core/scene/count-numbers'
import { useMessages } from '../i18n/messages'
import { numbersInWords } from '../i18n/numbers-in-words'
import { problemsOf, worstOf } from '../state/problems'
import { useEditor } from './editor-context'

/** The state of the deck in a line; problems link to their slides. */
export const StatusBar = memo(function StatusBar() {
  const { status } = useMessages()
  const { scene, resources, show } = useEditor()
  const counts = useMemo(() => {
    const shown = new Set(scene.slides.flatMap(({ notes }) => notes.numbers.map(({ observation }) => observation)))
    const conflicts = resources.dataset.dataset.conflicts.filter(({ observations }) =>
      observations.some((id) => shown.has(id)),
    )
    const disputed = new Set(conflicts.flatMap(({ observations }) => observations))
    return {
      numbers: countNumbers(scene.slides),
      conflicts: conflicts.length,
      firstConflict: scene.slides.find(({ notes }) =>
        notes.numbers.some(({ observation }) => disputed.has(observation)),
      ),
      problems: problemsOf(scene),
    }
  }, [scene, resources])
  const firstProblem = counts.problems.find(({ slide }) => slide !== null)?.slide
  const numbers = numbersInWords(counts.numbers, status)
  return (
    <footer className="status">
      <span>{status.slides(scene.slides.length)}</span>
      {numbers !== '' && <span>{numbers}</span>}
      {counts.firstConflict && (
        <Button className="warm" onPress={() => counts.firstConflict && show(counts.firstConflict.id)}>
          {status.conflicts(counts.conflicts)}
        </Button>
      )}
      {counts.problems.length > 0 && (
        <Button
          className={worstOf(counts.problems) === 'info' ? '' : 'warm'}
          onPress={() => firstProblem && show(firstProblem)}
        >
          {status.problems(counts.problems.length)}
        </Button>
      )}
      <span className="push" />
      <span>{status.offline}</span>
    </footer>
  )
})
