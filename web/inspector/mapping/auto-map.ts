// Finds source fields for the targets that are not filled yet.
import { matchNames, type NameMatch } from '../../../engine/matching/match-names.ts'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import type { Schema } from '../../../engine/value/schema.ts'

/** Suggestions by index of the target field; no source is offered twice, or when a target has it already. */
export function suggestSources(
  fields: readonly MappedField[],
  input: Schema,
): ReadonlyMap<number, NameMatch> {
  const taken = new Set(fields.flatMap(({ from }) => (from?.kind === 'field' ? [from.field] : [])))
  const open = fields.map(({ target, type, from }) =>
    from === null ? { name: target, type } : null,
  )
  return matchNames(
    open,
    input.filter(({ name }) => !taken.has(name)),
  )
}
