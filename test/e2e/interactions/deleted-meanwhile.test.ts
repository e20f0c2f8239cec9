// A job is deleted in one window while another one has it open: that one says so before anybody works on in vain, and gives it back.
import { expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { selectCard } from '../hands/canvas-gestures.ts'
import { nameNode } from '../hands/inspector-panel.ts'
import { savedNames } from '../hands/sample-copy.ts'
import { untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow({ lineGoesDown: true })
const told = () => studio.page.locator('[data-not-saved]')
const remove = (id: string) => studio.stack.api.call('DELETE', `/api/jobs/${id}`)

it('is told without a touch, and saves what was done since when it is restored here', async () => {
  const { page, stack } = studio
  const id = await studio.openCopy('Deleted elsewhere', 'airports')
  await untilSaved(page)
  await remove(id)
  await expectPage(told()).toContainText('This job was deleted in another window')
  await selectCard(page, 'Airports')
  await nameNode(page, 'Airports of all countries')
  await page.locator('[data-saving="failed"]').waitFor()
  await expectPage(told()).toHaveCount(1)
  await told().getByRole('button', { name: 'Restore' }).click()
  await untilSaved(page)
  await expectPage(told()).toHaveCount(0)
  expect(await savedNames(stack, id)).toContain('Airports of all countries')
})

it('goes on by itself when another window restores it', async () => {
  const { page, stack } = studio
  const id = await studio.openCopy('Restored elsewhere', 'airports')
  await selectCard(page, 'Airports')
  await remove(id)
  await expectPage(told()).toHaveCount(1)
  await nameNode(page, 'Airports again')
  await page.locator('[data-saving="failed"]').waitFor()
  await stack.api.call('POST', `/api/jobs/${id}/restore`)
  await untilSaved(page)
  await expectPage(told()).toHaveCount(0)
  expect(await savedNames(stack, id)).toContain('Airports again')
})
