// A test that fails on another machine leaves no window to look at: what its pages showed is printed with it.
import { afterEach } from 'vitest'
import type { Page } from '@playwright/test'
import { openPages } from '../stack/browser.ts'

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const shown = await Promise.all(openPages().map(tellOf))
  console.error(`${task.name}: ${shown.join('\n')}`)
})

/** Address, place of the keys, cards with their rows, and the panels as a screen reader has them. */
async function tellOf(page: Page): Promise<string> {
  const keysAt = await page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.outerHTML.slice(0, 160) ?? 'nowhere'
  })
  const cards = await page
    .locator('.react-flow__node')
    .evaluateAll((all) =>
      all.map(({ classList, textContent }) =>
        [classList.contains('selected') ? '*' : ' ', textContent.slice(0, 120)].join(' '),
      ),
    )
  const parts = page.locator('header[role="banner"], .in, .pv-status, [role="dialog"]')
  const panels = await Promise.all((await parts.all()).map((part) => part.ariaSnapshot()))
  return [page.url(), `keys: ${keysAt}`, ...cards, ...panels].join('\n').slice(0, 5000)
}
