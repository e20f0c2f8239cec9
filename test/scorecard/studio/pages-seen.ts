// Every page as a person may see it: three languages, two themes, two sizes; with something on it, and with dialogs open.
import type { Page } from '@playwright/test'
import { pagesOf, reader } from '../../e2e/hands/pages.ts'
import { visit } from '../../stack/browser.ts'
import type { RunningStack } from '../../stack/stack.ts'

export const locales = ['en-GB', 'ja-JP', 'de-DE'] as const
export const themes = ['light', 'dark'] as const

export interface Look {
  locale: (typeof locales)[number]
  colorScheme: (typeof themes)[number]
  viewport: { width: number; height: number }
}

export interface Sight {
  name: string
  look: Look
  page: Page
}

/** Shows each page in each look, one after the other. */
export async function seeAll(
  stack: RunningStack,
  looks: readonly Look[],
  see: (sight: Sight) => Promise<void>,
): Promise<number> {
  const visitor = await visit(stack)
  let seen = 0
  try {
    const pages = await pagesOf(stack)
    for (const look of looks) {
      const { page } = await reader(visitor.browser, look)
      for (const [name, shown] of Object.entries(pages)) {
        await page.goto(stack.url + shown.path)
        await shown.loaded(page).waitFor({ timeout: 30_000 })
        await see({ name, look, page })
        seen++
      }
      await page.context().close()
    }
  } finally {
    await visitor.close()
  }
  return seen
}
