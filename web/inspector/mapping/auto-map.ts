// Finds source fields for the targets that are not filled, or whose source arrives no longer.
import { matchNames, type NameMatch } from '../../../engine/matching/match-names.ts'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import type { Schema } from '../../../engine/value/schema.ts'

/** Whether it has a value: a fixed one, or of a field that arrives. Nothing that arrives is known of `undefined`. */
export function isFilled({ from }: MappedField, input: Schema | undefined): boolean {
  if (from?.kind !== 'field' || input === undefined) return from !== null
  return input.some(({ name }) => name === from.field)
}

/** Suggestions by index of the target field; no source is offered twice, or when a target has it already. */
export function suggestSources(
  fields: readonly MappedField[],
  input: Schema | undefined,
): ReadonlyMap<number, NameMatch> {
  const taken = new Set(fields.flatMap(({ from }) => (from?.kind === 'field' ? [from.field] : [])))
  const open = fields.map((field) =>
    isFilled(field, input) ? null : { name: field.target, type: field.type },
  )
  return matchNames(
    open,
    (input ?? []).filter(({ name }) => !taken.has(name)),
  )
}
