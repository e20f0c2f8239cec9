// axe, as all who ask it here ask it.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The borders that one can drag lie between the landmarks, in none of them. */
const borders = '[role="separator"]'

/** What passes is looked at all the same, but not described: that took half the time. */
const onlyViolations = { resultTypes: ['violations' as const] }

export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).exclude(borders).options(onlyViolations)
}
