import { readFile } from 'node:fs/promises'
import { app, dialog } from 'electron/main'
import { beforeEach, expect, test, vi } from 'vitest'
import { faultLogIn } from '../../../../engine/faults/faults'
import { message } from '../../../../messages/message'
import { temporaryFolder } from '../../../engine/support'

vi.mock('electron/main', () => ({
  app: { getLocale: vi.fn(() => 'en-GB'), exit: vi.fn() },
  dialog: { showErrorBox: vi.fn() },
}))

beforeEach(() => {
  vi.resetModules()
  vi.clearAllMocks()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

/** What the person sees of an error that ends the program, and the log. */
async function endedWith(error: unknown) {
  const { exitWithError: endWith } = await import('../../../../electron/main/startup/fatal')
  const log = faultLogIn(await temporaryFolder())
  endWith(error, log)
  endWith(new Error('once more'), log)
  const boxes = vi.mocked(dialog.showErrorBox).mock.calls
  return { boxes, log: await readFile(log.path, 'utf8'), path: log.path, lines: vi.mocked(console.error).mock.calls }
}

test('the box has a sentence and no stack; the log has the stack', async () => {
  const { boxes, log, path, lines } = await endedWith(new Error('no such thing\n    at nowhere'))
  expect(boxes).toEqual([['Chengyu Brief', expect.stringMatching(/^Chengyu Brief could not start[.] .*[.]$/s)]])
  expect(boxes[0]?.[1]).toContain(path)
  expect(boxes[0]?.[1]).not.toMatch(/Error|\bat /)
  expect(String(lines[0])).not.toContain('\n')
  expect(log).toContain('    at ')
  expect(vi.mocked(app.exit).mock.calls).toEqual([[1]])
})

test('an error that has words of its own keeps them, in the language of the system', async () => {
  vi.mocked(app.getLocale).mockReturnValue('zh-CN')
  const { UserError } = await import('../../../../engine/files/problem')
  const { boxes } = await endedWith(new UserError(message('window-not-loaded'), { cause: new Error('why') }))
  expect(boxes[0]?.[1]).toMatch(/^窗口无法加载。.*\n\n详细信息见 /)
})
