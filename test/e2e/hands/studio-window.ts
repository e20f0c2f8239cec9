// A window of the studio for the tests of one file; an error on its console fails the test that ran.
import type { BrowserContextOptions, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { visitShared } from '../../stack/browser.ts'
import type { Visit } from '../../stack/browser.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { sharedStack } from '../shared-stack.ts'
import { copyOf } from './sample-copy.ts'
import { openJob } from './studio-page.ts'

export interface StudioWindow {
  readonly page: Page
  readonly stack: RunningStack
  /** Opens a job of its own that is a copy of a job of the sample; its id. */
  openCopy(name: string, sample?: 'routes' | 'airports'): Promise<string>
}

export interface WindowOptions extends BrowserContextOptions {
  /** The tests take the line down: what a browser says of that is no error of the page. */
  lineGoesDown?: boolean
}

/** Called once at the top of a test file; what it returns is there when tests run. */
export function studioWindow({
  lineGoesDown = false,
  ...options
}: WindowOptions = {}): StudioWindow {
  let stack: RunningStack
  let visitor: Visit
  beforeAll(async () => {
    stack = await sharedStack()
    visitor = await visitShared(stack, {
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    })
    visitor.page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await visitor?.close()
  })
  afterEach(() => {
    const errors = visitor.errors.splice(0)
    expect(lineGoesDown ? errors.filter((error) => !ofTheLine(error)) : errors).toEqual([])
  })
  return {
    get page() {
      return visitor.page
    },
    get stack() {
      return stack
    },
    async openCopy(name, sample = 'routes') {
      const id = await copyOf(sample, stack, name)
      await openJob(visitor.page, stack, id)
      return id
    },
  }
}

function ofTheLine(error: string): boolean {
  return error.startsWith('Failed to load resource')
}
