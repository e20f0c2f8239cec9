// Short news at the lower right are in the language of the page, also when it changes while they stand.
import { it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, selectCard } from '../hands/canvas-gestures.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

it('follow the language that is chosen', async () => {
  const { page } = studio
  await studio.openCopy('News in two languages')
  await selectCard(page, 'Traffic class')
  await card(page, 'Traffic class').press('Delete')
  const news = page.locator('[data-sonner-toast]')
  await expectPage(news).toContainText('deleted')
  // Under the pointer they stay.
  await news.hover()
  await page.getByRole('button', { name: 'Language: English' }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).press('Enter')
  await expectPage(news).toContainText('gelöscht')
  await news.getByRole('button', { name: 'Rückgängig' }).click()
  await expectPage(card(page, 'Traffic class')).toBeVisible()
})
