// Pages of a view: which rows it has is worked out once, their cells when they come into sight.
import type { Batch } from '../../../../engine/batch/batch.ts'
import { Memory } from '../../../../engine/batch/memory.ts'
import { rowsWhere, type Rows } from '../../../../engine/preview/row-choice.ts'
import { rowsInOrder } from '../../../../engine/preview/row-order.ts'
import type { Condition } from '../../../../engine/expression/condition.ts'
import { fieldIndex } from '../../../../engine/value/schema.ts'
import type { PageCall, RowView, ViewPage } from '../../protocol.ts'
import { comparedPage, comparedRows, onlyMarked, type ComparedRows } from './compare.ts'
import { inParts } from './pause.ts'
import { isShown, shownRun, type Shown } from './run.ts'
import { sampledRows } from './sample.ts'

export interface ViewedRows {
  rows: Rows
  compared?: ComparedRows | undefined
}

/** The last views of a run that were asked for, by port and view. */
const viewsOf = new WeakMap<Shown, Map<string, Promise<ViewedRows>>>()
const viewLimit = 4

export async function answerPage(call: PageCall): Promise<ViewPage> {
  const shown = shownRun(call.port)
  const { rows, compared } = await viewOf(shown, call.port, call.view)
  if (compared !== undefined) return comparedPage(compared, call)
  const { preview } = shown
  const total = rows?.length ?? preview.batch(call.port).rowCount
  const end = Math.min(call.offset + call.count, total)
  const wanted = Array.from(
    { length: Math.max(0, end - call.offset) },
    (_, index) => rows?.[call.offset + index] ?? call.offset + index,
  )
  const cells = preview.rows(call.port, wanted)
  return {
    rowCount: total,
    marks: noMarks,
    offset: call.offset,
    rows: wanted.map((row, index) => ({ row, cells: cells[index]! })),
  }
}

export const noMarks = { changed: 0, added: 0, gone: 0 }

function viewOf(shown: Shown, port: string, view: RowView): Promise<ViewedRows> {
  const views = viewsOf.get(shown) ?? new Map<string, Promise<ViewedRows>>()
  viewsOf.set(shown, views)
  const key = JSON.stringify([port, view])
  const found = views.get(key) ?? madeView(shown, port, view)
  views.delete(key)
  views.set(key, found)
  // What failed may work the next time: a file that a comparison or a sample reads did not come.
  found.catch(() => views.get(key) === found && views.delete(key))
  if (views.size > viewLimit) views.delete(views.keys().next().value!)
  return found
}

async function madeView(shown: Shown, port: string, view: RowView): Promise<ViewedRows> {
  const batch = shown.preview.batch(port)
  if (view.mark !== null) {
    const { compared } = await viewOf(shown, port, { ...view, mark: null })
    return { rows: undefined, compared: compared && onlyMarked(compared, view.mark) }
  }
  if (view.compare !== null) {
    return { rows: undefined, compared: await comparedRows(shown, port, view.compare) }
  }
  if (view.order !== null) {
    const { rows } = await viewOf(shown, port, { ...view, order: null })
    // A field that is gone upstream orders nothing; it may return.
    if (fieldIndex(batch.schema, view.order.field) < 0) return { rows }
    const steps = rowsInOrder(batch, rows, view.order)
    return { rows: await inParts(steps, () => isShown(shown)) }
  }
  const sampled = await sampledRows(shown, port, view.sample)
  if (view.condition === null) return { rows: sampled }
  return { rows: within(sampled, await matching(shown, batch, view.condition)) }
}

function matching(shown: Shown, batch: Batch, condition: Condition): Promise<Rows> {
  const { context } = shown.call.snapshot
  return inParts(rowsWhere(batch, condition, new Memory(), context), () => isShown(shown))
}

/** Rows of both; both ascend. */
function within(sampled: Rows, matched: Rows): Rows {
  if (sampled === undefined || matched === undefined) return matched ?? sampled
  const wanted = new Set(sampled)
  return matched.filter((row) => wanted.has(row))
}
