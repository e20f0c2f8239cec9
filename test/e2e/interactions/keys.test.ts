// Keys of the studio that no other test presses: problems, tidying, versions, running, looking closer, pinning.
import { describe, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { expectedCounts } from '../../../local/sample/expected.ts'
import { jobIdOf, historyButton, openJob, untilSaved } from '../hands/studio-page.ts'
import { canvas, card, searchField, selectCard } from '../hands/canvas-gestures.ts'
import { cell, grid, inCellMenu, pane, untilGrid } from '../hands/grid-page.ts'
import { inspector, typeInto, untilInspected } from '../hands/inspector-panel.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const pinned = () => pane(studio.page, 'pinned')
const selected = () => studio.page.locator('.react-flow__node-card.selected')
const pressBeside = () =>
  canvas(studio.page)
    .locator('.react-flow__pane')
    .click({ position: { x: 300, y: 12 } })
const zoom = async (): Promise<number> =>
  Number(/\d+/.exec(await studio.page.getByTitle('100 %').innerText())?.[0])

describe('problems', () => {
  it('are gone through by E and F8, each in its setting with its words beside', async () => {
    const { page } = studio
    await studio.openCopy('Problems by key')
    await selectCard(page, 'Traffic class')
    await typeInto(page, 'New field', '')
    await selectCard(page, 'Origin GSID')
    await typeInto(page, 'Field to fill', '')
    await pressBeside()
    await page.keyboard.press('e')
    const stands = () => inspector(page).locator('[data-form-section]:has(:focus)')
    const faulty = stands().locator('.field-error').first()
    await expectPage(faulty).toBeVisible()
    const first = await faulty.innerText()
    await page.keyboard.press('F8')
    await expectPage(faulty).not.toHaveText(first)
    await page.keyboard.press('Shift+F8')
    await expectPage(faulty).toHaveText(first)
    await expectPage(page.locator(':focus')).toHaveValue('')
  })
})

describe('tidying', () => {
  it('lays everything out by Shift+L, and is one step', async () => {
    const { page, stack } = studio
    const id = await studio.openCopy('Tidy')
    const places = async () => (await savedDraft(stack, id)).nodes.map(({ position }) => position)
    const before = await places()
    await page.keyboard.press('Shift+L')
    await historyButton(page, 'Undo: tidy the layout').waitFor()
    await untilSaved(page)
    await expectPage.poll(places).not.toEqual(before)
    await historyButton(page, 'Undo: tidy the layout').click()
    await expectPage(historyButton(page, 'Undo')).toBeDisabled()
    await expectPage.poll(places).toEqual(before)
  })
})

describe('looking closer', () => {
  it('Shift+2 brings the selection near, Shift+1 shows all', async () => {
    const { page } = studio
    const whole = page.locator('.react-flow__node-card')
    await selectCard(page, 'Served routes')
    await page.keyboard.press('Shift+2')
    await expectPage.poll(zoom).toBeGreaterThanOrEqual(100)
    await expectPage(card(page, 'Served routes')).toBeInViewport({ ratio: 0.99 })
    await page.keyboard.press('Shift+1')
    await expectPage.poll(zoom).toBeLessThan(100)
    for (const one of await whole.all()) await expectPage(one).toBeInViewport({ ratio: 0.99 })
  })

  it('Tab in the canvas opens the search where the pointer is', async () => {
    const { page } = studio
    await pressBeside()
    await page.keyboard.press('Tab')
    await expectPage(searchField(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expectPage(searchField(page)).toHaveCount(0)
    await pressBeside()
    await page.keyboard.press('ArrowRight')
    await expectPage(selected()).toHaveCount(1)
  })

  it('Ctrl+Enter reads the sources again and shows the rows up to the node', async () => {
    const { page } = studio
    await selectCard(page, 'Traffic class')
    await page.getByRole('button', { name: 'Hide data' }).click()
    const data = page.getByRole('region', { name: 'Data' })
    await expectPage(data).toHaveCount(0)
    await card(page, 'Traffic class').focus()
    const read = page.waitForResponse('**/api/previews')
    await page.keyboard.press('Control+Enter')
    await read
    await expectPage(data).toBeVisible()
    await expectPage(selected()).toHaveCount(1)
    await untilGrid(page)
  })
})

describe('pinning', () => {
  it('keeps the rows of a node beside those of others, and true while one edits', async () => {
    const { page } = studio
    await studio.openCopy('Pinned')
    await selectCard(page, 'Served routes')
    await untilGrid(page)
    await page.keyboard.press('p')
    await expectPage(card(page, 'Served routes').getByRole('img', { name: 'Pinned' })).toBeVisible()
    await expectPage(pinned()).toHaveCount(0)
    await selectCard(page, 'Traffic class')
    await expectPage(pinned()).toContainText('Served routes')
    await expectPage(pinned().locator('[data-rows]')).toHaveAttribute(
      'data-rows',
      String(expectedCounts.served),
    )
    await cell(page, 0, 0, 'pinned').waitFor()
    await expectPage(pane(page, 'output').locator('[data-rows]')).toHaveAttribute(
      'data-rows',
      String(expectedCounts.served),
    )
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Go to Served routes')
    await page.keyboard.press('Enter')
    await expectPage(pinned()).toHaveCount(0)
    await untilInspected(page, 'Served routes')
    await typeInto(page, 'Value of A', '5000')
    await selectCard(page, 'Traffic class')
    await expectPage(pinned().locator('[data-rows]')).toHaveAttribute(
      'data-rows',
      String(expectedCounts.trunk),
    )
  })

  it('has its own facts, chips and cells, and is let go of where it lies or by P', async () => {
    const { page } = studio
    await page.locator('[data-grid="pinned"][data-facts="new"]').waitFor()
    await inCellMenu(page, cell(page, 0, 0, 'pinned'), 'Show only rows with this value')
    await expectPage(pinned().locator('.pv-chip')).toHaveText(/^origin = /)
    await pinned().getByRole('button', { name: 'Let go of the pinned rows' }).click()
    await expectPage(pinned()).toHaveCount(0)
    await expectPage(pane(page, 'input')).toBeVisible()
    await inCellMenu(page, grid(page).locator('[data-cell^="0:"]').last(), 'Pin these rows')
    await selectCard(page, 'Route fields')
    await expectPage(pinned()).toContainText('Traffic class')
    await card(page, 'Traffic class').focus()
    await page.keyboard.press('p')
    await expectPage(pinned()).toHaveCount(0)
  })
})

describe('versions and runs', () => {
  it('Ctrl+S asks for a name, also while one types, and keeps the draft under it', async () => {
    const { page } = studio
    await studio.openCopy('Kept by key')
    await selectCard(page, 'Served routes')
    await typeInto(page, 'Value of A', '200')
    await page.keyboard.press('Control+s')
    const dialog = page.getByRole('dialog', { name: 'Save a version' })
    await expectPage(dialog.getByLabel('Name')).toBeFocused()
    await page.keyboard.type('Two hundred')
    await page.keyboard.press('Enter')
    await expectPage(page.getByText('“Two hundred” is saved')).toBeVisible()
    await expectPage(dialog).toHaveCount(0)
  })

  it('Ctrl+Shift+Enter runs and shows the run; before there is a version, it publishes and runs in one', async () => {
    const { page, stack } = studio
    const id = jobIdOf(page)
    await page.keyboard.press('Control+Shift+Enter')
    const dialog = page.getByRole('dialog', { name: 'Publish and run this job' })
    await dialog.getByRole('button', { name: 'Publish and run', exact: true }).click()
    await page.waitForURL('**/runs/*')
    await expectPage(page.getByRole('banner')).toContainText('Kept by key')
    await openJob(page, stack, id)
    await page.keyboard.press('Control+Shift+Enter')
    await page.waitForURL('**/runs/*')
    await expectPage(page.getByRole('banner')).toContainText('Kept by key')
    await openJob(page, stack, id)
  })
})
