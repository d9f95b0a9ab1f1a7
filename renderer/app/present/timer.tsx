import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'

/** How long the talk has lasted. */
export function Timer() {
  const messages = useMessages()
  const [start, setStart] = useState(() => performance.now())
  const [now, setNow] = useState(start)
  useEffect(() => {
    const handle = window.setInterval(() => setNow(performance.now()), 250)
    return () => window.clearInterval(handle)
  }, [])
  const seconds = Math.max(0, Math.floor((now - start) / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  return (
    <>
      <output aria-label={messages.present.timer} aria-live="off">
        {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
      </output>
      <Button className="button plain compact" onPress={() => setStart(performance.now())}>
        {messages.present.reset}
      </Button>
    </>
  )
}
