// The list of jobs: what was deleted is found and had back, and nothing jumps when the list comes.
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { copyOf } from './hands/sample-copy.ts'
import { studioWindow } from './hands/studio-window.ts'

const studio = studioWindow()
const row = (name: string) => studio.page.getByRole('row').filter({ hasText: name })
const show = (state: string) => studio.page.getByRole('radio', { name: state }).click()

describe('a deleted job', () => {
  it('lies under Deleted until it is restored', async () => {
    const { page, stack } = studio
    const name = `Thrown away ${randomUUID()}`
    await copyOf('airports', stack, name)
    await page.goto(stack.url)
    await row(name).getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expectPage(row(name)).toHaveCount(0)
    await show('Deleted')
    await row(name).getByRole('button', { name: 'Restore' }).click()
    await expectPage(page.getByText(`“${name}” is back`)).toBeVisible()
    await expectPage(row(name)).toHaveCount(0)
    await show('All')
    await expectPage(row(name).getByRole('link')).toBeVisible()
  })
})

describe('while the list comes', () => {
  it('its form is there before it, and the first row stands where that was', async () => {
    const { page, stack } = studio
    const { promise: asked, resolve: answer } = Promise.withResolvers<void>()
    await page.route('**/api/jobs', async (route) => {
      await asked
      await route.continue()
    })
    await page.goto(stack.url)
    const bar = page.locator('.skel').first()
    await bar.waitFor()
    const before = await bar.boundingBox()
    answer()
    const name = page.locator('tbody td').first()
    await name.waitFor()
    const after = await name.boundingBox()
    const middle = (box: typeof before) => (box?.y ?? 0) + (box?.height ?? 0) / 2
    expect(Math.abs(middle(after) - middle(before))).toBeLessThan(2)
    await page.unroute('**/api/jobs')
  })
})

describe('the density', () => {
  it('is that of lists, too', async () => {
    const { page, stack } = studio
    const height = async () => (await page.locator('tbody tr').first().boundingBox())?.height
    await page.goto(stack.url)
    await page.locator('tbody tr').first().waitFor()
    const usual = await height()
    await page.evaluate(() => localStorage.setItem('awase.density', 'compact'))
    await page.reload()
    await page.locator('tbody tr').first().waitFor()
    expect([usual, await height()]).toEqual([40, 32])
    await page.evaluate(() => localStorage.removeItem('awase.density'))
  })
})
