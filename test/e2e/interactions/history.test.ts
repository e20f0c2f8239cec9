// Nothing is lost: undo after a reload, the list of edits, named versions compared and restored, what publishing will change.
import type { Locator } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, selectCard } from '../hands/canvas-gestures.ts'
import { chips, grid, pane, untilGrid } from '../hands/grid-page.ts'
import { inspector, nameNode, typeInto } from '../hands/inspector-panel.ts'
import { savedNames } from '../hands/sample-copy.ts'
import { historyButton, pressInBar, publish, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const past = () => studio.page.getByRole('dialog', { name: 'History and versions' })

async function choosePair(from: RegExp): Promise<void> {
  await past().getByLabel('From', { exact: true }).click()
  await studio.page.getByRole('option', { name: from }).click()
}

/** `1,234 gone`. */
async function countOf(kind: Locator): Promise<number> {
  return Number.parseInt((await kind.innerText()).replace(',', ''), 10)
}

async function openVersions(): Promise<void> {
  await studio.page.getByRole('banner').getByRole('button', { name: 'More' }).click()
  await studio.page.getByRole('menuitem', { name: 'Versions' }).click()
  await past().waitFor()
}

describe('undo', () => {
  it('survives saving and a reload, and so does redo', async () => {
    const { page } = studio
    await studio.openCopy('Reloaded')
    await selectCard(page, 'Served routes')
    await inspector(page).getByLabel('Name of the node').fill('Busy routes')
    await selectCard(page, 'Flights')
    await page.keyboard.press('Delete')
    await untilSaved(page)
    await page.reload()
    await card(page, 'Busy routes').waitFor()
    await expectPage(card(page, 'Flights')).toHaveCount(0)
    await historyButton(page, 'Undo: delete Flights').click()
    await expectPage(card(page, 'Flights')).toBeVisible()
    await historyButton(page, 'Undo: rename Served routes').click()
    await expectPage(card(page, 'Served routes')).toBeVisible()
    await untilSaved(page)
    await page.reload()
    await historyButton(page, 'Redo: rename Served routes').click()
    await expectPage(card(page, 'Busy routes')).toBeVisible()
    await historyButton(page, 'Redo: delete Flights').click()
    await expectPage(card(page, 'Flights')).toHaveCount(0)
  })

  it('is a list of named edits, and a click goes there and back', async () => {
    const { page } = studio
    await page.getByRole('banner').getByRole('button', { name: 'History and versions' }).click()
    const edits = past().getByRole('listitem')
    await expectPage(edits).toHaveText([
      /^delete Flightsnow · \d/,
      /^rename Served routes\d/,
      'where this list begins',
    ])
    await edits.nth(2).getByRole('button').click()
    await expectPage(edits.nth(0)).toContainText('undone')
    await edits.nth(1).getByRole('button').click()
    await expectPage(edits.nth(1)).toContainText('now')
    await page.keyboard.press('Escape')
    await expectPage(card(page, 'Flights')).toBeVisible()
    await expectPage(card(page, 'Busy routes')).toBeVisible()
  })
})

describe('versions', () => {
  it('are compared side by side, in pictures and in words, and restored', async () => {
    const { page, stack } = studio
    const id = await studio.openCopy('Versions')
    await page.keyboard.press('Control+s')
    await expectPage(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
    await page.keyboard.type('Before the change')
    await page.keyboard.press('Enter')
    await expectPage(page.getByText('“Before the change” is saved')).toBeVisible()
    await selectCard(page, 'Served routes')
    await typeInto(page, 'Value of A', '250')
    await selectCard(page, 'Route')
    await page.keyboard.press('Delete')
    await untilSaved(page)
    await openVersions()
    await expectPage(past().getByRole('img')).toHaveCount(2)
    const changes = past().locator('.sd-changes')
    await expectPage(changes).toContainText('Served routes')
    await expectPage(changes.locator('del')).toHaveText(['count is at least 100'])
    await expectPage(changes.locator('ins')).toHaveText(['count is at least 250'])
    await expectPage(changes.locator('[data-change="removed"]')).toHaveText([
      'Routeremoved',
      'Edge Route fields → Routeremoved',
    ])
    await past()
      .getByRole('button', { name: /^Restore / })
      .click()
    await expectPage(card(page, 'Route')).toBeVisible()
    await untilSaved(page)
    expect(await savedNames(stack, id)).toContain('Route')
    await page.locator('[data-sonner-toast]').getByRole('button', { name: 'Undo' }).click()
    await expectPage(card(page, 'Route')).toHaveCount(0)
  })

  it('tell the draft from what is published, and the draft can be discarded', async () => {
    const { page } = studio
    await untilSaved(page)
    await publish(page)
    const verb = page.getByRole('banner').getByRole('button', { name: 'Publish' })
    await expectPage(verb).toHaveAttribute('aria-disabled', 'true')
    // The dialog gave the focus back to it.
    await expectPage(verb).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expectPage(page.getByRole('tooltip')).toHaveText('Nothing changed since v1.')
    await verb.press('Enter')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Publish')
    const offered = page.getByRole('option', { name: /^Publish/ })
    await expectPage(offered).toHaveAttribute('aria-disabled', 'true')
    await expectPage(offered).toContainText('Nothing changed since v1.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expectPage(page.getByRole('dialog')).toHaveCount(0)
    await selectCard(page, 'Served routes')
    await expectPage(page.locator('.pv-status')).toContainText('v1, as published')
    await nameNode(page, 'Served at last')
    await expectPage(page.locator('.pv-status')).toContainText('draft after v1')
    await untilSaved(page)
    await pressInBar(page, 'Publish')
    const dialog = page.getByRole('dialog', { name: 'Publish this job' })
    await expectPage(dialog.locator('.sd-changes')).toContainText('Served at last')
    await expectPage(dialog.locator('.sd-changes del')).toHaveText('Served routes')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await openVersions()
    await choosePair(/^Version 1/)
    await expectPage(past().locator('.sd-changes ins')).toHaveText('Served at last')
    await past().getByRole('button', { name: 'Discard the draft' }).click()
    await expectPage(card(page, 'Served routes')).toBeVisible()
    await historyButton(page, 'Undo: discard the draft').click()
    await expectPage(card(page, 'Served at last')).toBeVisible()
  })

  it('are compared row by row: what the draft makes of the same sources', async () => {
    const { page } = studio
    await selectCard(page, 'Served at last')
    await typeInto(page, 'Value of A', '400')
    await untilGrid(page)
    await pane(page, 'output').getByRole('button', { name: 'Before and after' }).click()
    await page.getByRole('menuitem', { name: 'v1 and this draft' }).click()
    await expectPage(pane(page, 'output').locator('.pv-marks [data-mark="gone"]')).toContainText(
      /^[1-9]/,
    )
    await expectPage(grid(page).locator('.pv-row[data-mark=gone]').first()).toBeVisible()
    await chips(page).getByRole('button').click()
  })

  it('are compared by kind: only what changed, only what is gone, and all again', async () => {
    const { page } = studio
    await selectCard(page, 'Traffic class')
    await typeInto(page, 'Value for case 1', 'main')
    const output = pane(page, 'output')
    await output.getByRole('button', { name: 'Before and after' }).click()
    await page.getByRole('menuitem', { name: 'v1 and this draft' }).click()
    const kinds = output.locator('.pv-marks')
    const [changed, gone] = [/ changed$/, / gone$/].map((name) =>
      kinds.getByRole('button', { name }),
    )
    await expectPage(kinds.getByRole('button', { name: '0 new' })).toBeDisabled()
    const [changes, losses] = await Promise.all([countOf(changed!), countOf(gone!)])
    await changed!.click()
    await expectPage(output.locator(`[data-rows="${changes}"]`)).toBeVisible()
    await expectPage(grid(page).locator('.pv-row:not([data-mark=changed])')).toHaveCount(0)
    await expectPage(grid(page).locator('[data-changed] del').first()).toHaveText('trunk')
    await gone!.click()
    await expectPage(output.locator(`[data-rows="${losses}"]`)).toBeVisible()
    await gone!.click()
    await expectPage(output.locator(`[data-rows="${changes + losses}"]`)).toBeVisible()
    await chips(page).getByRole('button').click()
  })
})
