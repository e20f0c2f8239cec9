// The status line: says what a run would do, and stays one line where there is little room.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { visitShared } from '../../stack/browser.ts'
import { selectCard } from '../hands/canvas-gestures.ts'
import { overLimitJob } from '../hands/edited-jobs.ts'
import { inspector } from '../hands/inspector-panel.ts'
import { copyOf } from '../hands/sample-copy.ts'
import { openJob } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const line = '.pv-status'

describe('the status line', () => {
  it('says that nothing would be delivered, shows no hash, and leads to the limit', async () => {
    const { page, stack } = studio
    await openJob(page, stack, await overLimitJob(stack))
    await selectCard(page, 'Route report')
    const status = page.locator(line)
    await expectPage(status).toContainText('a run delivers nothing')
    await expectPage(status.getByRole('img', { name: 'Error' })).toBeVisible()
    await expectPage(status.locator('[data-sha256]')).toHaveCount(0)
    await status.getByRole('button', { name: /limit/ }).click()
    await expectPage(inspector(page).locator('[data-form-key="mostRejected"]')).toBeFocused()
  })

  it.each(['en-GB', 'ja-JP', 'de-DE'])('is one line at 1024 × 768 (%s)', async (locale) => {
    const { stack } = studio
    const small = { viewport: { width: 1024, height: 768 }, locale }
    const { page, close } = await visitShared(stack, small)
    await openJob(page, stack, await copyOf('routes', stack, `Narrow ${locale}`))
    await page.locator('[data-id="route-report"] h2').click()
    const hash = page.locator(`${line} [data-sha256]`)
    await hash.waitFor({ timeout: 30_000 })
    const { height } = (await page.locator(line).boundingBox())!
    await close()
    expect(height).toBeLessThanOrEqual(27)
  })
})
