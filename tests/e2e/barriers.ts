import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects that axe finds nothing at all that is a barrier, in the page or in one part of it.
 *
 * It looks once nothing moves any more: halfway between the colours of two states, contrast is nobody's choice.
 */
export async function expectNoBarriers(page: Page, screen: string, within = 'html'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  // Tooltips, menus and what is only announced stand beside the landmarks by their nature.
  const { violations } = await new AxeBuilder({ page }).include(within).disableRules('region').analyze()
  expect(
    violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
}
