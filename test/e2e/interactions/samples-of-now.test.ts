// Rows that reach a node further on are those that reach it now, however it is set meanwhile; where it is gone, all are shown.
import { expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, selectCard } from '../hands/canvas-gestures.ts'
import { chips, pane, untilGrid } from '../hands/grid-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

const shown = async () =>
  Number(await pane(studio.page, 'output').locator('[data-rows]').getAttribute('data-rows'))

it('follows the node that the rows reach', async () => {
  const { page } = studio
  await studio.openCopy('Reaching')
  await selectCard(page, 'Destination airport')
  await untilGrid(page)
  const all = await shown()
  await pane(page, 'output').getByRole('button', { name: 'Rows to show' }).click()
  await page.getByRole('menuitem', { name: 'Traffic class' }).click()
  await expectPage(chips(page)).toHaveText('Rows that reach Traffic class')
  await expectPage.poll(shown).toBeLessThan(all)
  // Its card is pointed at, not selected: the rows in sight stay those of the merge.
  await card(page, 'Served routes').focus()
  await page.keyboard.press('d')
  await expectPage.poll(shown).toBe(all)
  await page.keyboard.press('d')
  await expectPage.poll(shown).toBeLessThan(all)
})

it('says which node on the way cannot run, and follows again when it can', async () => {
  const { page } = studio
  const before = await shown()
  await card(page, 'Served routes').focus()
  // Without its edges: what comes before is not connected to what follows.
  await page.keyboard.press('Shift+Delete')
  await selectCard(page, 'Destination airport')
  const output = pane(page, 'output')
  await expectPage(output).toContainText('“Traffic class”: Nothing is connected to this node.')
  await expectPage(output.getByRole('button', { name: 'Open “Traffic class”' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expectPage.poll(shown).toBe(before)
})

it('shows all rows where the node is gone', async () => {
  const { page } = studio
  await card(page, 'Traffic class').focus()
  await page.keyboard.press('Delete')
  await expectPage(card(page, 'Traffic class')).toHaveCount(0)
  await selectCard(page, 'Destination airport')
  await untilGrid(page)
  await expectPage(chips(page)).toHaveCount(0)
  expect(await shown()).toBeGreaterThan(5000)
})
