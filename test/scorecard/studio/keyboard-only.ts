// Routes built, published and scheduled by somebody who has no pointer.
import {
  buildRoutes,
  newJobByKey,
  publishByKey,
  scheduleByKey,
} from '../../e2e/hands/routes-by-keyboard.ts'
import { expectedCounts } from '../../../local/sample/expected.ts'
import { card, untilRows } from '../../e2e/hands/canvas-gestures.ts'
import { reach } from '../../e2e/hands/keyboard-hand.ts'
import { jobIdOf, noErrors, previewHash, untilSaved } from '../../e2e/hands/studio-page.ts'
import { visit } from '../../stack/browser.ts'
import { jobNamed, nextDue, runsOf, untilRunEnded } from '../../stack/runs.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { exactly } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { withStack } from '../spine/with-stack.ts'

async function measure(stack: RunningStack): Promise<Measured> {
  const visitor = await visit(stack)
  const { page } = visitor
  try {
    await page.addInitScript(() => {
      addEventListener('pointerdown', () => console.error('the pointer was pressed'), true)
    })
    await page.goto(stack.url)
    await newJobByKey(page, 'Routes by keyboard')
    await buildRoutes(page, 'by_keyboard_{yyyyMMddHHmmss}.csv')
    await untilRows(page, 'Traffic class', expectedCounts.served)
    await untilRows(page, 'Route report', expectedCounts.routeRows)
    await noErrors(page).waitFor()
    await reach(page, card(page, 'Route report'))
    await page.keyboard.press('Space')
    const foretold = await previewHash(page)
    await untilSaved(page)
    await publishByKey(page)
    await scheduleByKey(page, 0, 30, 'Asia/Tokyo')
    const due = new Date(await nextDue(stack, jobIdOf(page))).toISOString()
    const same = foretold === (await sampleHash(stack))
    const faults = [
      ...visitor.errors,
      ...(same ? [] : ['the bytes differ from the sample']),
      ...(due.endsWith('T15:30:00.000Z') ? [] : [`it is due at ${due}`]),
    ]
    return { value: faults.length, note: faults.join('; ') || `sha256 ${foretold.slice(0, 12)}…` }
  } finally {
    await visitor.close()
  }
}

async function sampleHash(stack: RunningStack): Promise<string | undefined> {
  const { id } = await jobNamed(stack, 'Routes')
  const run = await untilRunEnded(stack, (await runsOf(stack, id)).at(-1)?.id ?? '')
  return run.deliveries.find(({ kind }) => kind === 'file')?.sha256
}

export const keyboardOnly: Figure = {
  id: 'keyboard-only',
  title:
    'Faults while Routes is built, published and scheduled by keys alone, its bytes those of the sample',
  ...exactly(0),
  measure: () => withStack(measure),
}
