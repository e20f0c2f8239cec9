// Finds a source field for a target by name: exactly, or with case, spaces and punctuation left out.
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import type { Schema } from '../../../engine/value/schema.ts'

/** Suggestions by index of the target field. Only unfilled targets get one, and no source is offered twice. */
export function suggestSources(
  fields: readonly MappedField[],
  input: Schema,
): ReadonlyMap<number, string> {
  const taken = new Set(fields.flatMap(({ from }) => (from?.kind === 'field' ? [from.field] : [])))
  const found = new Map<number, string>()
  for (const [index, field] of fields.entries()) {
    if (field.from !== null) continue
    const source = sourceFor(field.target, input, taken)
    if (source === undefined) continue
    taken.add(source)
    found.set(index, source)
  }
  return found
}

function sourceFor(target: string, input: Schema, taken: ReadonlySet<string>): string | undefined {
  const free = input.map(({ name }) => name).filter((name) => !taken.has(name))
  const plain = plainName(target)
  if (plain === '') return undefined
  return free.find((name) => name === target) ?? free.find((name) => plainName(name) === plain)
}

/** `Origin code` and `origin_code` are one name to a person. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
