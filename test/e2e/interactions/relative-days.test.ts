// A criterion that counts days from the day of the run: set up by hand, and the days that it means are said.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, chooseInSearch, selectCard, untilRows } from '../hands/canvas-gestures.ts'
import { dropFiles } from '../hands/dropped-files.ts'
import { choose, inspector, press, typeInto } from '../hands/inspector-panel.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { jobIdOf, newJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const dayMs = 86_400_000
const day = (offset: number): string =>
  new Date(Date.now() + offset * dayMs).toISOString().slice(0, 10).split('-').toReversed().join('.')

describe('a criterion on days', () => {
  it('counts them from the day of the run, says which they are, and keeps their rows', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Relative days')
    // Days far enough from now, so that the zone of the job does not matter.
    const lines = [-30, -3, 30].map((offset, index) => `000${index};${day(offset)}`)
    await dropFiles(page, { 'orders.csv': `order;day\n${lines.join('\n')}\n` })
    await untilRows(page, 'orders.csv', 3)
    await press(page, 'Read day as date')
    await untilRows(page, 'Select fields', 3)
    await selectCard(page, 'Select fields')
    await page.keyboard.press('/')
    await chooseInSearch(page, 'filter')
    await press(page, 'Criterion')
    await choose(page, 'Field of A', 'day')
    await choose(page, 'Comparison of A', 'in the last … days')
    await typeInto(page, 'Number for A', '7')
    await untilRows(page, 'Filter', 1)
    await expectPage(inspector(page)).toContainText(
      /Counted from today, the day of the run: \d{4}-\d\d-\d\d\s–\s\d{4}-\d\d-\d\d/,
    )
    await choose(page, 'Comparison of A', 'more than … days ago')
    await untilRows(page, 'Filter', 1)
    await expectPage(card(page, 'Filter')).toContainText('more than 7 days ago')
    await typeInto(page, 'Number for A', '40')
    await untilRows(page, 'Filter', 0)
    await choose(page, 'Comparison of A', 'in the last … full quarters')
    await typeInto(page, 'Number for A', '1')
    await expectPage(card(page, 'Filter')).toContainText('is in the last full quarter')
    await expectPage(inspector(page)).toContainText(
      /\d{4}-\d\d-01\s–\s\d{4}-(03-31|06-30|09-30|12-31)/,
    )
    await choose(page, 'Comparison of A', 'in this year')
    await expectPage(inspector(page).getByLabel('Number for A')).toHaveCount(0)
    await choose(page, 'Comparison of A', 'more than … days ago')
    await typeInto(page, 'Number for A', '40')
    await untilSaved(page)
    const { nodes } = await savedDraft(stack, jobIdOf(page))
    expect(nodes.find(({ type }) => type === 'filter')?.config['condition']).toEqual({
      criteria: [
        { field: 'day', operator: 'before-days-ago', operand: { kind: 'value', value: '40' } },
      ],
      logic: expect.any(String),
    })
  })
})
