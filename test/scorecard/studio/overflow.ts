// Words that are cut off where nothing shows the rest: German at 1024 × 768, and at 200 % zoom.
import type { Page } from '@playwright/test'
import { exactly } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { withStack } from '../spine/with-stack.ts'
import { seeAll } from './pages-seen.ts'
import type { Look } from './pages-seen.ts'

/** 200 % zoom of a window of 1440 × 900 is a page of 720 × 450. */
const sizes = [
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
] as const
const looks: readonly Look[] = sizes.map((viewport) => ({
  locale: 'de-DE',
  colorScheme: 'light',
  viewport,
}))

/**
 * Texts of buttons, headings, labels and tabs that are wider than their place. What ends in an ellipsis on purpose counts too,
 * unless its full form stands in a title (or in the name of what it is in): then it can be read on focus and hover.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const elements = [
      ...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, th, [role=tab]'),
    ]
    const clipped = elements.filter((element) => {
      const { clientWidth, scrollWidth, innerText } = element
      if (clientWidth <= 2 || innerText.trim() === '' || scrollWidth <= clientWidth + 1)
        return false
      if (getComputedStyle(element).overflowX === 'visible') return false
      return element.closest('[title]') === null && element.closest('[aria-label]') === null
    })
    return [
      ...(root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} px wide`] : []),
      ...clipped.map(({ innerText }) => innerText.slice(0, 40)),
    ]
  })
}

export const overflow: Figure = {
  id: 'overflow',
  title: 'Clipped texts in German at 1024 px and at 200 % zoom',
  ...exactly(0),
  measure: () =>
    withStack(async (stack) => {
      const found: string[] = []
      const seen = await seeAll(stack, looks, async ({ name, look, page }) => {
        for (const text of await clippedTexts(page)) {
          found.push(`${name} ${look.viewport.width}: ${text}`)
        }
      })
      return { value: found.length, note: found.slice(0, 4).join('; ') || `${seen} views` }
    }),
}
