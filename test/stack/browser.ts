// Real Chromium, signed in to a stack. Errors on the console are collected: a page that logs one is not well.
import { chromium } from '@playwright/test'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { launchFlags } from './browser-flags.ts'
import type { RunningStack } from './stack.ts'

export interface Visit {
  browser: Browser
  page: Page
  /** Messages of level error, and uncaught exceptions. */
  errors: string[]
  close(): Promise<void>
}

const browsers = new Set<Browser>()

async function launch(flags: readonly string[] = []): Promise<Browser> {
  const args = [...launchFlags, ...flags]
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
  browsers.add(browser)
  browser.on('disconnected', () => browsers.delete(browser))
  return browser
}

/** All that is open in browsers of this process. */
export function openPages(): Page[] {
  return [...browsers].flatMap((browser) =>
    browser.contexts().flatMap((context) => context.pages()),
  )
}

/** Opens a browser, with more flags than always, and uses a sign-in link up. */
export async function visit(
  stack: RunningStack,
  options: BrowserContextOptions = {},
  flags: readonly string[] = [],
): Promise<Visit> {
  return visitIn(await launch(flags), stack, options)
}

let shared: Promise<Browser> | undefined

/**
 * The same in the one browser of this process, which ends with it: for test files that follow each other. Each has a context of its own, and
 * closes all that it opened.
 */
export async function visitShared(
  stack: RunningStack,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const browser = await (shared ??= launch())
  const visitor = await visitIn(browser, stack, options)
  const close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  }
  return { ...visitor, close }
}

async function visitIn(
  browser: Browser,
  stack: RunningStack,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    ...options,
  })
  const page = await context.newPage()
  await slowDown(page)
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(await stack.signInLink())
  await page.waitForURL(`${stack.url}/**`)
  return { browser, page, errors, close: () => browser.close() }
}

/** `AWASE_SLOWER=4` takes three of four moments of the processor from each page: what hangs on a fast machine shows. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['AWASE_SLOWER'] ?? 1)
  if (rate === 1) return
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}
