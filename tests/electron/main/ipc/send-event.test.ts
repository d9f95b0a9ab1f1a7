import type { WebContents } from 'electron/main'
import { expect, test, vi } from 'vitest'
import { sendEvent } from '../../../../electron/main/ipc/send-event'

test('a page that has gone meanwhile is told nothing', () => {
  const send = vi.fn()
  const contents = (isDestroyed: boolean) => ({ send, isDestroyed: () => isDestroyed }) as unknown as WebContents
  sendEvent(contents(true), 'menu:command', 'save')
  expect(send).not.toHaveBeenCalled()
  sendEvent(contents(false), 'menu:command', 'save')
  expect(send).toHaveBeenCalledExactlyOnceWith('menu:command', 'save')
})
