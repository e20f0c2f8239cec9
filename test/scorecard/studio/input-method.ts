// Writing Japanese: in every place that takes text, no key of a word under composition may act, and the word must arrive.
import { faultsOf, places } from '../../e2e/hands/ime-places.ts'
import { copyOf } from '../../e2e/hands/sample-copy.ts'
import { openJob } from '../../e2e/hands/studio-page.ts'
import { visit } from '../../stack/browser.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { exactly } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { withStack } from '../spine/with-stack.ts'

async function measure(stack: RunningStack): Promise<Measured> {
  const visitor = await visit(stack)
  try {
    await openJob(visitor.page, stack, await copyOf('routes', stack, 'Japanese'))
    const faults: string[] = []
    for (const place of places) faults.push(...(await faultsOf(visitor.page, place)))
    const note = faults.length === 0 ? `${places.length} places` : faults.join('; ')
    return { value: faults.length, note }
  } finally {
    await visitor.close()
  }
}

export const inputMethod: Figure = {
  id: 'ime',
  title: 'Keys that acted, and words that were lost, while an input method composed',
  ...exactly(0),
  measure: () => withStack(measure),
}
