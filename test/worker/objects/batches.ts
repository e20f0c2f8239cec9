// Staged batches for the object store's tests, written to R2 as a run would stage them.
import { env } from 'cloudflare:workers'
import type { FieldType } from '../../../engine/value/schema.ts'
import type { Env } from '../../../worker/env.ts'
import type { Answer, RecordBatch } from '../../../worker/objects/contract.ts'

declare module 'cloudflare:workers' {
  // The platform's way to type `env`.
  interface ProvidedEnv extends Env {}
}

type Row = Record<string, string | null>

export function storeOf(object: string) {
  return env.OBJECTS.get(env.OBJECTS.idFromName(`default/${object}`))
}

export function airports(count: number): Row[] {
  return Array.from({ length: count }, (_, i) => ({
    iata: `K${i}`,
    name: `Airport ${i}, 空港`,
    size: String(i % 7),
  }))
}

export async function batchOf(
  object: string,
  run: string,
  rows: readonly Row[],
  options: { required?: string; type?: FieldType; blanks?: RecordBatch['blanks'] } = {},
): Promise<RecordBatch> {
  const key = `default/runs/${run}/1/${object}.ndjson`
  await env.BYTES.put(key, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const field = (name: string, type: FieldType = 'string') => ({
    name,
    type,
    required: options.required === name,
  })
  const fields = [field('iata', options.type), field('name'), field('size')]
  const place = { workspace: 'default', object, run, node: 'records-out', fence: 1 }
  const blanks = options.blanks ?? 'clear'
  return { ...place, key, rows: rows.length, fields, keyFields: ['iata'], blanks }
}

export async function applied<T>(answer: Promise<Answer<T>> | Answer<T>): Promise<T> {
  const settled = await answer
  if (!settled.ok) throw new Error(settled.error.code)
  return settled.value
}

export async function refusal<T>(answer: Promise<Answer<T>> | Answer<T>): Promise<string> {
  const settled = await answer
  return settled.ok ? 'not refused' : settled.error.code
}
