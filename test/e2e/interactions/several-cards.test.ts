// Several selected cards: brought together by one node, merged at a click, left by a click on one of them.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import {
  card,
  chooseInSearch,
  dragBy,
  edges,
  selectAlso,
  selectCard,
} from '../hands/canvas-gestures.ts'
import { historyButton } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

async function selectBoth(): Promise<void> {
  const { page } = studio
  await selectCard(page, 'Flights')
  await selectAlso(page, 'Airports')
  await expectPage(page.locator('.react-flow__node-card.selected')).toHaveCount(2)
}

describe('several cards', () => {
  it.each(['Merge', 'Union'])('are brought together by a %s, in one step', async (type) => {
    const { page } = studio
    await studio.openCopy(`Several ${type}`)
    await selectBoth()
    await page.keyboard.press('/')
    await chooseInSearch(page, type)
    await expectPage(edges(page)).toHaveCount(13)
    const into = page.getByRole('group', { name: new RegExp(`to ${type}\\b`) }).and(edges(page))
    await expectPage(into).toHaveCount(2)
    await historyButton(page, `Undo: add ${type}`).click()
    await expectPage(edges(page)).toHaveCount(11)
    await expectPage(card(page, type)).toHaveCount(0)
  })

  it('are left by a click on one of them, unless it drags them or adds to them', async () => {
    const { page } = studio
    const selected = page.locator('.react-flow__node-card.selected')
    await studio.openCopy('Left')
    await selectBoth()
    await dragBy(page, card(page, 'Flights').locator('header'), { x: 40, y: 24 })
    await expectPage(selected).toHaveCount(2)
    await selectCard(page, 'Flights')
    await expectPage(selected).toHaveCount(1)
    await selectAlso(page, 'Airports')
    await expectPage(selected).toHaveCount(2)
  })

  it('are two that the panel merges at a click, and J as well', async () => {
    const { page } = studio
    await studio.openCopy('Two')
    const merged = page.getByRole('group', { name: /to Merge\b/ }).and(edges(page))
    await selectBoth()
    await page.locator('[data-verb="merge-two"]').click()
    await expectPage(merged).toHaveCount(2)
    await historyButton(page, 'Undo: add Merge').click()
    await expectPage(merged).toHaveCount(0)
    await selectBoth()
    await page.keyboard.press('j')
    await expectPage(merged).toHaveCount(2)
    await historyButton(page, 'Undo: add Merge').click()
  })

  it('are offered first what takes several', async () => {
    const { page } = studio
    await selectBoth()
    await page.keyboard.press('/')
    const offered = page.locator('.cv-search [data-node-type]')
    const types = await offered.evaluateAll((all) => all.map((one) => one.dataset['nodeType']))
    expect(types.slice(0, 3)).toEqual(['merge', 'union', 'derived-mapping'])
    await page.keyboard.press('Escape')
  })

  it('are joined from the dock as well', async () => {
    const { page } = studio
    await selectBoth()
    await page.locator('[data-family="merge"]').click()
    await chooseInSearch(page, 'merge')
    await expectPage(edges(page)).toHaveCount(13)
    await expectPage(card(page, 'Merge')).toContainText('No fields are chosen that must agree')
    // Said once: the sentence of a node without settings would say it again.
    await expectPage(card(page, 'Merge')).not.toContainText('Choose the fields that must agree')
  })
})
