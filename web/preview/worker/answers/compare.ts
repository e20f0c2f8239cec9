// Before and after: a node's rows beside what came into it, or beside what another version of the job makes of the same snapshot.
import { fieldIndex } from '../../../../engine/value/schema.ts'
import { pairRows, type RowPairs } from '../../../../engine/preview/row-pairs.ts'
import { createPreview, outputPort } from '../../../../engine/run/preview.ts'
import type { Preview } from '../../../../engine/run/previewed.ts'
import {
  keptRows,
  type Comparison,
  type PageCall,
  type RowMark,
  type ViewPage,
  type ViewRow,
} from '../../protocol.ts'
import { withHost } from './engine.ts'
import { inParts } from './pause.ts'
import { isShown, type Shown } from './run.ts'

interface Side {
  preview: Preview
  port: string
}

export interface ComparedRows {
  before: Side
  after: Side
  pairs: RowPairs
}

const unstopped = new AbortController().signal
const nothing: RowPairs = {
  before: new Int32Array(0),
  after: new Int32Array(0),
  changed: 0,
  added: 0,
  gone: 0,
}

export async function comparedRows(
  shown: Shown,
  port: string,
  comparison: Comparison,
): Promise<ComparedRows> {
  const after = { preview: shown.preview, port }
  const before = await otherSide(shown, port, comparison)
  const steps = pairRows(before.preview.batch(before.port), after.preview.batch(after.port))
  const pairs = await inParts(steps, () => isShown(shown))
  return { before, after, pairs: pairs ?? nothing }
}

async function otherSide(shown: Shown, port: string, comparison: Comparison): Promise<Side> {
  if (comparison.with === 'input') {
    return { preview: shown.preview, port: shown.preview.inputs[0]?.name ?? outputPort }
  }
  const { snapshot, node } = shown.call
  const { document } = comparison
  const request = { document, snapshot, node, rows: keptRows }
  const preview = await withHost(unstopped, (host) => createPreview(host).run(request))
  return { preview, port }
}

/** The same comparison, its counts too, with the rows of one kind. */
export function onlyMarked({ before, after, pairs }: ComparedRows, mark: RowMark): ComparedRows {
  const wanted = [...pairs.after.keys()].filter((at) => markOf(pairs, at) === mark)
  const of = (rows: Int32Array) => Int32Array.from(wanted, (at) => rows[at]!)
  return { before, after, pairs: { ...pairs, before: of(pairs.before), after: of(pairs.after) } }
}

function markOf({ before, after }: RowPairs, at: number): RowMark {
  if (after[at]! < 0) return 'gone'
  return before[at]! < 0 ? 'added' : 'changed'
}

export function comparedPage(
  { before, after, pairs }: ComparedRows,
  { offset, count }: PageCall,
): ViewPage {
  const end = Math.min(offset + count, pairs.after.length)
  const rows: ViewRow[] = []
  for (let at = offset; at < end; at++) rows.push(rowAt(before, after, pairs, at))
  const { changed, added, gone } = pairs
  return { rowCount: pairs.after.length, marks: { changed, added, gone }, offset, rows }
}

function rowAt(before: Side, after: Side, pairs: RowPairs, at: number): ViewRow {
  const schema = after.preview.batch(after.port).schema
  const old = textsOf(before, pairs.before[at]!)
  const now = textsOf(after, pairs.after[at]!)
  if (now === undefined) {
    const cells = schema.map(({ name }) => old?.get(name))
    return { row: pairs.before[at]!, cells, mark: 'gone' }
  }
  const cells = schema.map(({ name }) => now.get(name) ?? null)
  if (old === undefined) return { row: pairs.after[at]!, cells, mark: 'added' }
  const differing = schema.flatMap(({ name }, column) => {
    const value = old.get(name)
    return value === undefined || value === cells[column] ? [] : [[column, value] as const]
  })
  return { row: pairs.after[at]!, cells, mark: 'changed', before: Object.fromEntries(differing) }
}

/** By field name; undefined for a side that has no such row. */
function textsOf({ preview, port }: Side, row: number): Map<string, string | null> | undefined {
  if (row < 0) return undefined
  const { schema } = preview.batch(port)
  const [cells] = preview.rows(port, [row])
  return new Map(schema.map(({ name }) => [name, cells![fieldIndex(schema, name)] ?? null]))
}
