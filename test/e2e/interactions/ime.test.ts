// Japanese under composition, wherever the studio takes text.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../../stack/browser.ts'
import type { Visit } from '../../stack/browser.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { faultsOf, places } from '../hands/ime-places.ts'
import { copyOf } from '../hands/sample-copy.ts'
import { sharedStack } from '../shared-stack.ts'
import { openJob } from '../hands/studio-page.ts'

let stack: RunningStack
let visitor: Visit

beforeAll(async () => {
  stack = await sharedStack()
  visitor = await visit(stack)
  visitor.page.setDefaultTimeout(15_000)
  await openJob(visitor.page, stack, await copyOf('routes', stack, 'Japanese'))
  // It comes after the canvas: what appears later must not be taken for what a key did.
  await visitor.page.locator('.pv-drawer').waitFor()
})

afterAll(async () => {
  await visitor?.close()
})

describe('a word under composition', () => {
  it.each(places)('keeps its keys in $name', async (place) => {
    expect(await faultsOf(visitor.page, place)).toEqual([])
    expect(visitor.errors).toEqual([])
  })
})
