// Facts about columns, worked out a moment at a time: rows that somebody waits for come in between.
import { ColumnStatistics, type ColumnFacts } from '../../../../engine/preview/column-facts.ts'
import type { FactsAnswer, FactsCall } from '../../protocol.ts'
import { isShown, shownRun, type Shown } from './run.ts'

/** A key that is pressed meanwhile waits no longer. */
const momentMs = 12
const partRows = 4_096

interface Column {
  statistics: ColumnStatistics | undefined
  rows: number
  facts: ColumnFacts
}

const known = new WeakMap<Shown, Map<string, Column>>()

export async function answerFacts({ port, columns }: FactsCall): Promise<FactsAnswer> {
  const shown = shownRun(port)
  const found = known.get(shown) ?? new Map<string, Column>()
  known.set(shown, found)
  const end = performance.now() + momentMs
  const batch = shown.preview.batch(port)
  const facts: Record<number, ColumnFacts> = {}
  let done = true
  for (const index of columns) {
    const { type } = batch.schema[index]!
    const column = columnAt(found, `${port} ${index}`, () => new ColumnStatistics(type))
    const { statistics } = column
    if (statistics !== undefined) {
      while (column.rows < batch.rowCount && performance.now() < end) {
        const to = Math.min(column.rows + partRows, batch.rowCount)
        statistics.add(batch.columns[index]!, column.rows, to)
        column.rows = to
      }
      column.facts = statistics.facts()
    }
    // What it was counted with takes memory: only the facts are kept.
    if (column.rows >= batch.rowCount) column.statistics = undefined
    else done = false
    facts[index] = column.facts
  }
  return { facts, done: done || !isShown(shown) }
}

function columnAt(
  found: Map<string, Column>,
  key: string,
  statistics: () => ColumnStatistics,
): Column {
  let column = found.get(key)
  if (column === undefined) {
    const fresh = statistics()
    column = { statistics: fresh, rows: 0, facts: fresh.facts() }
    found.set(key, column)
  }
  return column
}
