// The formats of files, by kind.
import * as z from 'zod/mini'
import { csvReadFormatSchema, csvWriteFormatSchema } from './csv/format.ts'
import {
  jsonReadFormatSchema,
  jsonWriteFormatSchema,
  ndjsonReadFormatSchema,
  ndjsonWriteFormatSchema,
} from './json/format.ts'

export const formatKinds = ['csv', 'ndjson', 'json'] as const

export const readFormatSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [csvReadFormatSchema, ndjsonReadFormatSchema, jsonReadFormatSchema]),
)
export type ReadFormat = z.infer<typeof readFormatSchema>

export const writeFormatSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    csvWriteFormatSchema,
    ndjsonWriteFormatSchema,
    jsonWriteFormatSchema,
  ]),
)
export type WriteFormat = z.infer<typeof writeFormatSchema>
