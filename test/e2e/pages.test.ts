// Every page opens without an error, can be read by everybody (axe), and keeps its width in German on a small screen.
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOn } from '../stack/axe.ts'
import { expectPage } from '../stack/expect-page.ts'
import { visitShared } from '../stack/browser.ts'
import type { Visit } from '../stack/browser.ts'
import type { RunningStack } from '../stack/stack.ts'
import { pagesOf, reader } from './hands/pages.ts'
import type { Reader, ShownPage } from './hands/pages.ts'
import { sharedStack } from './shared-stack.ts'

const names = [
  'jobs',
  'activity',
  'connections',
  'objects',
  'object',
  'run',
  'settings',
  'studio',
  'empty job',
  'no such page',
] as const

let stack: RunningStack
let visitor: Visit
let pages: Record<string, ShownPage>

beforeAll(async () => {
  stack = await sharedStack()
  visitor = await visitShared(stack)
  pages = await pagesOf(stack)
})

afterAll(async () => {
  await visitor?.close()
})

async function open({ page }: Reader, name: string): Promise<void> {
  const shown = pages[name]
  if (shown === undefined) throw new Error(`There is no page ${name}`)
  await page.goto(stack.url + shown.path)
  await shown.loaded(page).waitFor({ timeout: 30_000 })
}

const looks = {
  'English, light, 1440 × 900': {
    locale: 'en-GB',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
  },
  'German, dark, 1024 × 768': {
    locale: 'de-DE',
    colorScheme: 'dark',
    viewport: { width: 1024, height: 768 },
  },
} as const

describe.each(Object.entries(looks))('%s', (_, look) => {
  let shown: Reader
  beforeAll(async () => {
    shown = await reader(visitor.browser, look)
  })
  afterAll(async () => {
    await shown?.page.context().close()
  })

  it.each(names)('%s: no error, nothing for axe to say, nothing too wide', async (name) => {
    await open(shown, name)
    await expectPage(shown.page.locator('html')).toHaveAttribute('lang', look.locale.slice(0, 2))
    await expectPage(shown.page.locator('html')).toHaveAttribute('data-theme', look.colorScheme)
    expect(await axeFindings(shown.page)).toEqual([])
    expect(await tooWide(shown.page)).toEqual([])
    expect(shown.errors).toEqual([])
  })
})

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** What is wider than its place: the page itself, and buttons whose words are cut off. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const buttons = [...document.querySelectorAll<HTMLElement>('button, a.btn')]
    const cut = buttons.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    return [
      ...(root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} px`] : []),
      ...cut.filter(({ clientWidth }) => clientWidth > 0).map(({ outerHTML }) => outerHTML),
    ]
  })
}
