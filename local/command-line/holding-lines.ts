// What the plan of a run says about the nodes that hold rows.
import type { JobDocument } from '../../engine/job/document.ts'
import type { PlannedHolding } from '../../engine/run/plan/holding-plan.ts'
import { holdingText } from '../../engine/run/plan/holding-text.ts'
import type { Terminal } from './terminal.ts'

/** A line each; what to do follows where not all fits. */
export function holdingLines(
  document: JobDocument,
  holding: readonly PlannedHolding[],
  { language }: Terminal,
): string {
  return holding
    .map((planned) => {
      const name = document.nodes.find(({ id }) => id === planned.node)?.name ?? planned.node
      const { message, hint } = holdingText(planned, name, language)
      return planned.decision === 'hold' ? `${message}\n` : `${message}\n  ${hint}\n`
    })
    .join('')
}
