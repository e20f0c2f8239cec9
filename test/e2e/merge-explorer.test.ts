// What became of the rows of a merge, mended and explained by hand in real Chromium: near misses, keys offered, the way of one row.
import type { Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { card, selectCard } from './hands/canvas-gestures.ts'
import { inspector, press } from './hands/inspector-panel.ts'
import { undecidedJob, untrimmedJob } from './hands/edited-jobs.ts'
import { openJob } from './hands/studio-page.ts'
import { studioWindow } from './hands/studio-window.ts'

const studio = studioWindow()
let page: Page

beforeAll(() => {
  page = studio.page
  page.setDefaultTimeout(45_000)
})

const trim = () => inspector(page).getByRole('button', { name: 'trim', exact: true })
const patient = { timeout: 45_000 }
const outcome = (what: string) =>
  inspector(page).getByRole('button', { name: `Show only these rows: ${what}`, exact: true })
const output = () => page.locator('[data-grid="out"]')
const way = () => page.getByRole('complementary', { name: 'The way of a row' })

describe('merge explorer', () => {
  it('tells of near misses in a merge that nobody has opened', async () => {
    await openJob(page, studio.stack, await untrimmedJob(studio.stack))
    await expectPage(card(page, 'Origin airport').locator('footer')).toContainText(
      '2 near misses',
      patient,
    )
    await expectPage(page.locator('.react-flow__node-card.selected')).toHaveCount(0)
  })

  it('diagnoses a near miss and mends it by one click', async () => {
    await studio.openCopy('Merge explorer')
    await selectCard(page, 'Origin airport')
    await expectPage(outcome('Left only 4')).toBeEnabled(patient)
    await trim().click()
    await expectPage(inspector(page).getByRole('heading', { name: '2 near misses' })).toBeVisible(
      patient,
    )
    // Neither its card nor the line below the rows says that all is well.
    const merge = card(page, 'Origin airport')
    const status = page.locator('.pv-status')
    await expectPage(merge.locator('footer')).toContainText('2 near misses')
    await expectPage(merge.getByRole('button', { name: '2 near misses' })).toBeVisible()
    await expectPage(status.getByRole('button', { name: '2 near misses' })).toBeVisible()
    await expectPage(status.getByRole('img', { name: 'Warning' })).toBeVisible()
    await press(page, 'Trim: Space at the ends')
    await expectPage(trim()).toHaveAttribute('aria-pressed', 'true')
    await expectPage(inspector(page).getByText('near misses')).toHaveCount(0)
  })

  it('shows only the rows of an outcome, and all of them again', async () => {
    await outcome('Left only 4').click()
    await expectPage(output().getByRole('row')).toHaveCount(5)
    await outcome('Left only 4').click()
    await expectPage(output().getByRole('row').nth(6)).toBeVisible()
  })

  it('offers a key by the values of both sides while there is none', async () => {
    await press(page, 'Remove key 1')
    const offer = inspector(page).locator('[data-pair="origin = iata"]')
    await expectPage(offer).toContainText('5,408 of 5,414 fit', patient)
    await press(page, 'Add origin = iata')
    await expectPage(outcome('Matched 5,408')).toBeEnabled(patient)
  })

  it('tells why a row is here, step by step, and leaves with Esc', async () => {
    await selectCard(page, 'Traffic class')
    const cell = output().getByRole('gridcell').nth(1)
    await cell.click()
    await cell.click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Why is this row here?' }).click()
    await expectPage(way().getByRole('heading', { name: 'Why is this row here?' })).toBeVisible()
    await expectPage(way().locator('[aria-current]')).toContainText('Traffic class')
    await expectPage(page.locator('.cv-node[data-path="off"]').first()).toBeVisible()
    // What the row held at a node stands on its card, what the node looked at first.
    const held = (name: string) => card(page, name).locator('.ex-values')
    await expectPage(held('Traffic class')).toHaveText('count437origin_stateTXCaseotherwise')
    await expectPage(output().locator('.ex-fired')).toHaveText('otherwise')
    await expectPage(held('Served routes')).toHaveText(/^count437/)
    await expectPage(held('Flights')).toHaveText('origin00RdestinationORD')
    await expectPage(held('Airports')).toHaveText(/^iata00R/)
    await expectPage(held('Route')).toHaveCount(0)
    // Not the cell of which it was asked: the menu gives the focus back, and must not take it from here.
    await expectPage(way().locator('[aria-current]')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expectPage(way().locator('[aria-current]')).toContainText('Served routes')
    await expectPage(output().getByRole('row')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expectPage(way()).toHaveCount(0)
    await expectPage(page.locator('[data-path]')).toHaveCount(0)
  })

  it('follows a record of a source to every destination', async () => {
    await selectCard(page, 'Flights')
    const cell = output().getByRole('gridcell').first()
    await cell.click()
    await cell.click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Why is this row here?' }).click()
    await expectPage(way().getByRole('heading', { name: 'Where did this row go?' })).toBeVisible()
    await expectPage(way().locator('[data-step]').first()).toContainText('Read from')
    await page.keyboard.press('Escape')
  })
})

describe('rejected rows', () => {
  it('show their way, to where each was refused', async () => {
    await selectCard(page, 'Flights')
    await page.getByRole('tab', { name: 'Rejected 3' }).click()
    await page
      .getByRole('button', { name: /^The way of flights-airport-partner\.csv/ })
      .first()
      .click()
    await expectPage(way().getByRole('heading', { name: 'Where did this row go?' })).toBeVisible()
    await expectPage(way()).toContainText('Rejected.')
    await page.keyboard.press('Escape')
  })
})

describe('a source', () => {
  it('offers a type that all values have, and takes it only when told to', async () => {
    await selectCard(page, 'Airports')
    const latitude = inspector(page).getByRole('combobox', { name: 'Type of latitude' })
    const before = await latitude.innerText()
    await latitude.click()
    await page.getByRole('option', { name: 'text', exact: true }).click()
    const offer = inspector(page).getByRole('button', { name: 'Read latitude as decimal' })
    await expectPage(offer).toBeVisible(patient)
    await expectPage(latitude).toHaveText('text')
    await offer.click()
    await expectPage(latitude).toHaveText(before)
    await expectPage(offer).toHaveCount(0)
  })
})

describe('case field', () => {
  it('counts each criterion, says what an earlier case took, and moves by arrow keys', async () => {
    await selectCard(page, 'Traffic class')
    const second = inspector(page).locator('.in-case').nth(1)
    await expectPage(second.locator('.in-hits').first()).toHaveText('453')
    await expectPage(second).toContainText('200 more rows fit here but were taken by case 1')
    await second.getByRole('button', { name: /^Case 2: drag/ }).focus()
    await page.keyboard.press('ArrowUp')
    const value = inspector(page).getByLabel('Value for case 1', { exact: true })
    await expectPage(value).toHaveValue('shuttle')
    await expectPage(inspector(page).getByRole('button', { name: /^Case 1: drag/ })).toBeFocused()
  })
})

/** What lies below the selected card: cards, notes and frames. */
function coveredBySelected(): Promise<(string | null)[]> {
  return page.evaluate(() => {
    const own = document.querySelector('.react-flow__node-card.selected')!.getBoundingClientRect()
    return [...document.querySelectorAll('.react-flow__node:not(.selected)')]
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect()
        return left < own.right && own.left < right && top < own.bottom && own.top < bottom
      })
      .map(({ textContent }) => textContent)
  })
}

describe('rows without a partner', () => {
  it('are taken further by one click, and back by one undo', async () => {
    await studio.openCopy('Taken further')
    await selectCard(page, 'Origin airport')
    const take = inspector(page).getByRole('button', {
      name: /^Take these rows further: Left only/,
    })
    // A null key has no partner either.
    const what = 'Take these rows further: Left only 4, Null keys 1'
    await expectPage(take).toHaveAccessibleName(what, patient)
    await take.focus()
    await page.keyboard.press('Enter')
    const added = card(page, 'Left only · Origin airport')
    await expectPage(page.locator('.react-flow__node-card.selected')).toHaveCount(1)
    await expectPage(added.locator('[data-rows]')).toHaveAttribute('data-rows', '5', patient)
    await expectPage(inspector(page).getByRole('radio', { name: 'Left unmatched' })).toBeChecked()
    await expectPage(inspector(page).locator('.in-sum')).toHaveText(/^5 rows out/, patient)
    await expectPage(output().getByRole('row')).toHaveCount(6)
    expect(await coveredBySelected()).toEqual([])
    // It keeps these rows itself; those of the other side it does not.
    await expectPage(take).toHaveCount(0)
    await expectPage(
      inspector(page).getByRole('button', { name: /^Take these rows further: Right only/ }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Undo: add Left only · Origin airport' }).click()
    await expectPage(added).toHaveCount(0)
  })

  it('are chosen in the settings by the arrow keys, with the fields of that side alone', async () => {
    await selectCard(page, 'Destination airport')
    const fields = inspector(page).getByText('Fields of the left side', { exact: true })
    await expectPage(fields).toBeVisible()
    await inspector(page).getByRole('radio', { name: 'Full', exact: true }).click()
    // Shorter than any finger: a choice must not hang on how long the key is down.
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const right = inspector(page).getByRole('radio', { name: 'Right unmatched' })
    await expectPage(right).toBeChecked()
    await expectPage(right).toBeFocused()
    await expectPage(fields).toHaveCount(0)
  })
})

describe('the sides of a merge', () => {
  it('are swapped by one click: the same rows meet and stay', async () => {
    await studio.openCopy('Swapped')
    await selectCard(page, 'Origin airport')
    const verb = inspector(page).getByRole('button', { name: 'Swap sides', exact: true })
    await expectPage(
      inspector(page).getByRole('heading', { name: 'Where these agree' }),
    ).toBeVisible()
    // What builds on its fields would find them under other names.
    await expectPage(verb).toHaveCount(0)
    await selectCard(page, 'Destination airport')
    await page.keyboard.press('Shift+Delete')
    await selectCard(page, 'Origin airport')
    await expectPage(verb).toBeVisible()
    const merge = card(page, 'Origin airport')
    const rows = merge.locator('[data-rows]')
    const before = (await rows.getAttribute('data-rows', patient)) ?? ''
    await press(page, 'Swap sides')
    const kept = inspector(page).getByRole('radio', { name: 'Right', exact: true })
    await expectPage(kept).toBeChecked()
    await expectPage(merge.locator('footer')).not.toContainText('stale', patient)
    await expectPage(rows).toHaveAttribute('data-rows', before)
    await page.getByRole('button', { name: 'Undo: swap the sides of Origin airport' }).click()
    await expectPage(kept).not.toBeChecked()
  })
})

describe('a lookup in an object', () => {
  it('offers what to look up by for its values, and finds its records once that is taken', async () => {
    await openJob(page, studio.stack, await undecidedJob(studio.stack))
    await selectCard(page, 'Origin GSID')
    const offer = inspector(page).locator('[data-pair="origin = iata"]')
    await expectPage(offer).toContainText(/fit/, patient)
    await press(page, 'Add origin = iata')
    const lookup = card(page, 'Origin GSID')
    await expectPage(lookup.locator('[data-rows="4655"]')).toBeVisible(patient)
    await expectPage(lookup).not.toContainText('has no field')
  })
})
