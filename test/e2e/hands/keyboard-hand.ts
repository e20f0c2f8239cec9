// A hand on the keyboard: walks by Tab and arrows to where something is done, and does it by key. Never presses the pointer.
import type { Locator, Page } from '@playwright/test'
import { expectPage as expect } from '../../stack/expect-page.ts'
import { card, searchField } from './canvas-gestures.ts'
import { inspector } from './inspector-panel.ts'

/** Enough for the longest way through the studio; who needs more is lost. */
const longestWay = 400

/** Tab or Shift+Tab, whichever way it lies, until the focus stands on it or in it. */
export async function reach(page: Page, what: Locator): Promise<void> {
  await what.first().waitFor()
  for (let step = 0; step < longestWay; step++) {
    const way = await what.first().evaluate((element) => {
      const { activeElement } = document
      if (activeElement !== null && element.contains(activeElement)) return 'there'
      const follows = activeElement?.compareDocumentPosition(element) ?? 0
      const isBefore = (follows & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      return isBefore && activeElement !== document.body ? 'back' : 'on'
    })
    if (way === 'there') return
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab')
  }
  throw new Error(`No way by Tab leads to ${what}`)
}

export async function pressByKey(page: Page, button: Locator): Promise<void> {
  await reach(page, button)
  await page.keyboard.press('Enter')
}

export async function pressInInspector(page: Page, name: string, within?: Locator): Promise<void> {
  const place = within ?? inspector(page)
  await pressByKey(page, place.getByRole('button', { name, exact: true }))
}

/** Replaces the text of the field with this label. */
export async function writeInto(page: Page, label: string, text: string, within?: Locator) {
  await reach(page, (within ?? inspector(page)).getByLabel(label, { exact: true }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Opens the list with this label and goes down to the option. */
export async function chooseByKey(page: Page, label: string, option: string, within?: Locator) {
  await reach(page, (within ?? inspector(page)).getByLabel(label, { exact: true }))
  await page.keyboard.press('Enter')
  const wanted = page.getByRole('option', { name: option, exact: true })
  await wanted.waitFor()
  await page.keyboard.press('Home')
  for (let step = 0; step < longestWay; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await wanted.waitFor({ state: 'detached' })
}

/** One of the choices that stand side by side: arrow keys go from one to the next. */
export async function pickByKey(page: Page, label: string, option: string, within?: Locator) {
  const group = (within ?? inspector(page)).getByRole('radiogroup', { name: label, exact: true })
  const wanted = group.getByRole('radio', { name: option, exact: true })
  await reach(page, group)
  for (let step = 0; step < 12 && !(await wanted.isChecked()); step++) {
    await page.keyboard.press('ArrowRight')
  }
  await expect(wanted).toBeChecked()
}

/** Leaves only these of the checkboxes checked. */
export async function keepOnlyByKey(page: Page, group: string, wanted: readonly string[]) {
  const boxes = inspector(page).getByRole('group', { name: group, exact: true })
  for (const label of await boxes.locator('label').all()) {
    const isWanted = wanted.includes((await label.innerText()).trim())
    if ((await label.getByRole('checkbox').isChecked()) === isWanted) continue
    await reach(page, label)
    await page.keyboard.press('Space')
  }
}

/** Adds a node by the quick search, behind the card that it is said to follow, and names it. */
export async function addByKey(page: Page, type: string, name: string, after?: string) {
  if (after !== undefined) await reach(page, card(page, after))
  await page.keyboard.press('/')
  await searchField(page).waitFor()
  await page.keyboard.type(type)
  await page.keyboard.press('Enter')
  await searchField(page).waitFor({ state: 'detached' })
  await page.keyboard.press('F2')
  const field = inspector(page).getByLabel('Name of the node', { exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.type(name)
  await expect(card(page, name)).toBeVisible()
}

/** To the canvas itself, with nothing selected. */
export async function leaveCards(page: Page): Promise<void> {
  await pressByKey(page, page.getByRole('link', { name: 'Skip to the canvas' }))
  await page.keyboard.press('Escape')
}

/** `C`, then arrow keys until the status line says that Enter would connect there. */
export async function connectByKey(page: Page, from: string, to: string, port?: string) {
  await reach(page, card(page, from))
  await page.keyboard.press('c')
  const said = page.locator('[data-mode="connect"][role="status"]')
  // The only place where it may go is in hand at once.
  await expect(said).toContainText(from)
  const offer = `${from} → ${to}, ${port === undefined ? '' : `${port} (`}`
  for (let step = 0; step < longestWay; step++) {
    if ((await said.innerText()).startsWith(offer)) break
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Enter')
  await expect(said).toContainText(`${from} is connected to ${to}`)
}
