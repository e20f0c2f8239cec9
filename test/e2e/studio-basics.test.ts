// What everybody expects of an editor, checked by hand and key in real Chromium: history, keys, languages, saving, signing in.
import type { Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { expectedCounts } from '../../local/sample/expected.ts'
import { visitShared } from '../stack/browser.ts'
import type { Visit } from '../stack/browser.ts'
import type { RunningStack } from '../stack/stack.ts'
import { card, selectCard, untilRows } from './hands/canvas-gestures.ts'
import { commitText, compose } from './hands/input-method.ts'
import { inspector, nameNode } from './hands/inspector-panel.ts'
import { copyOf, savedNames } from './hands/sample-copy.ts'
import { sharedStack } from './shared-stack.ts'
import { historyButton, openJob, untilSaved } from './hands/studio-page.ts'

const counts = expectedCounts
let stack: RunningStack
let visitor: Visit
let page: Page

beforeAll(async () => {
  stack = await sharedStack()
  visitor = await visitShared(stack)
  page = visitor.page
  page.setDefaultTimeout(15_000)
})

afterAll(async () => {
  await visitor?.close()
})

afterEach(() => expect(visitor.errors).toEqual([]))

const edges = () => page.locator('.react-flow__edge')
const search = () => page.getByRole('combobox', { name: 'Search nodes' })

describe('history', () => {
  it('names what undo and redo will do, by mouse and by key', async () => {
    await openJob(page, stack, await copyOf('routes', stack, 'History'))
    await selectCard(page, 'Traffic class')
    // At once: on a slow machine typed letters may lie so far apart that each is a step of its own.
    await inspector(page).getByLabel('New field').fill('class')
    await inspector(page).getByLabel('Name of the node').fill('Classes')
    await historyButton(page, 'Undo: rename Traffic class').click()
    await expectPage(card(page, 'Traffic class')).toBeVisible()
    await historyButton(page, 'Undo: change Traffic class').click()
    await expectPage(inspector(page).getByLabel('New field')).toHaveValue('traffic_class')
    await expectPage(historyButton(page, 'Undo')).toBeDisabled()
    await page.locator('.react-flow__pane').click({ position: { x: 300, y: 20 } })
    await page.keyboard.press('Control+y')
    await expectPage(historyButton(page, 'Redo: rename Traffic class')).toBeEnabled()
    await page.keyboard.press('Control+Shift+z')
    await expectPage(card(page, 'Classes')).toBeVisible()
    await expectPage(historyButton(page, 'Redo')).toBeDisabled()
  })

  it('closes the gap that a deleted node leaves, unless told otherwise', async () => {
    await openJob(page, stack, await copyOf('routes', stack, 'Healing'))
    await untilRows(page, 'Traffic class', counts.served)
    await selectCard(page, 'Served routes')
    await page.keyboard.press('Delete')
    await expectPage(edges()).toHaveCount(10)
    await untilRows(page, 'Traffic class', counts.merged)
    await page.keyboard.press('Control+z')
    await expectPage(edges()).toHaveCount(11)
    await untilRows(page, 'Traffic class', counts.served)
    await selectCard(page, 'Served routes')
    await page.keyboard.press('Shift+Delete')
    await expectPage(edges()).toHaveCount(9)
    await page.keyboard.press('Control+z')
    await expectPage(edges()).toHaveCount(11)
  })
})

describe('keys', () => {
  it('belong to the text while somebody types', async () => {
    await openJob(page, stack, await copyOf('routes', stack, 'Typing'))
    await selectCard(page, 'Served routes')
    await nameNode(page, 'de01/?+-x')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Shift+L')
    await page.keyboard.press('ArrowLeft')
    const name = inspector(page).getByLabel('Name of the node')
    await expectPage(name).toHaveValue('de01/?+-L')
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(11)
    await expectPage(search()).toHaveCount(0)
    await expectPage(page.getByRole('dialog')).toHaveCount(0)
    await expectPage(inspector(page).getByRole('button', { name: 'Disable' })).toBeVisible()
    await expectPage(historyButton(page, 'Undo: rename Served routes')).toBeEnabled()
  })

  it('belong to the input method while it composes, and Japanese finds the merge', async () => {
    await page.locator('.react-flow__pane').click({ position: { x: 300, y: 20 } })
    await page.keyboard.press('/')
    await search().waitFor()
    await compose(page, 'けつごう')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expectPage(search()).toBeVisible()
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(11)
    await commitText(page, '結合')
    const first = page.getByRole('option').first()
    await expectPage(first).toHaveAttribute('data-node-type', 'merge')
    await search().fill('けつごう')
    await expectPage(first).toHaveAttribute('data-node-type', 'merge')
    await page.keyboard.press('Enter')
    await expectPage(card(page, 'Merge')).toBeVisible()
    await expectPage(historyButton(page, 'Undo: add Merge')).toBeEnabled()
  })
})

describe('this browser', () => {
  it('keeps the language after a reload', async () => {
    await page.goto(stack.url)
    await choosePreference('Language: English', '日本語')
    await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('ジョブ')
    await page.reload()
    await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('ジョブ')
    await expectPage(page.locator('html')).toHaveAttribute('lang', 'ja')
    await choosePreference('言語: 日本語', 'Deutsch')
    await page.reload()
    await expectPage(page.getByRole('button', { name: 'Neuer Job' })).toBeVisible()
    await choosePreference('Sprache: Deutsch', 'English')
    await expectPage(page.getByRole('button', { name: 'New job' })).toBeVisible()
  })

  it('keeps the theme after a reload', async () => {
    await expectPage(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await choosePreference('Appearance', 'Dark')
    await page.reload()
    await expectPage(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await choosePreference('Appearance', 'As the system')
    await expectPage(page.locator('html')).toHaveAttribute('data-theme', 'light')
  })
})

async function choosePreference(menu: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('menuitemradio', { name: choice }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
}

describe('saving', () => {
  it('happens by itself, and a reload shows the draft', async () => {
    const jobId = await copyOf('airports', stack, 'Autosave')
    await openJob(page, stack, jobId)
    await selectCard(page, 'Airports')
    await nameNode(page, 'All airports')
    await untilSaved(page)
    expect(await savedNames(stack, jobId)).toContain('All airports')
    await page.reload()
    await expectPage(card(page, 'All airports')).toBeVisible()
  })

  it('brings edits of two tabs together, and asks where both changed the same', async () => {
    const jobId = await copyOf('airports', stack, 'Two tabs')
    const other = await page.context().newPage()
    await openJob(page, stack, jobId)
    await openJob(other, stack, jobId)
    await renameAndSave(page, 'Airports', 'Here')
    await expectPage(card(other, 'Here')).toBeVisible()
    await Promise.all([page, other].map((tab) => selectCard(tab, 'Here')))
    await Promise.all([writeName(page, 'Mine'), writeName(other, 'Theirs')])
    const dialogs = [page, other].map((tab) => tab.getByRole('dialog'))
    await Promise.race(dialogs.map((dialog) => dialog.waitFor()))
    const asking = (await page.getByRole('dialog').isVisible()) ? page : other
    await asking.locator('[data-side="mine"] input').check()
    await asking.getByRole('button', { name: 'Go on with these' }).click()
    await untilSaved(asking)
    const chosen = asking === page ? 'Mine' : 'Theirs'
    expect(await savedNames(stack, jobId)).toContain(chosen)
    await expectPage(card(page, chosen)).toBeVisible()
    await expectPage(card(other, chosen)).toBeVisible()
    await other.close()
    forgetRefusal()
  })
})

/** Whichever tab saves second is refused with 412 and asks; Chromium writes that on its console. */
function forgetRefusal(): void {
  const others = visitor.errors.filter((error) => !error.includes('status of 412'))
  visitor.errors.splice(0, Infinity, ...others)
}

async function rename(tab: Page, from: string, to: string): Promise<void> {
  await tab.bringToFront()
  await selectCard(tab, from)
  await nameNode(tab, to)
}

/** At once, as two people may. */
function writeName(tab: Page, name: string): Promise<void> {
  return inspector(tab).getByLabel('Name of the node').fill(name)
}

async function renameAndSave(tab: Page, from: string, to: string): Promise<void> {
  await rename(tab, from, to)
  await untilSaved(tab)
}

describe('coming back', () => {
  it('to a job that was left a moment ago shows its rows again', async () => {
    const jobId = await copyOf('airports', stack, 'Left and back')
    await openJob(page, stack, jobId)
    await untilRows(page, 'Airports', counts.airportsRead)
    await page.getByRole('link', { name: 'Jobs', exact: true }).first().click()
    const back = page.locator(`main a[href="/jobs/${jobId}"]`)
    // The sources are read anew: counts alone could be those of the first visit.
    await Promise.all([page.waitForResponse(/\/api\/previews$/), back.click()])
    await untilRows(page, 'Airports', counts.airportsRead)
  })
})

describe('without a session', () => {
  it('nothing shows but how to sign in, and the edge answers nothing', async () => {
    const context = await visitor.browser.newContext({ locale: 'en-GB' })
    const stranger = await context.newPage()
    const jobId = await copyOf('airports', stack, 'Secret job')
    for (const path of ['/', `/jobs/${jobId}`, '/activity', '/connections', '/objects/Airport']) {
      await stranger.goto(stack.url + path)
      await expectPage(stranger.getByRole('heading')).toHaveText(['You are signed out.'])
      await expectPage(stranger.getByText(/Secret job|Routes|partner-feed/)).toHaveCount(0)
    }
    for (const path of ['jobs', `jobs/${jobId}`, 'runs', 'connections', 'objects', 'catalog']) {
      expect((await stranger.request.get(`${stack.url}/api/${path}`)).status()).toBe(401)
    }
    await context.close()
  })
})
