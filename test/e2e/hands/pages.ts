// The pages of the program, with their addresses and how one sees that all of a page is there.
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test'
import type { Job } from '../../../worker/api/contract.ts'
import { jobNamed, runsOf } from '../../stack/runs.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { changedJob, misreadJob, unfinishedJob } from './edited-jobs.ts'

export interface ShownPage {
  path: string
  /** To be seen only when the page has loaded what it shows. */
  loaded(page: Page): Locator
}

export async function pagesOf(stack: RunningStack): Promise<Record<string, ShownPage>> {
  const { id } = await jobNamed(stack, 'Routes')
  const [run] = await runsOf(stack, id)
  return {
    jobs: { path: '/', loaded: link('Routes') },
    activity: { path: '/activity', loaded: (page) => link('Routes')(page).first() },
    connections: {
      path: '/connections',
      loaded: (page) => page.getByRole('button', { name: 'Partner feed (sample)' }),
    },
    objects: { path: '/objects', loaded: link('Route') },
    object: { path: '/objects/Route', loaded: (page) => page.getByRole('cell').nth(20) },
    run: {
      path: `/runs/${run?.id}`,
      loaded: (page) => page.locator('[data-preview-hash]').nth(1),
    },
    settings: { path: '/settings', loaded: (page) => page.locator('.sd-keys dd').nth(4) },
    studio: {
      path: `/jobs/${id}`,
      loaded: (page) => page.locator('.cv-count').nth(10),
    },
    'changed job': {
      path: `/jobs/${await changedJob(stack)}`,
      loaded: (page) => page.locator('.cv-count').nth(9),
    },
    'unfinished job': {
      path: `/jobs/${await unfinishedJob(stack)}`,
      loaded: (page) =>
        page.locator('.cv-node:is([data-state=error], [data-state=unfinished])').nth(1),
    },
    'misread job': {
      path: `/jobs/${await misreadJob(stack)}`,
      loaded: (page) => page.locator('.cv-count').first(),
    },
    'empty job': {
      path: `/jobs/${await emptyJob(stack)}`,
      loaded: (page) => page.locator('.sd-templates button').nth(3),
    },
    'no such page': { path: '/nowhere', loaded: (page) => page.locator('.page-alone .btn') },
  }
}

async function emptyJob(stack: RunningStack): Promise<string> {
  const { id } = await stack.api.call<Job>('POST', '/api/jobs', { name: 'Nothing yet' })
  return id
}

function link(name: string): (page: Page) => Locator {
  return (page) => page.getByRole('link', { name, exact: true })
}

export interface Reader {
  page: Page
  /** Messages of level error and uncaught exceptions since the page was opened. */
  errors: string[]
}

/** Another window of the same person, with its own language, colours and size. */
export async function reader(browser: Browser, options: BrowserContextOptions): Promise<Reader> {
  const [first] = browser.contexts()
  if (first === undefined) throw new Error('Nobody has signed in')
  const context = await browser.newContext({
    storageState: await first.storageState(),
    ...options,
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  return { page, errors }
}
