// The inspector as a person uses it: fields found by their labels, choices opened and clicked, text typed key by key.
import type { Locator, Page } from '@playwright/test'
import { expectPage as expect } from '../../stack/expect-page.ts'

export function inspector(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' })
}

/** The panel follows the selection when there is time. */
export async function untilInspected(page: Page, name: string): Promise<void> {
  await expect(inspector(page).getByLabel('Name of the node')).toHaveValue(name)
}

/** Replaces the text of the field with this label. */
export async function typeInto(page: Page, label: string, text: string, within?: Locator) {
  await (within ?? inspector(page)).getByLabel(label, { exact: true }).click()
  await page.keyboard.press('Control+a')
  if (text === '') await page.keyboard.press('Delete')
  else await page.keyboard.type(text)
}

/** Opens the list with this label and clicks one of its options. */
export async function choose(page: Page, label: string, option: string, within?: Locator) {
  await (within ?? inspector(page)).getByLabel(label, { exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** One of the choices that stand side by side under a label. */
export async function pick(page: Page, label: string, option: string): Promise<void> {
  const group = inspector(page).getByRole('radiogroup', { name: label, exact: true })
  await group.getByRole('radio', { name: option, exact: true }).click()
}

/** Opens what stands behind one line of the inspector. */
export async function openFold(page: Page, label: string): Promise<void> {
  await inspector(page).locator('details:not([open]) > summary', { hasText: label }).click()
}

export async function press(page: Page, button: string, within?: Locator): Promise<void> {
  const place = within ?? inspector(page)
  await place.getByRole('button', { name: button, exact: true }).click()
}

/** Leaves only these of the checkboxes checked. */
export async function keepOnly(page: Page, group: string, wanted: readonly string[]) {
  const boxes = inspector(page).getByRole('group', { name: group, exact: true })
  for (const label of await boxes.locator('label').all()) {
    const isWanted = wanted.includes((await label.innerText()).trim())
    if ((await label.getByRole('checkbox').isChecked()) !== isWanted) await label.click()
  }
}

export async function nameNode(page: Page, name: string): Promise<void> {
  await typeInto(page, 'Name of the node', name)
}
