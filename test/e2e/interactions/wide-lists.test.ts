// Lists of 500 fields in a merge and in a direct mapping: searched by name and meaning, gone through by keys, drawn as they come into sight.
import type { Locator } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, chooseInSearch, selectCard, untilRows } from '../hands/canvas-gestures.ts'
import { dropFiles } from '../hands/dropped-files.ts'
import { head, pane } from '../hands/grid-page.ts'
import { inspector, press, typeInto, untilInspected } from '../hands/inspector-panel.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { jobIdOf, newJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const names = [
  'customer_no',
  ...Array.from({ length: 499 }, (_, index) => `f${String(index + 2).padStart(3, '0')}`),
]

beforeAll(async () => {
  const { page } = studio
  await newJob(page, 'Wide lists')
  await dropFiles(page, { 'wide.csv': `${names.join(',')}\n${names.map(() => '1').join(',')}\n` })
  await selectCard(page, 'wide.csv')
})

async function addBehind(name: string, type: string): Promise<void> {
  const { page } = studio
  await selectCard(page, name)
  await card(page, name).focus()
  await page.keyboard.press('/')
  await chooseInSearch(page, type)
}

function list(label: string): Locator {
  return inspector(studio.page).getByRole('group', { name: label, exact: true })
}

const source = (name: string) =>
  inspector(studio.page).getByRole('button', { name: `Take ${name}, then choose a target` })
const target = (name: string) =>
  inspector(studio.page).getByRole('button', { name: new RegExp(`^Fill ${name};`) })

async function configOf(type: string): Promise<Record<string, unknown>> {
  const { page, stack } = studio
  await untilSaved(page)
  const { nodes } = await savedDraft(stack, jobIdOf(page))
  return { ...nodes.find((node) => node.type === type)?.config }
}

describe('a merge of 500 fields', () => {
  it('draws the fields in sight, and finds one by what it means', async () => {
    const { page } = studio
    await addBehind('wide.csv', 'merge')
    await untilInspected(page, 'Merge')
    const left = list('Fields of the left side')
    await left.getByText('500 of 500').waitFor()
    expect(await left.getByRole('listitem').count()).toBeLessThan(40)
    await left.getByLabel('Find a field').fill('Kundennummer')
    await expectPage(left.getByRole('listitem')).toHaveText(['customer_no'])
  })

  it('is gone through by keys: into what was found, to its end, one tick; then all that was found', async () => {
    const { page } = studio
    const left = list('Fields of the left side')
    await left.getByLabel('Find a field').fill('f4')
    await page.keyboard.press('ArrowDown')
    await expectPage(left.getByLabel('f400', { exact: true })).toBeFocused()
    await page.keyboard.press('End')
    await expectPage(left.getByLabel('f499', { exact: true })).toBeFocused()
    await page.keyboard.press('Space')
    await left.getByText('100 found').waitFor()
    await expect
      .poll(async () => (await configOf('merge'))['leftFields'], { timeout: 10_000 })
      .toEqual(names.filter((name) => name !== 'f499'))
    await left.getByLabel('The 100 fields found').click()
    await left.getByLabel('The 100 fields found').click()
    await expect
      .poll(async () => (await configOf('merge'))['leftFields'], { timeout: 10_000 })
      .toEqual(names.filter((name) => !name.startsWith('f4')))
  })
})

describe('a direct mapping of 500 fields', () => {
  beforeAll(async () => {
    const { page } = studio
    await addBehind('wide.csv', 'direct mapping')
    await untilInspected(page, 'Direct mapping')
    await inspector(page).getByRole('radio', { name: 'List' }).click()
  })

  it('draws the fields in sight, and finds one by what it means', async () => {
    const { page } = studio
    await inspector(page).getByText('500 fields').waitFor()
    const rows = inspector(page).getByRole('listitem')
    expect(await rows.count()).toBeLessThan(40)
    await inspector(page).getByLabel('Find a field').fill('顧客番号')
    await expectPage(rows).toHaveCount(1)
    await expectPage(rows.locator('.in-data input, input.in-data').first()).toHaveValue(
      'customer_no',
    )
  })

  it('keeps a field in sight while its name is written', async () => {
    const { page } = studio
    await inspector(page).getByLabel('Find a field').fill('f250')
    const name = inspector(page).getByLabel('Target field 250')
    await name.fill('another')
    await expectPage(name).toBeFocused()
    await expectPage(name).toHaveValue('another')
  })

  it('finds the fields and their lines in the other view, too', async () => {
    const { page } = studio
    await inspector(page).getByLabel('Find a field').fill('f12')
    await inspector(page).getByRole('radio', { name: 'Lines' }).click()
    const board = page.locator('.in-board')
    await expectPage(board.locator('[data-join-target]')).toHaveCount(10)
    await expectPage(board.locator('svg path')).toHaveCount(10)
    await inspector(page).getByLabel('Find a field').fill('')
    await expectPage(inspector(page).getByText('500 fields')).toBeVisible()
  })

  it('draws the lines in sight, also those to a field far away', async () => {
    const { page } = studio
    const board = page.locator('.in-board')
    await expectPage(board.locator('[data-join-target="0"]')).toBeVisible()
    await expectPage.poll(() => board.locator('li').count()).toBeLessThan(90)
    expect(await board.locator('svg path').count()).toBeLessThan(45)
    await source('f002').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await expectPage(source('f500')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expectPage(target('f500')).toBeFocused()
    expect(await board.locator('li').count()).toBeLessThan(90)
    await page.keyboard.press('Enter')
    await expectPage(target('f500')).toHaveAccessibleName(/now from f002/)
    await page.keyboard.press('Home')
    await expectPage(target('customer_no')).toBeFocused()
    await expectPage(target('f300')).toHaveCount(0)
    const far = board.locator('svg path').filter({ visible: true })
    await expectPage
      .poll(() => far.evaluateAll((paths) => paths.map((path) => path.getAttribute('d'))))
      .toContain(`M0 63C22 63 22 ${499 * 42 + 21} 44 ${499 * 42 + 21}`)
  })

  it('says the place of a line, and keeps what the keyboard stands on while others come into sight', async () => {
    const { page } = studio
    const board = page.locator('.in-board')
    await target('customer_no').focus()
    await page.keyboard.press('PageDown')
    await expectPage(target('f011')).toBeFocused()
    const line = board.locator('[data-join-target="10"]')
    await expectPage(line).toHaveAttribute('aria-posinset', '11')
    await expectPage(line).toHaveAttribute('aria-setsize', '500')
    await board.hover()
    await page.mouse.wheel(0, 9000)
    await expectPage(target('f230')).toBeVisible()
    await expectPage(target('f011')).toBeFocused()
    await expectPage(target('f050')).toHaveCount(0)
  })

  it('is joined by a drag where it was scrolled to, and the line follows the pointer', async () => {
    const { page } = studio
    const board = page.locator('.in-board')
    await source('f230').hover()
    await page.mouse.down()
    await target('f228').hover()
    const drawn = board.locator('svg path[data-suggested]')
    await expectPage(drawn).toHaveCount(1)
    const [line, end] = [await drawn.boundingBox(), await target('f228').boundingBox()]
    expect(Math.abs(line!.y - (end!.y + end!.height / 2))).toBeLessThan(10)
    await page.mouse.up()
    await expectPage(target('f228')).toHaveAccessibleName(/now from f230/)
  })

  it('leads to a field far away that something is wrong with', async () => {
    const { page } = studio
    const view = (name: string) => inspector(page).getByRole('radio', { name }).click()
    await view('List')
    await inspector(page).getByLabel('Find a field').fill('f499')
    await inspector(page).getByRole('button', { name: 'required' }).click()
    await view('Lines')
    await target('f499').focus()
    await page.keyboard.press('Delete')
    await inspector(page).getByLabel('Find a field').fill('')
    await expectPage(target('f499')).toHaveCount(0)
    await page.locator('#graph').focus()
    await page.keyboard.press('e')
    await expectPage(target('f499')).toBeFocused()
  })
})

describe('a comparison of 500 fields', () => {
  it('begins with the one that differs', async () => {
    const { page } = studio
    await addBehind('wide.csv', 'formula')
    await untilInspected(page, 'Formula')
    await typeInto(page, 'Field', 'f490')
    await typeInto(page, 'Expression', 'f489 & "!"')
    await untilRows(page, 'Formula', 1)
    await selectCard(page, 'Formula')
    await pane(page, 'output').getByRole('button', { name: 'Before and after' }).click()
    await page.getByRole('menuitem', { name: 'Before and after this node' }).click()
    await expectPage(head(page, 'f490')).toBeInViewport({ ratio: 1 })
  })
})

describe('a field of 500', () => {
  it('is found by what it means, and taken by Enter', async () => {
    const { page } = studio
    await addBehind('Formula', 'case')
    await untilInspected(page, 'Case field')
    await press(page, 'Case')
    await press(page, 'Criterion')
    const field = inspector(page).getByLabel('Field of A', { exact: true })
    await expectPage(field).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Kundennummer')
    await expectPage(page.locator('.in-found').getByRole('option')).toHaveText(['customer_no'])
    await page.keyboard.press('Control+a')
    await page.keyboard.type('49')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expectPage(field).toHaveText('f149')
    await expectPage(field).toBeFocused()
  })
})
