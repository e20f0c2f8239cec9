// The inspector by mouse: its width, its tabs, the join board, lookups tried on rows.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { expectedCounts } from '../../../local/sample/expected.ts'
import { jobNamed } from '../../stack/runs.ts'
import { card, cornerOf, selectCard } from '../hands/canvas-gestures.ts'
import { chips, pane, untilGrid } from '../hands/grid-page.ts'
import { choose, inspector, press, typeInto, untilInspected } from '../hands/inspector-panel.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { historyButton, openJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

async function widthOf(): Promise<number> {
  return Math.round((await inspector(studio.page).boundingBox())?.width ?? 0)
}

describe('the inspector', () => {
  it('is as wide as it was dragged, also after a reload, whatever is in it', async () => {
    const { page } = studio
    await studio.openCopy('Width')
    await selectCard(page, 'Served routes')
    const before = await widthOf()
    const grip = await page.getByRole('separator', { name: 'Inspector' }).boundingBox()
    const at = { x: (grip?.x ?? 0) + (grip?.width ?? 0) / 2, y: 300 }
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x - 60, at.y, { steps: 6 })
    await page.mouse.up()
    expect(Math.abs((await widthOf()) - before - 60)).toBeLessThanOrEqual(2)
    const wide = await widthOf()
    await page.reload()
    for (const name of ['Served routes', 'Traffic class', 'Route fields']) {
      await selectCard(page, name)
      await expectPage.poll(async () => Math.abs((await widthOf()) - wide)).toBeLessThanOrEqual(2)
    }
  })

  it('shows a card that is dragged when the hand lets go of it, and not before', async () => {
    const { page } = studio
    await selectCard(page, 'Served routes')
    await untilInspected(page, 'Served routes')
    const before = await cornerOf(card(page, 'Traffic class'))
    await card(page, 'Traffic class').locator('header').hover()
    await page.mouse.down()
    await page.mouse.move(before.x + 40, before.y + 52, { steps: 16 })
    await expectPage(page.locator('.react-flow__node-card.selected h2')).toHaveText('Traffic class')
    // What was put off for later has been done when the page rests.
    await page.evaluate(() =>
      new Promise((done) => void requestIdleCallback(done)).then(() => null),
    )
    const name = inspector(page).getByLabel('Name of the node')
    expect(await name.inputValue()).toBe('Served routes')
    await page.mouse.up()
    await untilInspected(page, 'Traffic class')
    await historyButton(page, 'Undo: move Traffic class').click()
  })

  it('offers the values of a field to who types what it is compared with', async () => {
    const { page } = studio
    await studio.openCopy('Values offered')
    await selectCard(page, 'Served routes')
    await untilInspected(page, 'Served routes')
    const criterion = inspector(page).locator('.in-criterion').first()
    const value = criterion.locator('[data-form-key$="operand.value"]')
    const offered = criterion.locator('datalist option')
    await value.focus()
    // Nobody looks for a number among those that are there.
    await expectPage(page.locator('[data-preview-status="shown"]')).toBeVisible()
    await expectPage(offered).toHaveCount(0)
    await choose(page, 'Field of A', 'origin_state')
    await value.focus()
    await expectPage(offered).toHaveCount(24)
    await expectPage(offered.first()).toHaveAttribute('value', 'CA')
    const list = await value.getAttribute('list')
    expect(list).toBe(await criterion.locator('datalist').getAttribute('id'))
  })

  it('offers each value of a list behind those that stand there already', async () => {
    const { page } = studio
    await choose(page, 'Comparison of A', 'is one of')
    const criterion = inspector(page).locator('.in-criterion').first()
    const offered = criterion.locator('datalist option')
    await inspector(page).getByLabel('Value of A').focus()
    await expectPage(offered.first()).toHaveAttribute('value', 'CA')
    await typeInto(page, 'Value of A', 'CA,')
    await expectPage(offered.first()).toHaveAttribute('value', 'CA, TX')
    await expectPage(offered).toHaveCount(23)
  })

  it('goes on at what was just added: the value of a case, the field of a criterion', async () => {
    const { page } = studio
    await selectCard(page, 'Traffic class')
    const cases = inspector(page).locator('.in-case')
    const before = await cases.count()
    await press(page, 'Case')
    const value = inspector(page).getByLabel(`Value for case ${before}`, { exact: true })
    await expectPage(value).toBeFocused()
    await press(page, 'Criterion', cases.nth(before - 1))
    await expectPage(cases.nth(before - 1).getByLabel('Field of A')).toBeFocused()
    await historyButton(page, 'Undo: change Traffic class').click()
    await historyButton(page, 'Undo: change Traffic class').click()
    await expectPage(cases).toHaveCount(before)
  })

  it('lists what comes in and goes out, and keeps a note', async () => {
    const { page, stack } = studio
    const id = await studio.openCopy('Tabs')
    await selectCard(page, 'Traffic class')
    const open = (tab: string) => inspector(page).getByRole('tab', { name: tab }).click()
    await open('Input')
    await expectPage(inspector(page)).toContainText('origin_state')
    await expectPage(inspector(page)).not.toContainText('traffic_class')
    await open('Output')
    await expectPage(inspector(page)).toContainText('traffic_class')
    await open('Notes')
    await inspector(page).getByLabel('Note for your team').click()
    await page.keyboard.type('d/e/g: ask sales')
    await untilSaved(page)
    const { nodes } = await savedDraft(stack, id)
    expect(nodes.find(({ name }) => name === 'Traffic class')?.note).toBe('d/e/g: ask sales')
    await open('Settings')
  })
})

describe('the runs of a node', () => {
  it('stand beside its settings, with its rows in each, and lead to their pages', async () => {
    const { page, stack } = studio
    const { id } = await jobNamed(stack, 'Routes')
    await openJob(page, stack, id)
    await selectCard(page, 'Served routes')
    await inspector(page).getByRole('tab', { name: 'Runs' }).click()
    const last = inspector(page).getByRole('listitem').last()
    await expectPage(last.locator('[data-rows]')).toHaveAttribute(
      'data-rows',
      String(expectedCounts.served),
    )
    await expectPage(last).toContainText('Partial success')
    await last.getByRole('link').click()
    await page.waitForURL('**/runs/*')
  })

  it('are told by the card of a destination: how long ago the last one was', async () => {
    const { page, stack } = studio
    const { id } = await jobNamed(stack, 'Routes')
    await openJob(page, stack, id)
    await expectPage(card(page, 'Route')).toContainText(/ran \d+ (min|hr) ago/)
    await studio.openCopy('Never run')
    await expectPage(card(page, 'Route')).toContainText('at run')
  })
})

const source = (name: string) =>
  inspector(studio.page).getByRole('button', { name: `Take ${name}, then choose a target` })
const target = (name: string) =>
  inspector(studio.page).getByRole('button', { name: new RegExp(`^Fill ${name};`) })

describe('the join board', () => {
  it('joins a source field to a target by a drag, and shows its line and value', async () => {
    const { page } = studio
    await studio.openCopy('Join board')
    await selectCard(page, 'Route fields')
    await expectPage(target('flights')).toHaveAccessibleName(/now from count/)
    await target('flights').focus()
    await page.keyboard.press('Delete')
    await expectPage(target('flights')).toHaveAccessibleName(/now from –/)
    await source('count').scrollIntoViewIfNeeded()
    await source('count').hover()
    await page.mouse.down()
    await target('flights').hover()
    await page.mouse.up()
    await expectPage(target('flights')).toHaveAccessibleName(/now from count/)
    await historyButton(page, 'Undo: change Route fields').click()
    await expectPage(target('flights')).toHaveAccessibleName(/now from –/)
  })

  it('joins by two clicks as well, and a drag to nowhere joins nothing', async () => {
    const { page } = studio
    await source('count').hover()
    await page.mouse.down()
    await card(page, 'Flights').hover()
    await page.mouse.up()
    await expectPage(target('flights')).toHaveAccessibleName(/now from –/)
    await source('count').click()
    await target('flights').click()
    await expectPage(target('flights')).toHaveAccessibleName(/now from count/)
  })
})

describe('a criterion', () => {
  it('shows what the first row that arrives has in the fields that it compares, also before the node can run', async () => {
    const { page } = studio
    await studio.openCopy('First row')
    await selectCard(page, 'Traffic class')
    await untilGrid(page, 'in')
    const first = inspector(page).locator('.in-first-row')
    const says = ['First row437', 'First rowTXIL', 'First row437', 'First row437', 'First rowTX']
    const all = [...says, 'First rowIL']
    await expectPage(first).toHaveText(all)
    await typeInto(page, 'New field', '')
    await selectCard(page, 'Served routes')
    await untilGrid(page)
    await selectCard(page, 'Traffic class')
    await expectPage(page.getByText('Finish the settings to see rows')).toBeVisible()
    await expectPage(first).toHaveText(all)
    await historyButton(page, 'Undo: change Traffic class').click()
  })
})

describe('a lookup', () => {
  it('is tried on real rows: how many meet none, one, several, and which record', async () => {
    const { page } = studio
    await selectCard(page, 'Origin GSID')
    const none = inspector(page).getByRole('radio', { name: /none$/ })
    const one = inspector(page).getByRole('radio', { name: /one$/ }).last()
    await expectPage(one).toBeEnabled({ timeout: 45_000 })
    await one.click()
    await expectPage(inspector(page)).toContainText('One record of Airport fits.')
    await expectPage(inspector(page).locator('.in-try tbody tr')).toHaveCount(1)
    await expectPage(chips(page, 'input')).toContainText('one')
    await press(page, 'Another row')
    await expectPage(inspector(page)).toContainText('One record of Airport fits.')
    // The arrows go round those that there are: none stands before one.
    await one.focus()
    await page.keyboard.press('ArrowLeft')
    await expectPage(none).toBeChecked()
    await expectPage(none).toBeFocused()
    await expectPage(inspector(page)).toContainText('No record of Airport fits.')
    await expectPage(pane(page, 'input').locator('.pv-row')).not.toHaveCount(0)
  })
})
