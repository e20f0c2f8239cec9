// Replays a run until all rows that it looks for are met, and all rows that those came from.
import { planRun } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import { replay } from './replay.ts'
import type { Replay } from './replay.ts'
import type { TracedRows } from './rows.ts'
import { Tracer } from './tracer.ts'
import type { Sought } from './tracer.ts'

/** One replay: what is on its way while it runs is added to `rows`. */
export async function trace(
  run: Replay,
  plan: Plan,
  rows: TracedRows,
  sought: Sought,
): Promise<Tracer> {
  const tracer = new Tracer(plan, rows, sought)
  await replay(run, plan, tracer)
  return tracer
}

/** Each replay meets what was no longer on its way when the last one asked: the other side of a merge, then what fed it. */
export async function traceBack(run: Replay, rows: TracedRows): Promise<void> {
  for (let unmet = rows.unmet(); unmet.length > 0 && !rows.truncated;) {
    const plan = planRun(run.document, [...new Set(unmet.map(({ node }) => node))])
    await trace(run, plan, rows, { places: unmet })
    const left = rows.unmet()
    const known = new Set(unmet.map(({ node, row }) => `${node} ${row}`))
    unmet = left.filter(({ node, row }) => !known.has(`${node} ${row}`))
  }
}
