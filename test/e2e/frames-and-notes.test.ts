// Frames and notes on the canvas: made, named, coloured, fitted, disabled, deleted.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { card, emptySpot, selectCard } from './hands/canvas-gestures.ts'
import { savedDraft } from './hands/sample-copy.ts'
import { historyButton, untilSaved } from './hands/studio-page.ts'
import { studioWindow } from './hands/studio-window.ts'

const studio = studioWindow()

describe('frames and notes', () => {
  it('groups, names, disables and deletes a frame; what was in it stays', async () => {
    const { page } = studio
    await studio.openCopy('Frames')
    await selectCard(page, 'Served routes')
    await page.keyboard.press('g')
    await page.keyboard.type('Only busy ones')
    await expectPage(page.getByLabel('Title of the frame').nth(1)).toHaveValue('Only busy ones')
    await emptySpot(page)
    await page.getByRole('button', { name: 'Disable all nodes in it' }).last().click()
    await expectPage(card(page, 'Served routes').locator('[data-off]')).toBeVisible()
    await page.keyboard.press('Delete')
    await expectPage(page.locator('.cv-frame')).toHaveCount(1)
    await expectPage(card(page, 'Served routes')).toBeVisible()
  })

  it('colours a frame and fits it to its nodes in the panel beside, each one step', async () => {
    const { page } = studio
    const id = await studio.openCopy('Coloured')
    await page
      .locator('.cv-frame-title')
      .first()
      .click({ position: { x: 4, y: 8 } })
    const panel = page.getByRole('complementary', { name: 'Inspector' })
    await panel.getByRole('textbox', { name: 'Title' }).fill('Hand over')
    await panel.getByRole('radio', { name: 'Teal' }).click()
    await expectPage(page.locator('.cv-frame[data-f=source]')).toBeVisible()
    await panel.getByRole('button', { name: 'Fit to the nodes in it' }).click()
    await expectPage(historyButton(page, 'Undo: resize a frame')).toBeEnabled()
    await historyButton(page, 'Undo: resize a frame').click()
    await expectPage(historyButton(page, 'Undo: colour a frame')).toBeEnabled()
    await untilSaved(page)
    expect((await savedDraft(studio.stack, id)).frames[0]).toMatchObject({
      title: 'Hand over',
      colour: 'teal',
    })
  })

  it('takes a card into a frame by keys alone, and out of it again, each one step', async () => {
    const { page } = studio
    const id = await studio.openCopy('Into a frame')
    const frame = async () => (await page.locator('.cv-frame').boundingBox())!
    const isInside = async () => {
      const [outer, inner] = [await frame(), (await card(page, 'Airports').boundingBox())!]
      const across = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width
      return across && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height
    }
    await selectCard(page, 'Airports')
    const before = await savedDraft(studio.stack, id)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Move into a frame')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Frame to move into' }).waitFor()
    await page.keyboard.press('Enter')
    await expectPage(page.getByText('Moved into')).toBeVisible()
    await expect.poll(isInside, { timeout: 15_000 }).toBe(true)
    await expectPage(card(page, 'Airports')).toBeFocused()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Take out of the frame')
    await page.keyboard.press('Enter')
    await expect.poll(isInside, { timeout: 15_000 }).toBe(false)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await untilSaved(page)
    const { nodes, frames } = await savedDraft(studio.stack, id)
    expect({ nodes, frames }).toEqual({ nodes: before.nodes, frames: before.frames })
  })

  it('writes a note and keeps it', async () => {
    const { page } = studio
    const id = await studio.openCopy('Notes')
    await emptySpot(page)
    await page.keyboard.press('n')
    await page.keyboard.type('Ask the partner: d/e/g?')
    await expectPage(page.getByPlaceholder('Write what others should know')).toHaveValue(
      'Ask the partner: d/e/g?',
    )
    await untilSaved(page)
    expect((await savedDraft(studio.stack, id)).notes?.map(({ text }) => text)).toEqual([
      'Ask the partner: d/e/g?',
    ])
  })
})
