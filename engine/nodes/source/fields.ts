// Which field of a file is which field of the source's schema.
import { AwaseError } from '../../error.ts'
import { nameLook } from '../../matching/name-look.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'

/**
 * For each field of `declared` its index in `found`: by name when the file has a header, else by position.
 * Error `source.field-missing` when the file lacks one, `source.similar-field` when it has one that looks the same.
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
    throw missing(
      name,
      found.map((field) => field.name),
      byName,
      place,
    )
  })
}

function missing(
  field: string,
  found: readonly string[],
  byName: boolean,
  place: { node: string; file: string },
): AwaseError {
  const similar = byName ? similarTo(field, found) : undefined
  const values = { file: place.file, field }
  const at = { ...place, field }
  if (similar !== undefined) {
    return new AwaseError('source.similar-field', { place: at, values: { ...values, similar } })
  }
  const all = found.join(', ')
  return new AwaseError('source.field-missing', { place: at, values: { ...values, found: all } })
}

/**
 * For a field that no record of a file has, by the names of its further ones. One that only looks different was renamed: error
 * `source.similar-field`. Otherwise the file may well have left it out.
 */
export function checkAbsent(
  field: string,
  further: readonly string[],
  place: { node: string; file: string },
): void {
  if (similarTo(field, further) !== undefined) throw missing(field, further, true, place)
}

function similarTo(field: string, names: readonly string[]): string | undefined {
  return names.find((name) => nameLook(name) === nameLook(field))
}

/** Names of the fields of a file that no place points to. */
export function furtherFields(found: Schema, places: readonly number[]): string[] {
  const used = new Set(places)
  return found.filter((_, index) => !used.has(index)).map((field) => field.name)
}
