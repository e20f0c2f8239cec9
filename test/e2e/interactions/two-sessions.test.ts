// Two sessions on one job: each sees which card the other has selected.
import { describe, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card } from '../hands/canvas-gestures.ts'
import { openJob } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
/** Two heartbeats of four seconds, and some. */
const soon = { timeout: 20_000 }

describe('another session', () => {
  it('is seen on the card that it has selected, and follows its selection', async () => {
    const { page, stack } = studio
    const id = await studio.openCopy('Two sessions', 'airports')
    // Signed in all the same, but a browser of its own: what this one remembers does not come along.
    const { cookies } = await page.context().storageState()
    const storageState = { cookies, origins: [] }
    const context = await page.context().browser()!.newContext({ storageState, locale: 'ja-JP' })
    const other = await context.newPage()
    await openJob(other, stack, id)
    const marks = page.locator('.cv-others')
    await card(other, 'Airports').getByRole('heading').click()
    await expectPage(marks).toHaveCount(1, soon)
    await expectPage(marks).toHaveAccessibleName('Chrome · Linux: Airports is selected there')
    const marked = page.locator(
      `.react-flow__node[data-id="${await marks.getAttribute('data-card')}"]`,
    )
    await expectPage(marked).toContainText('Airports')
    await other.keyboard.press('Escape')
    await expectPage(marks).toHaveCount(0, soon)
    await marked.getByRole('heading').click()
    await expectPage(other.locator('.cv-others')).toHaveAccessibleName(
      'Chrome · Linux：「Airports」を選択中',
      soon,
    )
    await context.close()
  })
})
