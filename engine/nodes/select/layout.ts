// The fields that leave a select, in order: where each comes from, and what happens to its values.
import { fieldIndex, uniqueNames } from '../../value/schema.ts'
import type { Field, FieldType, Schema } from '../../value/schema.ts'
import type { SelectConfig, SelectedField } from './config.ts'

export interface LaidOutField {
  /** Index of the field that arrives. */
  column: number
  from: Field
  output: Field
  /** The entry that lists it, if one does. */
  entry?: SelectedField
}

/** Entries whose field does not arrive are left out: they are problems already. Names are made unique. */
export function layoutOf(config: SelectConfig, input: Schema): LaidOutField[] {
  const chosen = chosenFields(config, input)
  const names = uniqueNames(chosen.map(({ column, entry }) => nameOf(input[column]!, entry)))
  return chosen.map(({ column, entry }, index) => {
    const from = input[column]!
    const output = { name: names[index]!, type: typeOf(from, entry) }
    return { column, from, output, ...(entry === undefined ? {} : { entry }) }
  })
}

export function nameOf(from: { name: string }, entry: SelectedField | undefined): string {
  return entry === undefined || entry.name === '' ? from.name : entry.name
}

function typeOf({ type }: Field, entry: SelectedField | undefined): FieldType {
  return entry === undefined || entry.type === 'kept' ? type : entry.type
}

type Chosen = Pick<LaidOutField, 'column' | 'entry'>

function chosenFields({ fields, others, dropped }: SelectConfig, input: Schema): Chosen[] {
  const listed = fields
    .map((entry) => ({ column: fieldIndex(input, entry.field), entry }))
    .filter(({ column }) => column >= 0)
  if (others === 'drop') return listed
  const gone = new Set(dropped)
  const inPlace = input.flatMap(({ name }, column): Chosen[] => {
    const entries = listed.filter((chosen) => chosen.column === column)
    if (entries.length > 0) return others === 'keep' ? entries : []
    return gone.has(name) ? [] : [{ column }]
  })
  return others === 'keep' ? inPlace : [...listed, ...inPlace]
}
