import { SAMPLE_PICTURE } from '../../engine/sample/sample-picture'
import { expect, filmSlide, slide, startFrom, test } from './fixtures'

test('a picture is chosen, refused with a sentence where it is none, and shown with its words', async ({ window }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 3).click()
  await window.keyboard.press('Control+m')
  await window
    .getByRole('dialog', { name: 'New slide' })
    .getByRole('option', { name: 'Picture with takeaways', exact: true })
    .click()

  await window.getByRole('button', { name: /^Picture\s*Click to choose a picture/ }).click()
  const picker = window.getByRole('dialog', { name: 'Fill “Picture”' })
  const choose = async (name: string, buffer: Buffer) => {
    const chooser = window.waitForEvent('filechooser')
    await picker.getByRole('button', { name: /^Choose a/ }).click()
    await (await chooser).setFiles({ name, mimeType: 'image/png', buffer })
  }
  await choose('broken.png', Buffer.from('no picture'))
  await expect(picker.getByRole('status')).toHaveText(/neither a PNG nor a JPEG picture/)

  await choose('circles.png', Buffer.from(SAMPLE_PICTURE.data, 'base64'))
  const use = picker.getByRole('button', { name: 'Use picture' })
  await expect(use).toBeDisabled()
  const words = picker.getByRole('group', { name: /Description for readers/ })
  await words.getByRole('textbox', { name: 'In English' }).fill('Two circles')
  await words.getByRole('textbox', { name: 'In Chinese' }).fill('两个圆')
  await use.click()
  await expect(slide(window).getByRole('img', { name: 'Two circles' })).toBeVisible()
})
