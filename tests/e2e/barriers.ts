import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects that axe finds nothing at all that is a barrier, in the page or in one part of it. Tooltips, menus and what is
 * only announced are beside the landmarks of a page by their nature: `beside` says that there are some.
 *
 * It looks once nothing moves any more: halfway between the colors of two states, contrast is nobody's choice.
 */
export async function expectNoBarriers(
  page: Page,
  screen: string,
  { within = 'html', beside = false } = {},
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  // In the page itself, which has no frames, and without a list of all that is right: the same verdicts in half of the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(within)
  const { violations } = await (beside ? axe.disableRules('region') : axe).analyze()
  expect(
    violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
}
