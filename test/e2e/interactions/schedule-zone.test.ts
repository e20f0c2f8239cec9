// The zone of a schedule is found by what people call its cities, by pointer and by keys.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { pressInBar } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const dialog = () => studio.page.getByRole('dialog')
const zone = () => dialog().getByRole('combobox', { name: 'Time zone' })
const options = () => studio.page.getByRole('option')

describe('the zone of a schedule', () => {
  it('is found by a city in Japanese, and taken by Enter', async () => {
    const { page } = studio
    await studio.openCopy('Zones')
    await pressInBar(page, 'Schedule')
    await zone().fill('大阪')
    await expectPage(options().first()).toContainText('Tokyo')
    await expectPage(options().first()).toContainText('Asia/Tokyo')
    await zone().press('Enter')
    await expectPage(zone()).toHaveValue('Asia/Tokyo')
    await expectPage(options()).toHaveCount(0)
    await expectPage(dialog().getByText(/Japan (Standard )?Time/)).toBeVisible()
    await expectPage(dialog().locator('.due > li')).toHaveCount(10)
  })

  it('is found by a country once the names have come, chosen by arrows, taken by Tab', async () => {
    await zone().fill('Schweiz')
    await expectPage(options().filter({ hasText: 'Europe/Zurich' })).toHaveCount(1)
    await zone().press('Tab')
    await expectPage(zone()).toHaveValue('Europe/Zurich')
    await zone().fill('Wien')
    await zone().press('ArrowDown')
    await zone().press('ArrowUp')
    await expectPage(options().first()).toHaveAttribute('aria-selected', 'true')
    await options().first().click()
    await expectPage(zone()).toHaveValue('Europe/Vienna')
  })

  it('has its times beside those of UTC, unless they are the same', async () => {
    const utc = dialog().locator('.due').locator('..').getByText('UTC', { exact: true })
    const clocks = dialog().locator('.due > li').first().locator('.num')
    await expectPage(utc).toHaveCount(1)
    await expectPage(clocks).toHaveCount(2)
    await zone().fill('UTC')
    await zone().press('Tab')
    await expectPage(zone()).toHaveValue('UTC')
    await expectPage(clocks).toHaveCount(1)
    await expectPage(utc).toHaveCount(0)
    await zone().fill('Europe/Vienna')
    await zone().press('Tab')
    await expectPage(zone()).toHaveValue('Europe/Vienna')
  })

  it('is kept by the job when its schedule is taken away', async () => {
    const { page } = studio
    await dialog().getByRole('button', { name: 'Save schedule' }).click()
    await expectPage(dialog()).toHaveCount(0)
    await pressInBar(page, 'Schedule')
    await dialog().getByRole('button', { name: 'Remove schedule' }).click()
    await expectPage(dialog()).toHaveCount(0)
    await expectPage(page.locator('[data-verb=schedule]')).toHaveText('Schedule')
    await pressInBar(page, 'Schedule')
    await expectPage(dialog().getByRole('button', { name: 'Remove schedule' })).toHaveCount(0)
    await expectPage(zone()).toHaveValue('Europe/Vienna')
  })

  it('leaves the list by Escape, and the dialog only by the next', async () => {
    await zone().fill('Ber')
    await options().first().waitFor()
    await zone().press('Escape')
    await expectPage(options()).toHaveCount(0)
    await expectPage(dialog()).toBeVisible()
    await expectPage(dialog().getByText('There is no such time zone.')).toBeVisible()
    await zone().press('Escape')
    await expectPage(dialog()).toHaveCount(0)
    expect(await studio.page.locator('.cv').isVisible()).toBe(true)
  })

  it('leaves list and dialog by two Escapes, however fast they follow each other', async () => {
    const { page } = studio
    for (let n = 0; n < 5; n++) {
      await pressInBar(page, 'Schedule')
      await zone().fill('Ber')
      await options().first().waitFor()
      await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')])
      await expectPage(dialog()).toHaveCount(0)
    }
  })
})
