// The data drawer as a page: its grids, heads, cells and chips.
import type { Locator, Page } from '@playwright/test'

export function grid(page: Page, port = 'out'): Locator {
  return page.locator(`[data-grid="${port}"]`)
}

/** A cell by its row and column among those shown, from 0. */
export function cell(page: Page, row: number, column: number, port = 'out'): Locator {
  return grid(page, port).locator(`[data-cell="${row}:${column}"]`)
}

export function head(page: Page, field: string, port = 'out'): Locator {
  return grid(page, port).locator(`[role=columnheader][data-field="${field}"]`)
}

export function pane(page: Page, side: 'input' | 'pinned' | 'output'): Locator {
  return page.locator(`.pv-pane[data-side="${side}"]`)
}

/** The grid has rows, and the facts in its heads are of them. */
export async function untilGrid(page: Page, port = 'out'): Promise<void> {
  // The first column may be out of sight: what a node makes is brought into it.
  await grid(page, port).locator('[data-cell^="0:"]').first().waitFor({ timeout: 30_000 })
  await page.locator(`[data-grid="${port}"][data-facts="new"]`).waitFor()
}

/** A column that is out of sight is found by its name first. */
export async function inHeadMenu(page: Page, field: string, ...path: string[]): Promise<void> {
  if ((await head(page, field).count()) === 0) {
    await page.getByRole('searchbox', { name: 'Find a field' }).fill(field)
  }
  await head(page, field).locator('.pv-name').click()
  for (const item of path) await page.getByRole('menuitem', { name: item, exact: true }).click()
}

export async function inCellMenu(page: Page, at: Locator, item: string): Promise<void> {
  await at.click({ button: 'right' })
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

export function chips(page: Page, side: 'input' | 'output' = 'output'): Locator {
  return pane(page, side).locator('.pv-chip')
}

export function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
