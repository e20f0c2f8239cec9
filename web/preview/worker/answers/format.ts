// How the texts of a column are read as a type.
import { formatFor } from '../../../../engine/preview/format-for.ts'
import type { FormatCall } from '../../protocol.ts'
import { inParts } from './pause.ts'
import { isShown, shownRun } from './run.ts'
import { lookedRows } from './types.ts'

export async function answerFormat({ port, field, type }: FormatCall): Promise<string | null> {
  const shown = shownRun(port)
  const steps = formatFor(shown.preview.batch(port), field, type, lookedRows)
  return (await inParts(steps, () => isShown(shown))) ?? null
}
