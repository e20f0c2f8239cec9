// What is one step of the history and what is none; and where what is pasted comes to lie.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { canvas, card, cornerOf, dragBy, selectAlso, selectCard } from '../hands/canvas-gestures.ts'
import { untilGrid } from '../hands/grid-page.ts'
import { inspector, typeInto } from '../hands/inspector-panel.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { historyButton, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const undo = (says: string) => historyButton(studio.page, says)

describe('a step of the history', () => {
  it('is a drag of several cards', async () => {
    const { page, stack } = studio
    const id = await studio.openCopy('Steps')
    const places = async () =>
      (await savedDraft(stack, id)).nodes
        .filter(({ name }) => ['Flights', 'Airports', 'Route'].includes(name))
        .map(({ position }) => position)
    await card(page, 'Route report').locator('[data-rows]').waitFor()
    const before = await places()
    await selectCard(page, 'Flights')
    await selectAlso(page, 'Airports')
    await dragBy(page, card(page, 'Airports').locator('header'), { x: 4, y: 90 })
    await expectPage(undo('Undo: move 2 nodes')).toBeEnabled()
    await untilSaved(page)
    const [flights, airports, route] = await places()
    expect((flights?.y ?? 0) - (before[0]?.y ?? 0)).toBeGreaterThan(40)
    expect((airports?.y ?? 0) - (before[1]?.y ?? 0)).toBe((flights?.y ?? 0) - (before[0]?.y ?? 0))
    expect(route).toEqual(before[2])
    await undo('Undo: move 2 nodes').click()
    await expectPage(undo('Undo')).toBeDisabled()
    await expectPage.poll(places).toEqual(before)
  })

  it('is a word that is typed without a rest, in each field its own', async () => {
    const { page } = studio
    await selectCard(page, 'Traffic class')
    const name = inspector(page).getByLabel('Name of the node')
    const field = inspector(page).getByLabel('New field')
    await name.click()
    await page.keyboard.press('End')
    await page.keyboard.type('ification', { delay: 40 })
    await field.click()
    await page.keyboard.press('End')
    await page.keyboard.type('ification', { delay: 40 })
    await expectPage(field).toHaveValue('traffic_classification')
    await undo('Undo: change Traffic classification').click()
    await expectPage(field).toHaveValue('traffic_class')
    await undo('Undo: rename Traffic class').click()
    await expectPage(name).toHaveValue('Traffic class')
    await expectPage(undo('Undo')).toBeDisabled()
  })

  it('is not what one looks at: what is selected, the view, rows, a run', async () => {
    const { page } = studio
    await selectCard(page, 'Served routes')
    await untilGrid(page)
    await page.keyboard.press('0')
    await canvas(page).hover({ position: { x: 300, y: 20 } })
    await page.mouse.wheel(0, 60)
    await page.keyboard.press('1')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('m')
    await page.keyboard.press('m')
    await page.keyboard.press('Escape')
    await expectPage(undo('Undo')).toBeDisabled()
    await expectPage(historyButton(page, 'Redo: rename Traffic class')).toBeEnabled()
  })

  it('is a line of the list of edits, also where one setting was changed twice', async () => {
    const { page, stack } = studio
    const past = page.getByRole('dialog', { name: 'History and versions' })
    const id = await studio.openCopy('Lines')
    const saved = async () => JSON.stringify(await savedDraft(stack, id))
    await selectCard(page, 'Served routes')
    for (const value of ['200', '300']) {
      await typeInto(page, 'Value of A', value)
      // What is saved was followed by a rest.
      await expectPage.poll(saved).toContain(`"value":"${value}"`)
    }
    await page.getByRole('banner').getByRole('button', { name: 'History and versions' }).click()
    const begin = 'where this list begins'
    await expectPage(past.getByRole('listitem')).toHaveText([
      /Condition → count is at least 300/,
      /Condition → count is at least 200/,
      begin,
    ])
    await page.keyboard.press('Escape')
    await undo('Undo: change Served routes').click()
    await expectPage(inspector(page).getByLabel('Value of A')).toHaveValue('200')
    await undo('Undo: change Served routes').click()
    await expectPage(inspector(page).getByLabel('Value of A')).toHaveValue('100')
    await expectPage(undo('Undo')).toBeDisabled()
  })
})

describe('what is pasted', () => {
  it('lies at the pointer, its parts as they lay to each other', async () => {
    const { page, stack } = studio
    const id = await studio.openCopy('Pasted')
    await card(page, 'Route report').locator('[data-rows]').waitFor()
    await selectCard(page, 'Flights')
    await selectAlso(page, 'Airports')
    await page.keyboard.press('Control+c')
    const area = await cornerOf(canvas(page))
    // Where there is room for both: over the cards they would lie beside the pointer.
    const at = { x: area.x + 120, y: area.y + 262 }
    await page.mouse.move(at.x, at.y)
    await page.keyboard.press('Control+v')
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(13)
    const pasted = page.locator('.react-flow__node-card.selected')
    await expectPage(pasted).toHaveCount(2)
    const corners = await Promise.all((await pasted.all()).map((one) => cornerOf(one)))
    expect(Math.abs(Math.min(...corners.map(({ x }) => x)) - at.x)).toBeLessThan(8)
    expect(Math.abs(Math.min(...corners.map(({ y }) => y)) - at.y)).toBeLessThan(8)
    await untilSaved(page)
    const { nodes } = await savedDraft(stack, id)
    const way = (from: string, to: string) => {
      const [a, b] = [from, to].map((called) => nodes.find(({ name }) => name === called)?.position)
      return { x: (b?.x ?? NaN) - (a?.x ?? NaN), y: (b?.y ?? NaN) - (a?.y ?? NaN) }
    }
    expect(way('Flights 2', 'Airports 2')).toEqual(way('Flights', 'Airports'))
  })
})
