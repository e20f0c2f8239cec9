// The canvas is there before the engine: what is done meanwhile is done, at once or when the engine has come, in real Chromium.
import type { Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, searchField } from '../hands/canvas-gestures.ts'
import { untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow({ lineGoesDown: true })
let page: Page

beforeAll(() => {
  page = studio.page
})

/** Keeps a chunk back until the returned function is called. */
async function hold(chunk: string): Promise<() => void> {
  const released = Promise.withResolvers<void>()
  await page.route(`**/${chunk}-*.js`, async (route) => {
    await released.promise
    await route.continue()
  })
  return released.resolve
}

const says = (name: string) => card(page, name).locator('.cv-says')
const note = () => page.locator('textarea[data-note]')

describe('before the engine has come', () => {
  it('shows the job, takes moves, words and new nodes, and forgets none of them', async () => {
    const release = await hold('engine-room')
    await studio.openCopy('Early hands')
    await expectPage(says('Served routes')).toBeEmpty()

    const before = await card(page, 'Served routes').boundingBox()
    await card(page, 'Served routes').hover()
    await page.mouse.down()
    await page.mouse.move((before?.x ?? 0) + 120, (before?.y ?? 0) + 160, { steps: 6 })
    await page.mouse.up()
    const after = await card(page, 'Served routes').boundingBox()
    expect(after?.y).toBeGreaterThan((before?.y ?? 0) + 40)

    await page.getByRole('toolbar').getByRole('button', { name: 'Note' }).click()
    await expectPage(note()).toBeFocused()
    await page.keyboard.type('Written early')
    await expectPage(note()).toHaveValue('Written early')
    await page.locator('.cv-dock [data-family="case"]').click()
    await expectPage(card(page, 'Case field')).toHaveCount(0)

    release()
    await expectPage(card(page, 'Case field')).toBeVisible()
    await expectPage(says('Served routes')).toContainText('100')
    await untilSaved(page)
    await page.reload()
    await expectPage(card(page, 'Case field')).toBeVisible()
    await expectPage(note()).toHaveValue('Written early')
  })
})

describe('before a dialog has come', () => {
  it('keeps the letters that follow Ctrl+S as the name of the version', async () => {
    const release = await hold('keep-dialog')
    await studio.openCopy('Early letters')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('Before the')
    await expectPage(page.getByRole('dialog')).toHaveCount(0)
    release()
    const name = page.getByRole('dialog').getByLabel('Name', { exact: true })
    await expectPage(name).toBeFocused()
    await page.keyboard.type(' change')
    await expectPage(name).toHaveValue('Before the change')
    await page.keyboard.press('Escape')
    await expectPage(page.getByRole('dialog')).toHaveCount(0)
  })

  it('does what was typed and entered before the palette was there', async () => {
    const release = await hold('command-palette')
    await studio.openCopy('Early enter')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Go to Served routes')
    await page.keyboard.press('Enter')
    await expectPage(page.locator('.react-flow__node-card.selected')).toHaveCount(0)
    release()
    await expectPage(card(page, 'Served routes')).toHaveClass(/selected/)
    await expectPage(page.getByRole('dialog')).toHaveCount(0)
  })
})

describe('before the words of other languages have come', () => {
  it('finds a node by its Japanese name as soon as they are there, without another letter', async () => {
    const release = await hold('search-words')
    await studio.openCopy('Early words')
    await page.keyboard.press('/')
    await searchField(page).fill('shiborikomi')
    await expectPage(page.getByRole('option')).toHaveCount(0)
    await expectPage(page.getByText('Looking in the other languages…')).toBeVisible()
    release()
    await expectPage(page.getByRole('option').first()).toHaveAttribute('data-node-type', 'filter')
    await page.keyboard.press('Escape')
  })
})

// Last: the browser tells of each script that it could not fetch.
describe('out of reach before a part has come', () => {
  it('keeps the job on the canvas, and brings the part when Awase can be reached again', async () => {
    await page.route('**/toaster-*.js', (route) => route.abort())
    await page.route(`${studio.stack.url}/`, (route) => route.abort())
    const refused = page.waitForEvent(
      'requestfailed',
      (request) => request.url() === `${studio.stack.url}/`,
    )
    await studio.openCopy('Cut off early')
    await refused
    await expectPage(card(page, 'Served routes')).toBeVisible()
    const news = page.getByRole('region', { name: 'News' })
    await expectPage(news).toHaveCount(0)
    await page.unroute('**/toaster-*.js')
    await page.unroute(`${studio.stack.url}/`)
    await expectPage(news).toBeAttached()
    await expectPage(card(page, 'Served routes')).toBeVisible()
  })

  it('keeps the frame when somebody goes to a page whose script cannot come, says so, and shows it when it can', async () => {
    await page.goto(studio.stack.url)
    await page.getByRole('heading', { name: 'Jobs' }).waitFor()
    await page.route('**/*', (route) => route.abort())
    await page.getByRole('link', { name: 'Connections' }).click()
    const waits = page.locator('[data-no-answer]')
    await expectPage(waits).toContainText('Awase does not answer')
    await expectPage(page.getByRole('link', { name: 'Activity' })).toBeVisible()
    await page.unroute('**/*')
    await expectPage(page.getByRole('heading', { name: 'Connections', level: 1 })).toBeVisible()
    await expectPage(waits).toHaveCount(0)
  })

  it('asks again by itself for a list that got no answer', async () => {
    await page.route('**/api/connections', (route) => route.abort())
    await page.goto(`${studio.stack.url}/connections`)
    await page.locator('[data-no-answer]').waitFor()
    await page.unroute('**/api/connections')
    await expectPage(page.locator('[data-no-answer]')).toHaveCount(0)
  })
})
