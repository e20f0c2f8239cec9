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
 * Texts that are wider or higher than their place. What ends in an ellipsis on purpose counts too, unless its full form stands in a
 * title, or in the name of the control or card that it is in: then it can be read on focus and hover. Cells of a grid of data show
 * their full text by themselves; they are not words of ours.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const named = 'button, a, input, [role=img], [role=option], [role=treeitem], .react-flow__node'
    const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { childNodes, clientWidth, clientHeight, scrollWidth, scrollHeight } = element
      const { overflowX, overflowY } = getComputedStyle(element)
      const isText = [...childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
      )
      const isCut =
        clientWidth > 2 &&
        clientHeight > 2 &&
        ((['hidden', 'clip'].includes(overflowX) && scrollWidth > clientWidth + 1) ||
          (['hidden', 'clip'].includes(overflowY) && scrollHeight > clientHeight + 3))
      const canBeRead =
        element.closest('[title]') !== null ||
        element.closest(named)?.hasAttribute('aria-label') === true ||
        element.closest('[role=gridcell], [role=columnheader], [role=cell], .pv-peek') !== null
      return isText && isCut && !canBeRead
    })
    return [
      ...(root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} px wide`] : []),
      ...clipped.map(({ innerText, className }) => `${innerText.slice(0, 40)} (${className})`),
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
      return {
        value: found.length,
        note: [...new Set(found)].slice(0, 8).join('; ') || `${seen} views`,
      }
    }),
}
