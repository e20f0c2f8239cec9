// Rows as literals for tests of operators: text or null per field, batches of any size, results read back as text.
import { textAt } from '../../engine/batch/batch.ts'
import type { Batch } from '../../engine/batch/batch.ts'
import { textVector } from '../../engine/batch/text-vector.ts'
import { newSlice } from '../../engine/batch/vector.ts'
import type { CreateOperator, Rejection } from '../../engine/nodes/operator.ts'
import type { AnyNodeType } from '../../engine/nodes/node-type.ts'
import { openNode } from '../../engine/nodes/config.ts'
import type { RunContext } from '../../engine/run/snapshot.ts'
import type { FieldType, Schema } from '../../engine/value/schema.ts'
import type { MemoryHost } from './memory-host.ts'
import { memoryHost } from './memory-host.ts'

export type Row = readonly (string | null)[]

/** `'id:integer name'` → fields; the type is string unless given. */
export function schemaOf(fields: string): Schema {
  return fields.split(' ').map((field) => {
    const [name, type = 'string'] = field.split(':')
    return { name: name!, type: type as FieldType }
  })
}

export function batchOf(schema: Schema, rows: readonly Row[], firstRow = 0): Batch {
  return {
    schema,
    rowCount: rows.length,
    columns: schema.map((_, index) => ({ vector: textVector(rows.map((row) => row[index]!)) })),
    origin: {
      describe: (row) => ({
        node: 'source',
        file: 'rows.csv',
        line: firstRow + row + 2,
        row: firstRow + row,
      }),
    },
  }
}

export function rowsOf(batch: Batch): Row[] {
  const slice = newSlice()
  return Array.from({ length: batch.rowCount }, (_, row) =>
    batch.columns.map((column) => textAt(column, row, slice)),
  )
}

export interface OperatorResult {
  rows: Row[]
  output: Schema
  counters: Record<string, number>
  rejected: (Rejection & { record: Row })[]
}

export interface OperatorRun {
  type: AnyNodeType
  config: Record<string, unknown>
  inputs: Record<string, { schema: Schema; rows: readonly Row[] }>
  /** Rows of one batch. */
  batchRows?: number
  host?: MemoryHost
  objects?: Record<string, string>
  /** Bytes that the operator may hold before it spills. */
  holdBytes?: number | undefined
  /** How often its ports are fed, as for somebody who had to wait; once unless given. */
  times?: number
}

/** What formulas see of the run. */
export const runContext: RunContext = {
  runId: 'run-1',
  sequence: 0,
  dueAt: '2026-11-21T15:30:00.000Z',
  startedAt: '2026-11-21T15:30:02.000Z',
  zone: 'Asia/Tokyo',
  startedAtLocal: '2026-11-22T00:30:02',
}

const neverAborted = new AbortController().signal

/** Runs one operator over rows, held ports first, as execution does. */
export async function runOperator(run: OperatorRun): Promise<OperatorResult> {
  const { type, inputs, batchRows = 1000 } = run
  const host = run.host ?? memoryHost({ signal: neverAborted })
  const schemas = Object.fromEntries(Object.entries(inputs).map(([k, { schema }]) => [k, schema]))
  const node = { id: 'node', type: type.type, version: type.version, config: run.config }
  const { opened, problems } = openNode(node)
  if (opened === undefined) throw new Error(JSON.stringify(problems))
  const catalog = { connections: [], objects: [] }
  const connected = Object.keys(schemas)
  const { output } = type.infer(opened.config, {
    nodeId: 'node',
    inputs: schemas,
    connected,
    catalog,
  })
  const result: OperatorResult = { rows: [], output: output!, counters: {}, rejected: [] }
  const { createOperator } = (await type.operator()) as {
    createOperator: CreateOperator<typeof opened.config>
  }
  const operator = createOperator(opened.config, {
    nodeId: 'node',
    inputs: schemas,
    output: output!,
    run: runContext,
    host,
    batchBytes: 4096,
    holdBytes: run.holdBytes,
    objectVersion: (object) => ({
      object,
      sequence: 1,
      file: host.put(`${object}.csv`, run.objects![object]!),
    }),
    emit: (batch) => void result.rows.push(...rowsOf(batch)),
    reject(batch, rejections) {
      const records = rowsOf(batch)
      for (const why of rejections) result.rejected.push({ ...why, record: records[why.row]! })
    },
    count(counter, by) {
      result.counters[counter] = (result.counters[counter] ?? 0) + by
    },
  })
  await operator.prepare?.()
  const ports = type.inputs
    .filter(({ name }) => inputs[name] !== undefined)
    .toSorted((a, b) => Number(b.holds ?? false) - Number(a.holds ?? false))
  const batches = (name: string): Batch[] => {
    const { schema, rows } = inputs[name]!
    const firsts = Array.from(
      { length: Math.ceil(rows.length / batchRows) },
      (_, i) => i * batchRows,
    )
    return firsts.map((from) => batchOf(schema, rows.slice(from, from + batchRows), from))
  }
  const fed = Array.from({ length: run.times ?? 1 }, () => ports).flat()
  for (const { name, holds } of fed) {
    if (holds !== true && operator.wantsRehearsal?.() === true) {
      for (const batch of batches(name)) await operator.rehearse!(batch)
      await operator.rehearsed!()
    }
    for (const batch of batches(name)) await operator.accept(name, batch)
    await operator.finish(name)
  }
  await operator.close?.()
  return result
}

/** The node's equation over its counters. */
export function balanceOf(type: AnyNodeType, counters: Record<string, number>): [number, number] {
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (counters[name] ?? 0), 0)
  return [sum(type.balance.left), sum(type.balance.right)]
}
