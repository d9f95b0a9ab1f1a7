import type { WebContents } from 'electron/main'
import { expect, test, vi } from 'vitest'
import { tell } from '../../../../electron/main/ipc/tell'

test('a page that has gone meanwhile is told nothing', () => {
  const send = vi.fn()
  const contents = (isDestroyed: boolean) => ({ send, isDestroyed: () => isDestroyed }) as unknown as WebContents
  tell(contents(true), 'menu:command', 'save')
  expect(send).not.toHaveBeenCalled()
  tell(contents(false), 'menu:command', 'save')
  expect(send).toHaveBeenCalledExactlyOnceWith('menu:command', 'save')
})
