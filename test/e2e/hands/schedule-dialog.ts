// The schedule form of the studio, filled in by hand.
import type { Page } from '@playwright/test'
import { expectPage as expect } from '../../stack/expect-page.ts'
import { typeInto } from './inspector-panel.ts'
import { pressInBar } from './studio-page.ts'

/** Sets a daily schedule, checks the ten next runs that the edge computes, and saves. */
export async function scheduleDaily(page: Page, hour: number, minute: number, zone: string) {
  await pressInBar(page, 'Schedule')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Daily' }).click()
  await typeInto(page, 'Hour', String(hour), dialog)
  await typeInto(page, 'Minute', String(minute), dialog)
  await typeInto(page, 'Time zone', zone, dialog)
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  await expect(dialog.getByText(`Every day at ${time}`)).toBeVisible()
  const dueTimes = dialog.locator('.due > li')
  await expect(dueTimes).toHaveCount(10)
  await expect(dueTimes.filter({ hasText: time })).toHaveCount(10)
  await dialog.getByRole('button', { name: 'Save schedule' }).click()
  await dialog.waitFor({ state: 'detached' })
}
