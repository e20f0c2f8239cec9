// The page of one run as a person reads it.
import type { Page } from '@playwright/test'
import { expectPage as expect } from '../../stack/expect-page.ts'

/** Goes to the activity by the rail and opens the newest run of a job. */
export async function openNewestRun(page: Page, jobName: string): Promise<void> {
  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  await page.getByRole('link', { name: jobName, exact: true }).first().click()
  await page.waitForURL('**/runs/*')
}

export async function untilStatus(page: Page, status: string): Promise<void> {
  await page.getByRole('banner').getByText(status, { exact: true }).waitFor({ timeout: 60_000 })
}

export interface ShownHashes {
  run: string
  browser: string
}

/** The two hashes of a delivered file: the run's, and the one that this browser computes. */
export async function hashesOf(page: Page, fileName: string): Promise<ShownHashes> {
  const delivery = page.getByRole('article').filter({ hasText: fileName })
  await expect(delivery.getByText('delivered', { exact: true })).toBeVisible()
  const browser = delivery.locator('[data-preview-hash]')
  await browser.waitFor({ timeout: 60_000 })
  return {
    run: (await delivery.locator('[data-hash]').getAttribute('data-hash')) ?? '',
    browser: (await browser.getAttribute('data-preview-hash')) ?? '',
  }
}
