import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What on this page keeps someone out, by WCAG 2.2 AA as far as a program can tell: a line a finding, none when all is well. */
export async function barriersOn(
  page: Page,
  about: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  await allStill(page)
  // The legacy way needs no page of its own beside the app, which the shell would close.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const only = about === 'colours' ? axe.withRules('color-contrast') : axe.withTags(rules)
  const { violations } = await only.analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 300)}`))
}

/** A colour on its way to another has a contrast that nobody is meant to see. */
async function allStill(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'))
}
