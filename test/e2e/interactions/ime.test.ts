// Japanese under composition, wherever the studio takes text.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitShared } from '../../stack/browser.ts'
import type { Visit } from '../../stack/browser.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { card, selectCard } from '../hands/canvas-gestures.ts'
import { compose } from '../hands/input-method.ts'
import { inspector } from '../hands/inspector-panel.ts'
import { faultsOf, leftWith, places } from '../hands/ime-places.ts'
import { copyOf, savedDraft, savedNames } from '../hands/sample-copy.ts'
import { sharedStack } from '../shared-stack.ts'
import { openJob } from '../hands/studio-page.ts'

let stack: RunningStack
let visitor: Visit

beforeAll(async () => {
  stack = await sharedStack()
  visitor = await visitShared(stack)
  visitor.page.setDefaultTimeout(15_000)
  await openJob(visitor.page, stack, await copyOf('routes', stack, 'Japanese'))
  // It comes after the canvas: what appears later must not be taken for what a key did.
  await visitor.page.locator('.pv-drawer').waitFor()
})

afterAll(async () => {
  await visitor?.close()
})

/** Ends each word otherwise, so that none is taken for another. */
const kana = 'あいうえおかきくけこさし'

describe('a word under composition', () => {
  it.each(places)('keeps its keys in $name', async (place) => {
    expect(await faultsOf(visitor.page, place)).toEqual([])
    expect(visitor.errors).toEqual([])
  })
})

describe('a word that is left in the middle', () => {
  let jobId: string
  beforeAll(async () => {
    jobId = await copyOf('routes', stack, 'Japanese left')
    await openJob(visitor.page, stack, jobId)
    await visitor.page.locator('.pv-drawer').waitFor()
  })

  const kept = places.filter((place) => place.kept === true)
  it.each(kept.map((place, index) => ({ place, name: place.name, word: `ことば${kana[index]}` })))(
    'is kept in $name: a press elsewhere ends it',
    async ({ place, word }) => {
      await leftWith(visitor.page, place, word)
      await expectPage
        .poll(async () => JSON.stringify(await savedDraft(stack, jobId)))
        .toContain(word)
      expect(visitor.errors).toEqual([])
    },
  )

  it('stays with the node that it was written for, when another is pressed', async () => {
    const { page } = visitor
    await selectCard(page, 'Destination airport')
    await inspector(page).getByLabel('Name of the node').click()
    await page.keyboard.press('Control+a')
    await compose(page, '到着')
    await selectCard(page, 'Airports')
    await expectPage(card(page, '到着')).toBeVisible()
    await expectPage
      .poll(() => savedNames(stack, jobId))
      .toEqual(expect.arrayContaining(['到着', 'Airports']))
    await expectPage(inspector(page).getByLabel('Name of the node')).toHaveValue('Airports')
  })
})
