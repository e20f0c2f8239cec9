// While Awase is out of reach: what waits for it says so and comes by itself, and what is pressed is not done long after.
import { expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import type { Job } from '../../../worker/api/contract.ts'
import { selectCard } from '../hands/canvas-gestures.ts'
import { nameNode } from '../hands/inspector-panel.ts'
import { pressInBar, publish, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow({ lineGoesDown: true })

it('a version that does not come says so in the comparison, and comes with the line', async () => {
  const { page } = studio
  await studio.openCopy('Version out of reach')
  await publish(page)
  await selectCard(page, 'Flights')
  await nameNode(page, 'Legs')
  await untilSaved(page)
  await page.route('**/versions/1', (route) => route.abort())
  await pressInBar(page, 'History')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Versions' }).click()
  await expectPage(dialog).toContainText('Awase does not answer')
  await page.unrouteAll()
  await expectPage(dialog).toContainText('Legs')
  await expectPage(dialog).not.toContainText('Awase does not answer')
  await page.keyboard.press('Escape')
})

it('a browser that is offline says so where a page has nothing yet', async () => {
  const { page } = studio
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Objects', exact: true }).first().click()
  await expectPage(page.locator('[data-no-answer]')).toContainText('Awase does not answer')
  await page.context().setOffline(false)
  await expectPage(page.locator('[data-no-answer]')).toHaveCount(0)
  await expectPage(page.getByRole('main')).toContainText('Airport')
})

it('what was pressed offline is refused at once, not done when nobody expects it', async () => {
  const { page, stack } = studio
  const id = await studio.openCopy('Pressed offline')
  await pressInBar(page, 'Publish')
  const verb = page.getByRole('dialog').getByRole('button', { name: 'Publish' })
  await expectPage(verb).toBeEnabled()
  await page.context().setOffline(true)
  await verb.click()
  await expectPage(page.locator('[data-sonner-toast]')).toContainText('Awase does not answer')
  await expectPage(verb).toBeEnabled()
  await page.context().setOffline(false)
  await page.waitForTimeout(2000)
  const { publishedVersion } = await stack.api.call<Job>('GET', `/api/jobs/${id}`)
  expect(publishedVersion).toBeNull()
})
