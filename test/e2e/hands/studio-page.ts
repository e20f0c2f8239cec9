// The studio as a page: a new job, its bar, what it would deliver, publishing.
import type { Locator, Page } from '@playwright/test'
import { expectPage as expect } from '../../stack/expect-page.ts'
import type { RunningStack } from '../../stack/stack.ts'

/** Makes a job on the page of jobs and waits for its empty canvas. */
export async function newJob(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Jobs', exact: true }).first().click()
  await page.getByRole('button', { name: 'New job' }).click()
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).click()
  await page.keyboard.type(name)
  await page.getByRole('button', { name: 'Create job' }).click()
  await page.getByRole('heading', { name: 'Bring two things together' }).waitFor()
}

/** Opens a job that has nodes and waits until they are drawn. */
export async function openJob(page: Page, stack: RunningStack, jobId: string): Promise<void> {
  await page.goto(`${stack.url}/jobs/${jobId}`)
  await page.locator('.react-flow__node').first().waitFor()
}

/** Undo or redo, by what it says that it will do. */
export function historyButton(page: Page, says: string): Locator {
  return page.getByRole('banner').getByRole('button', { name: says, exact: true })
}

export function jobIdOf(page: Page): string {
  const id = /\/jobs\/([^/?#]+)/.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`${page.url()} shows no job`)
  return decodeURIComponent(id)
}

export async function pressInBar(page: Page, verb: string | RegExp): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: verb }).click()
}

export async function untilSaved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor()
}

/** What says that no setting is wrong or missing; rows that are rejected may be told of beside. */
export function noErrors(page: Page): Locator {
  return page.getByRole('button', { name: /^Problems: 0 errors, \d+ notices?$/ })
}

/** Hash of what the selected destination would deliver, once the preview is up to date. */
export async function previewHash(page: Page): Promise<string> {
  const line = page.locator('.pv-status')
  // Rows that were rejected before the end are warned of; the hash is of what is left.
  await line.getByRole('img', { name: /^(OK|Warning)$/ }).waitFor({ timeout: 20_000 })
  await expect(line).not.toContainText('stale')
  const hash = await line.locator('[data-sha256]').getAttribute('data-sha256')
  return hash ?? ''
}

export async function publish(page: Page): Promise<void> {
  await pressInBar(page, 'Publish')
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expect(page.locator('[data-published="1"]')).toContainText('v1 is published')
}
