// The quick search: where it opens, what it finds, where it puts what is chosen.
import { describe, expect, it } from 'vitest'
import {
  canvas,
  card,
  cornerOf,
  edges,
  emptySpot,
  searchField,
  selectCard,
} from '../hands/canvas-gestures.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const found = () => studio.page.getByRole('option')

describe('the quick search', () => {
  it('opens where one clicks twice', async () => {
    const { page } = studio
    await studio.openCopy('Searched')
    const area = await cornerOf(canvas(page))
    const at = { x: area.x + 300, y: area.y + 20 }
    await page.mouse.dblclick(at.x, at.y)
    await expectPage(searchField(page)).toBeFocused()
    const panel = await cornerOf(page.locator('.cv-search'))
    expect(Math.abs(panel.x - at.x)).toBeLessThan(16)
    expect(Math.abs(panel.y - at.y)).toBeLessThan(16)
  })

  it.each([
    ['letters left out', 'fltr', 'filter'],
    ['a spreadsheet’s word', 'vlookup', 'merge'],
    ['German', 'einschränken', 'filter'],
    ['Japanese', '突き合わせ', 'merge'],
    ['kana of half width', 'ﾏｰｼﾞ', 'merge'],
    ['romaji', 'ketsugou', 'merge'],
  ])('finds by %s', async (_, typed, type) => {
    await searchField(studio.page).fill(typed)
    await expectPage(found().first()).toHaveAttribute('data-node-type', type)
  })

  it('says so when nothing is called like that, and Esc leaves nothing', async () => {
    const { page } = studio
    await searchField(page).fill('qqqq')
    await expectPage(found()).toHaveCount(0)
    await expectPage(page.locator('.cv-search p')).toBeVisible()
    await page.keyboard.press('Escape')
    await expectPage(searchField(page)).toHaveCount(0)
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(11)
  })

  it('puts what Enter takes right of what is selected, on its level, and connects it', async () => {
    const { page, stack } = studio
    const id = await studio.openCopy('Put right')
    await selectCard(page, 'Route fields')
    await emptySpot(page)
    await page.keyboard.press('/')
    await searchField(page).fill('aggregate')
    await page.keyboard.press('Enter')
    await expectPage(card(page, 'Aggregate')).toHaveClass(/selected/)
    await expectPage(edges(page)).toHaveCount(12)
    await untilSaved(page)
    const { nodes } = await savedDraft(stack, id)
    const place = (name: string) => nodes.find((node) => node.name === name)?.position
    expect(place('Aggregate')?.x).toBeGreaterThan((place('Route fields')?.x ?? 0) + 176)
    expect(place('Aggregate')?.x).toBeLessThan((place('Route fields')?.x ?? 0) + 300)
  })
})
