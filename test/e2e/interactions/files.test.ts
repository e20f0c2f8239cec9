// Files and rows from outside: dropped, chosen, pasted; and what a source says of its file.
import { describe, expect, it } from 'vitest'
import { serialiseDocument } from '../../../engine/job/serialise.ts'
import { sampleDocument } from '../../../local/start/seed.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { card, canvas, emptySpot, selectCard, untilRows } from '../hands/canvas-gestures.ts'
import { dropFiles, dropLargeFile } from '../hands/dropped-files.ts'
import { grid, untilGrid } from '../hands/grid-page.ts'
import { inspector, openFold, pick, press, typeInto } from '../hands/inspector-panel.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { historyButton, jobIdOf, newJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const orders = 'order,customer,amount\n0001,C1,120\n0002,C2,15\n'
const customers = 'code;name\nC1;青葉\nC2;Möller\n'

describe('files', () => {
  it('dropped on the canvas are sources with their rows, in one step', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Dropped')
    await dropFiles(page, { 'orders.csv': orders, 'customers.csv': customers })
    await expectPage(card(page, 'orders.csv')).toBeVisible()
    await expectPage(card(page, 'customers.csv')).toBeVisible()
    await untilGrid(page)
    await expectPage(grid(page)).toContainText('青葉')
    // Both are selected: one click merges them.
    await expectPage(page.locator('.react-flow__node-card.selected')).toHaveCount(2)
    await expectPage(inspector(page).getByRole('button', { name: 'Merge these two' })).toBeVisible()
    await untilRows(page, 'orders.csv', 2)
    await historyButton(page, 'Undo: add 2 files').click()
    await expectPage(page.locator('.react-flow__node')).toHaveCount(0)
    await historyButton(page, 'Redo: add 2 files').click()
    await untilRows(page, 'customers.csv', 2)
  })

  it('of which no fields are alike are merged without an offer, and the panel says so', async () => {
    const { page, stack } = studio
    const dropped = page.url()
    await page.goto(stack.url)
    await newJob(page, 'Unlike')
    await dropFiles(page, { 'a.csv': 'x\nq1\nq2\nq3\n', 'b.csv': 'y\n7\n8\n9\n' })
    await press(page, 'Merge these two')
    await expectPage(inspector(page)).toContainText('No pair of fields suggests itself')
    await page.goto(dropped)
    await untilRows(page, 'customers.csv', 2)
  })

  it('keep zeros in front, are sent with the draft, and are there after a reload', async () => {
    const { page, stack } = studio
    await selectCard(page, 'orders.csv')
    await expectPage(grid(page)).toContainText('0001')
    await untilSaved(page)
    await page.reload()
    await untilRows(page, 'orders.csv', 2)
    const { nodes } = await savedDraft(stack, jobIdOf(page))
    expect(nodes.map(({ name }) => name)).toEqual(['orders.csv', 'customers.csv'])
  })

  it('have the fields of what is read as soon as they are read otherwise', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Read otherwise')
    await dropFiles(page, { 'orders.csv': `made,on,monday\n${orders}` })
    await untilRows(page, 'orders.csv', 3)
    await openFold(page, 'File format')
    await inspector(page).getByLabel('Lines to skip at the start').fill('1')
    await untilRows(page, 'orders.csv', 2)
    await expectPage(grid(page)).toContainText('customer')
    await expectPage(inspector(page).locator('[data-problem^="source."]')).toHaveCount(0)
    await historyButton(page, 'Undo: change orders.csv').click()
    await expectPage(inspector(page).locator('[data-mend="source.field-missing"]')).toBeVisible()
    await inspector(page).locator('[data-mend="source.field-missing"]').click()
    await untilRows(page, 'orders.csv', 2)
  })

  it('that are no tables are told by name, and leave nothing', async () => {
    const { page } = studio
    await dropFiles(page, { 'picture.png': '\u0089PNG\r\n\u001a\n\u0000\u0000' })
    await expectPage(page.locator('[data-sonner-toast][data-type="error"]')).toContainText(
      'picture.png',
    )
    await expectPage(page.locator('.react-flow__node')).toHaveCount(1)
  })

  it('that another way of reading makes a table of are there to be read so', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'A lone quote')
    const screens = 'size,"name\n"19 inch","Venus"\n"24 inch","Saturn"\n27 inch,Mars\n'
    await dropFiles(page, { 'screens.csv': screens })
    await expectPage(page.locator('[data-sonner-toast][data-type="error"]')).toContainText(
      'screens.csv: Text follows',
    )
    await untilSaved(page)
    await page.reload()
    await selectCard(page, 'screens.csv')
    const reason = inspector(page).locator('[data-problem="csv.text-after-quote"]')
    await expectPage(reason).toContainText('Text follows')
    await openFold(page, 'File format')
    await pick(page, 'Quote character', 'None')
    await untilRows(page, 'screens.csv', 3)
    await expectPage(reason).toHaveCount(0)
    await expectPage(grid(page)).toContainText('"24 inch')
  })

  it('are chosen from the empty canvas', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Chosen')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^Choose a CSV/ }).click()
    const file = { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(orders) }
    await (await chooser).setFiles([file])
    await untilRows(page, 'orders.csv', 2)
  })
})

describe('a file of more than 64 MB', () => {
  it('shows its beginning, says so, and is read to its end on request', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Large')
    const line = `${'x'.repeat(31)},${'y'.repeat(31)}`
    await dropLargeFile(page, { name: 'large.csv', head: 'a,b', line, thousands: 1_200 })
    const status = page.locator('.pv-status')
    await expectPage(status).toContainText('first 64 MB of large.csv', { timeout: 60_000 })
    await status.getByRole('button', { name: 'Read it all' }).click()
    await expectPage(status).toContainText('full data', { timeout: 90_000 })
    await expectPage(status).toContainText('of 1,200,000')
    await untilRows(page, 'large.csv', 1_200_000)
  })
})

describe('rows from a spreadsheet', () => {
  it('become a source where the pointer is', async () => {
    const { page } = studio
    await page.evaluate(() => navigator.clipboard.writeText('sku\tprice\nA-1\t1.50\nA-2\t2.00\n'))
    await emptySpot(page)
    await page.keyboard.press('Control+v')
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(2)
    await untilGrid(page)
    await expectPage(grid(page)).toContainText('1.50')
  })

  it('are no nodes: text that is neither says what can be pasted', async () => {
    const { page } = studio
    await page.evaluate(() => navigator.clipboard.writeText('only some words'))
    await canvas(page)
      .locator('.react-flow__pane')
      .click({ position: { x: 300, y: 12 } })
    await page.keyboard.press('Control+v')
    await expectPage(page.getByText('The clipboard holds no nodes.')).toBeVisible()
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(2)
  })
})

describe('a job as JSON', () => {
  const exported = serialiseDocument(sampleDocument('routes.json'))
  const { nodes, edges } = sampleDocument('routes.json')

  it('comes in as its nodes and edges when it is pasted, in one step', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Pasted job')
    await page.evaluate((text) => navigator.clipboard.writeText(text), exported)
    await page.locator('[data-act=paste]').click()
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(nodes.length)
    await untilSaved(page)
    expect((await savedDraft(stack, jobIdOf(page))).edges).toHaveLength(edges.length)
    await historyButton(page, `Undo: paste ${nodes.length} nodes`).click()
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(0)
  })

  it('comes in so when its file is dropped, beside files that are rows', async () => {
    const { page } = studio
    await dropFiles(page, { 'Routes.json': exported, 'orders.csv': orders })
    await expectPage(card(page, 'orders.csv')).toBeVisible()
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(nodes.length + 1)
    await expectPage(card(page, 'Routes.json')).toHaveCount(0)
  })
})

describe('what a file looks like', () => {
  it('is offered where the settings say otherwise, and taken by one click', async () => {
    const { page } = studio
    await studio.openCopy('Sniffed')
    await selectCard(page, 'Flights')
    const offer = inspector(page).locator('[data-sniffed]')
    await untilRows(page, 'Airports', 3_381)
    await expectPage(offer).toHaveCount(0)
    const told = inspector(page).locator('summary', { hasText: 'File format' })
    await expectPage(told).toHaveText('File formatCSV · UTF-8 · Comma')
    await openFold(page, 'File format')
    await pick(page, 'Delimiter', 'Semicolon')
    await expectPage(told).toContainText('Semicolon')
    await expectPage(offer).toContainText('The file looks like')
    await expectPage(offer).toContainText('commas')
    await press(page, 'Use it')
    await expectPage(offer).toHaveCount(0)
    await expectPage(inspector(page).getByRole('radio', { name: 'Comma' })).toBeChecked()
  })

  it('is not hidden where something is wrong with it', async () => {
    const { page } = studio
    await pick(page, 'Format', 'JSON')
    await typeInto(page, 'Where the records are', 'a..b')
    const wrong = inspector(page).locator('[data-problem="json.records-path"]')
    await expectPage(wrong).toBeVisible()
    await selectCard(page, 'Airports')
    await expectPage(inspector(page).getByRole('radio', { name: 'Comma' })).toBeHidden()
    await selectCard(page, 'Flights')
    await expectPage(wrong).toBeVisible()
  })
})
