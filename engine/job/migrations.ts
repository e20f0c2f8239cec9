// Opens any older document: each migration turns one format into the next.
import { AwaseError } from '../error.ts'
import { documentFormat } from './document-format.ts'

type Raw = Record<string, unknown>
type Migrations = Readonly<Record<number, (document: Raw) => Raw>>

/** `migrations[n]` turns format n into n + 1. None yet: format 1 is the first. */
const migrations: Migrations = {}

/**
 * The document in today's format, not checked yet. Errors: `job.too-new` when a newer Awase wrote it, `job.no-format` when it does
 * not say which format it has.
 */
export function migrateDocument(
  document: Raw,
  steps: Migrations = migrations,
  newest: number = documentFormat,
): Raw {
  const format = document['format']
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    throw new AwaseError('job.no-format')
  }
  if (format > newest) throw new AwaseError('job.too-new', { values: { format, known: newest } })
  let current = document
  for (let from = format; from < newest; from++) {
    const step = steps[from]
    if (step === undefined) throw new Error(`no migration from document format ${from}`)
    current = { ...step(current), format: from + 1 }
  }
  return current
}
