// Which field of a file is which field of the source's schema.
import { AwaseError } from '../../error.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'

/**
 * For each field of `declared` its index in `found`: by name when the file has a header, else by position.
 * Error `source.field-missing` when the file lacks one.
 */
export function fieldPlaces(
  declared: Schema,
  found: Schema,
  byName: boolean,
  place: { node: string; file: string },
): number[] {
  return declared.map(({ name }, position) => {
    const index = byName ? fieldIndex(found, name) : position < found.length ? position : -1
    if (index >= 0) return index
    throw new AwaseError('source.field-missing', {
      place: { ...place, field: name },
      values: { file: place.file, field: name, found: found.map((field) => field.name).join(', ') },
    })
  })
}

/** Names of the fields of a file that no place points to. */
export function furtherFields(found: Schema, places: readonly number[]): string[] {
  const used = new Set(places)
  return found.filter((_, index) => !used.has(index)).map((field) => field.name)
}
