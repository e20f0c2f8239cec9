// Every page as a person may see it: three languages, two themes, two sizes; with something on it, and with dialogs open.
import type { Page } from '@playwright/test'
import { pagesOf, reader } from '../../e2e/hands/pages.ts'
import { parts } from '../../e2e/hands/parts.ts'
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
  /** What is to be judged where the page behind is out of reach; the whole page otherwise. */
  within: string | undefined
}

/** Shows each page in each look, then what lies on it, one after the other. */
export async function seeAll(
  stack: RunningStack,
  looks: readonly Look[],
  see: (sight: Sight) => Promise<void>,
): Promise<number> {
  const visitor = await visit(stack)
  const pages = Object.entries(await pagesOf(stack))
  let seen = 0
  try {
    for (const look of looks) {
      const { page } = await reader(visitor.browser, look)
      const show = async (name: string, within?: string): Promise<void> => {
        await see({ name, look, page, within })
        seen++
      }
      for (const [name, { path, loaded }] of pages) {
        await page.goto(stack.url + path)
        await loaded(page).waitFor({ timeout: 90_000 })
        await show(name)
        for (const [part, { on, within, open, close }] of Object.entries(parts)) {
          if (on !== name) continue
          await open(page)
          await show(part, within)
          await close(page)
        }
      }
      await page.route('**/api/session', (route) =>
        route.fulfill({ status: 401, json: { error: { code: 'auth.required' } } }),
      )
      await page.goto(stack.url)
      await page.locator('.sign-in').waitFor()
      await show('session over')
      await page.context().close()
    }
  } finally {
    await visitor.close()
  }
  return seen
}
