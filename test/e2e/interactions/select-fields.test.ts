// The fields of a select, one line each: 500 of them found, kept, renamed, cast and moved, by keys and by mouse.
import type { Locator, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SelectConfig } from '../../../engine/nodes/select/config.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { selectCard } from '../hands/canvas-gestures.ts'
import { dropFiles } from '../hands/dropped-files.ts'
import { inspector } from '../hands/inspector-panel.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { jobIdOf, newJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const names = Array.from({ length: 500 }, (_, index) => `f${String(index + 1).padStart(3, '0')}`)

beforeAll(async () => {
  const { page } = studio
  await newJob(page, 'Wide')
  await dropFiles(page, { 'wide.csv': `${names.join(',')}\n${names.map(() => '1').join(',')}\n` })
  await selectCard(page, 'wide.csv')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Select fields')
  await page.keyboard.press('Enter')
  await line(page, 'f001').waitFor()
})

function line(page: Page, field: string): Locator {
  return inspector(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: field, exact: true }) })
}

function part(page: Page, label: string): Locator {
  return inspector(page).getByLabel(label, { exact: true })
}

async function saved(): Promise<SelectConfig> {
  const { page, stack } = studio
  await page
    .locator('[data-saving="unsaved"]')
    .waitFor({ timeout: 1000 })
    .catch(() => undefined)
  await untilSaved(page)
  const { nodes } = await savedDraft(stack, jobIdOf(page))
  return nodes.find(({ type }) => type === 'select')!.config as unknown as SelectConfig
}

describe('a select of 500 fields', () => {
  it('draws the lines in sight, one line each', async () => {
    const { page } = studio
    const table = inspector(page).getByRole('grid')
    await expectPage(table).toHaveAttribute('aria-rowcount', '500')
    expect(await table.getByRole('row').count()).toBeLessThan(40)
    expect((await line(page, 'f001').boundingBox())?.height).toBeLessThanOrEqual(32)
  })

  it('is gone through by keys: to the end and back in one column, names typed, ticks taken', async () => {
    const { page } = studio
    await part(page, 'f001 goes on').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+End')
    await expectPage(part(page, 'New name of f500')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('last but one')
    await expectPage(part(page, 'New name of f499')).toHaveValue('last but one')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await expectPage(part(page, 'f498 goes on')).not.toBeChecked()
    expect(await saved()).toEqual({
      fields: [{ field: 'f499', name: 'last but one', type: 'kept', format: '' }],
      others: 'keep',
      dropped: ['f498'],
    })
  })

  it('keeps the new name of a field that is left, and gives it back', async () => {
    const { page } = studio
    await part(page, 'f499 goes on').click()
    await expectPage(part(page, 'New name of f499')).toHaveValue('last but one')
    expect((await saved()).fields).toEqual([])
    await part(page, 'f499 goes on').click()
    expect((await saved()).fields).toEqual([
      { field: 'f499', name: 'last but one', type: 'kept', format: '' },
    ])
  })

  it('moves a field with Alt and the arrows, says where it is, and keeps the focus on it', async () => {
    const { page } = studio
    await part(page, 'New name of f499').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Alt+ArrowUp')
    await expectPage(part(page, 'New name of f002')).toBeFocused()
    await expectPage(inspector(page).getByText('f002: place 1 of 499')).toBeAttached()
    await expectPage(line(page, 'f002')).toHaveAttribute('aria-rowindex', '1')
    expect((await saved()).others).toBe('after')
    await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click()
    await expectPage(line(page, 'f002')).toHaveAttribute('aria-rowindex', '2')
  })

  it('gives it back also to who looked at another card meanwhile', async () => {
    const { page } = studio
    await part(page, 'New name of f003').fill('third')
    await part(page, 'f003 goes on').click()
    await selectCard(page, 'wide.csv')
    await selectCard(page, 'Select fields')
    await part(page, 'f003 goes on').click()
    await expectPage(part(page, 'New name of f003')).toHaveValue('third')
    await part(page, 'New name of f003').fill('')
  })

  it('finds by letters, and keeps or leaves all that were found', async () => {
    const { page } = studio
    await part(page, 'Find a field').fill('f0')
    await page.keyboard.press('Enter')
    await expectPage(part(page, 'New name of f001')).toBeFocused()
    await part(page, 'The 99 fields found go on').click()
    await part(page, 'Find a field').fill('')
    await expectPage(
      inspector(page).getByRole('status').filter({ hasText: '400 of 500' }),
    ).toBeVisible()
    await part(page, 'All fields go on').click()
    await expectPage(
      inspector(page).getByRole('status').filter({ hasText: '500 of 500' }),
    ).toBeVisible()
    expect((await saved()).dropped).toEqual([])
  })

  it('asks for a format where a type is chosen that takes one', async () => {
    const { page } = studio
    await part(page, 'Type of f003').click()
    await page.getByRole('option', { name: 'date', exact: true }).click()
    await part(page, 'Format').fill('dd.MM.yyyy')
    await expectPage(part(page, 'Type of f003')).toHaveText('date')
    const entry = { field: 'f003', name: '', type: 'date', format: 'dd.MM.yyyy' }
    expect((await saved()).fields).toContainEqual(entry)
  })

  it('lets a line be dragged by its name', async () => {
    const { page } = studio
    await line(page, 'f005')
      .getByRole('rowheader')
      .dragTo(line(page, 'f002').getByRole('rowheader'))
    await expectPage(line(page, 'f005')).toHaveAttribute('aria-rowindex', '2')
  })

  it('keeps what goes on when it is said what becomes of later fields', async () => {
    const { page } = studio
    const before = (await saved()).fields.length
    await part(page, 'Fields that arrive later').click()
    await page.getByRole('option', { name: 'Are left out' }).click()
    await expectPage(
      inspector(page).getByRole('status').filter({ hasText: '500 of 500' }),
    ).toBeVisible()
    const { fields, others } = await saved()
    expect(others).toBe('drop')
    expect(fields).toHaveLength(500)
    expect(fields.length).toBeGreaterThan(before)
  })

  it('answers a key at once', async () => {
    const { page } = studio
    const name = part(page, 'New name of f004')
    await name.focus()
    const tookMs = await name.evaluate((input: HTMLInputElement) => {
      const begun = performance.now()
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(input, 'x')
      input.dispatchEvent(new Event('input', { bubbles: true }))
      return new Promise<number>((done) => {
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
      })
    })
    await expectPage(name).toHaveValue('x')
    expect(tookMs).toBeLessThan(400)
  })
})
