// Every place of the studio where Japanese is written, with a word under composition: no key may do anything but end the word.
import type { Locator, Page } from '@playwright/test'
import { expectPage as expect } from '../../stack/expect-page.ts'
import { canvas, emptySpot, searchField, selectCard } from './canvas-gestures.ts'
import { inHeadMenu } from './grid-page.ts'
import { commitText, compose } from './input-method.ts'
import { inspector, nameNode } from './inspector-panel.ts'

export interface Place {
  name: string
  /** Leads the cursor into the field. */
  open: (page: Page) => Promise<Locator>
  /** Leaves it. */
  leave: (page: Page) => Promise<void>
  /** What is written there stands in the draft. */
  kept?: true
}

const byEscape = (page: Page): Promise<void> => page.keyboard.press('Escape')

/** Presses beside everything: text that was written stays. */
const byClick = (page: Page): Promise<void> =>
  canvas(page)
    .locator('.react-flow__pane')
    .click({ position: { x: 300, y: 12 } })

export const places: readonly Place[] = [
  {
    name: 'the quick search',
    open: async (page) => {
      await page.keyboard.press('/')
      return searchField(page)
    },
    leave: byEscape,
  },
  {
    name: 'the command palette',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      return page.getByRole('dialog').getByRole('combobox')
    },
    leave: byEscape,
  },
  {
    name: 'the value of a criterion',
    open: async (page) => {
      await selectCard(page, 'Served routes')
      const field = inspector(page).getByLabel('Value of A')
      await field.click()
      return field
    },
    leave: byClick,
    kept: true,
  },
  {
    name: 'the name of a node',
    open: async (page) => {
      await selectCard(page, 'Served routes')
      await nameNode(page, '')
      return inspector(page).getByLabel('Name of the node')
    },
    leave: byClick,
    kept: true,
  },
  {
    name: 'a setting',
    open: async (page) => {
      await selectCard(page, 'Traffic class')
      const field = inspector(page).getByLabel('New field')
      await field.click()
      return field
    },
    leave: byClick,
    kept: true,
  },
  {
    name: 'a formula',
    open: async (page) => {
      await selectCard(page, 'Traffic class')
      await inspector(page).getByLabel('Result of otherwise').click()
      await page.getByRole('option', { name: 'formula', exact: true }).click()
      const field = inspector(page).getByLabel('Value for otherwise')
      await field.click()
      return field
    },
    leave: byClick,
    kept: true,
  },
  {
    name: 'the name of the job',
    open: async (page) => {
      const field = page.getByLabel('Name of the job')
      await field.click()
      return field
    },
    leave: byClick,
    kept: true,
  },
  {
    name: 'the name of a version',
    open: async (page) => {
      await page.keyboard.press('Control+s')
      return page.getByRole('dialog').getByLabel('Name', { exact: true })
    },
    leave: byEscape,
  },
  {
    name: 'the search for a field',
    open: async (page) => {
      await selectCard(page, 'Destination airport')
      const field = page.getByRole('searchbox', { name: 'Find a field' })
      await field.click()
      return field
    },
    leave: byClick,
  },
  {
    name: 'the new name of a column',
    open: async (page) => {
      await selectCard(page, 'Destination airport')
      await inHeadMenu(page, 'origin', 'Rename…')
      const field = page.getByRole('dialog').getByLabel('New name')
      await field.click()
      return field
    },
    leave: byEscape,
  },
  {
    name: 'the note of a node',
    open: async (page) => {
      await selectCard(page, 'Flights')
      await inspector(page).getByRole('tab', { name: 'Notes' }).click()
      const field = inspector(page).getByLabel('Note for your team')
      await field.click()
      return field
    },
    leave: byClick,
    kept: true,
  },
  {
    name: 'a note',
    open: async (page) => {
      await emptySpot(page)
      await page.keyboard.press('n')
      return page.getByPlaceholder('Write what others should know')
    },
    leave: byClick,
    kept: true,
  },
  {
    name: 'the title of a frame',
    open: async (page) => {
      const title = page.getByLabel('Title of the frame').first()
      await title.dblclick()
      return title
    },
    leave: byClick,
    kept: true,
  },
]

/** What a key did that belonged to the word; empty when all is well. */
export async function faultsOf(page: Page, { name, open, leave }: Place): Promise<string[]> {
  const field = await open(page)
  await field.waitFor()
  await expect(field).toBeFocused()
  const before = await shown(page)
  await compose(page, 'にほん')
  for (const key of ['Enter', 'Escape']) await page.keyboard.press(key)
  const faults: string[] = []
  if (!(await field.isVisible())) return [`${name}: a key closed it`]
  if ((await shown(page)) !== before) faults.push(`${name}: a key did something on the canvas`)
  await commitText(page, '日本')
  if (!(await field.inputValue()).includes('日本')) faults.push(`${name}: the word is lost`)
  await leave(page)
  return faults
}

/** Leaves the field in the middle of a word: who presses elsewhere has written it all the same. */
export async function leftWith(page: Page, { open, leave }: Place, word: string): Promise<void> {
  const field = await open(page)
  await field.waitFor()
  await expect(field).toBeFocused()
  await compose(page, word)
  await leave(page)
}

/** What a shortcut could change: nodes, selection, panels. */
async function shown(page: Page): Promise<string> {
  const parts = ['.react-flow__node', '.react-flow__node.selected', '[role=dialog]', '.pv-drawer']
  const counts = await Promise.all(parts.map((part) => page.locator(part).count()))
  return counts.join(' ')
}
