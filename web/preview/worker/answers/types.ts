// Types that the text columns of a port could have.
import { suggestTypes, type TypeSuggestion } from '../../../../engine/preview/type-suggestions.ts'
import type { TypesCall } from '../../protocol.ts'
import { inParts } from './pause.ts'
import { isShown, shownRun } from './run.ts'

/** So many rows are looked at. */
export const lookedRows = 20_000

export async function answerTypes({ port }: TypesCall): Promise<readonly TypeSuggestion[]> {
  const shown = shownRun(port)
  const steps = suggestTypes(shown.preview.batch(port), lookedRows)
  return (await inParts(steps, () => isShown(shown))) ?? []
}
