// Counts and hashes beside what they are of: what was counted of something else, or in another state of the job, is not told.
import { expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, chooseInSearch, selectCard } from '../hands/canvas-gestures.ts'
import { chips, untilGrid } from '../hands/grid-page.ts'
import { choose, inspector, press, typeInto } from '../hands/inspector-panel.ts'
import { pressInBar, publish } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

it('a criterion that comes into the place of another is not told to hold for the rows of that one', async () => {
  const { page } = studio
  await studio.openCopy('Another criterion')
  await selectCard(page, 'Traffic class')
  const second = inspector(page).locator('.in-case').nth(1)
  await expectPage(second.locator('.in-hits')).toHaveText(['453', /\d/, /\d/])
  await second.evaluate((place) => {
    const seen: string[] = []
    const note = () =>
      seen.push([...place.querySelectorAll('.in-hits')].map((e) => e.textContent).join())
    new MutationObserver(note).observe(place, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    Object.assign(window, { seenHits: seen })
  })
  const counts = await second.locator('.in-hits').allInnerTexts()
  await press(page, 'Remove A', second)
  await expectPage(second.locator('.in-hits')).toHaveText(counts.slice(1))
  const seen = await page.evaluate(() => (window as unknown as { seenHits: string[] }).seenHits)
  expect(seen.filter((hits) => hits.startsWith(counts[0]!))).toEqual([])
})

it('a node that cannot run neither rejects rows nor delivers a file', async () => {
  const { page } = studio
  await studio.openCopy('Cannot run')
  await selectCard(page, 'Route report')
  await expectPage(page.locator('.pv-status [data-sha256]')).toBeVisible()
  await selectCard(page, 'Traffic class')
  await typeInto(page, 'New field', '')
  await selectCard(page, 'Route report')
  await expectPage(page.locator('.pv-void, .pv-unfinished')).toContainText('has no name')
  const line = page.locator('.pv-status')
  await expectPage(line).not.toContainText('sha256')
  await expectPage(line).not.toContainText('rejected')
  const tab = page.getByRole('tab', { name: /^Rejected/ })
  await expectPage(tab).toHaveText('Rejected –')
  await tab.click()
  await expectPage(page.locator('.pv-drawer')).toContainText('has no name')
  await expectPage(page.locator('.pv-drawer')).not.toContainText('rejects no row')
})

it('a lookup by a field that its object lacks finds nothing, and says no more than that', async () => {
  const { page } = studio
  await studio.openCopy('Another object')
  await selectCard(page, 'Origin GSID')
  const tried = inspector(page).locator('.in-try')
  await expectPage(tried).toContainText('rows checked')
  await choose(page, 'Object', 'Route')
  await expectPage(inspector(page).locator('[data-problem="derived.field-missing"]')).toBeVisible()
  // Longer than the new object's records take.
  await page.waitForTimeout(2500)
  await expectPage(tried).toHaveCount(0)
})

it('a node that is undone leaves nothing wrong behind', async () => {
  const { page } = studio
  await studio.openCopy('Undone')
  await page.keyboard.press('/')
  await chooseInSearch(page, 'filter')
  const line = page.locator('.pv-status')
  await expectPage(line.getByRole('img', { name: 'Not finished' })).toBeVisible()
  // A run has looked at it.
  await expectPage(page.locator('.pv-void, .pv-unfinished')).toContainText('Nothing is connected')
  await page.waitForTimeout(1000)
  await page.locator('[data-verb=undo]').click()
  await expectPage(line.getByRole('img', { name: 'Idle' })).toBeVisible()
})

it('rows that are shown alone are named in the language that is chosen later', async () => {
  const { page } = studio
  await studio.openCopy('In two languages')
  await selectCard(page, 'Origin airport')
  const outcome = inspector(page).getByRole('button', { name: /Left only 4$/ })
  await expectPage(outcome).toBeEnabled({ timeout: 30_000 })
  await outcome.click()
  await expectPage(chips(page)).toHaveText('Left only')
  await choosePreference('Language: English', 'Deutsch')
  await expectPage(chips(page)).toHaveText('Nur links')
  await choosePreference('Sprache: Deutsch', 'English')
})

it('a merge that cannot run draws no bars of when it could', async () => {
  const { page } = studio
  const bars = card(page, 'Destination airport').locator('.cv-tri')
  await expectPage(bars).toContainText(/\d/)
  await selectCard(page, 'Airports')
  await card(page, 'Airports').press('d')
  await expectPage(card(page, 'Destination airport').locator('footer')).toContainText('is disabled')
  await expectPage(bars).not.toContainText(/\d/)
})

it('rows are compared with the version that is published, not with the one before', async () => {
  const { page } = studio
  await studio.openCopy('Compared meanwhile')
  await publish(page)
  await selectCard(page, 'Served routes')
  await typeInto(page, 'Value of A', '250')
  await untilGrid(page)
  await page.getByRole('button', { name: 'Before and after', exact: true }).click()
  await page.getByRole('menuitem', { name: 'v1 and this draft' }).click()
  await expectPage(page.locator('.pv-marks [data-mark="gone"]')).toBeEnabled({ timeout: 30_000 })
  await pressInBar(page, 'Publish')
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expectPage(page.locator('[data-published="2"]')).toBeVisible()
  await expectPage(page.locator('.pv-drawer')).toContainText('No row differs', { timeout: 30_000 })
})

async function choosePreference(menu: string, choice: string): Promise<void> {
  const { page } = studio
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('menuitemradio', { name: choice }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
}
