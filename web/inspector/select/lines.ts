// A select as one line per field, in the order in which fields leave: what arrives, what its settings make of it, whether it goes on.
import type { SelectConfig, SelectedField } from '../../../engine/nodes/select/config.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import type { FieldType, Schema } from '../../../engine/value/schema.ts'

export interface FieldLine {
  /** The same for as long as the field is there, wherever it stands. */
  key: string
  /** As it arrives. */
  field: string
  /** Null where no such field arrives, or nothing is known yet. */
  type: FieldType | null
  /** Its place among what arrives; behind all of it where it does not. */
  column: number
  /** Null where nothing is said of it. Of a field that does not go on: what it had been set to. */
  entry: SelectedField | null
  /** Place of the entry among the settings: problems name it. */
  at: number | null
  kept: boolean
}

export type Others = SelectConfig['others']

/** Fields that the settings name twice have two lines. What is named and does not arrive comes last, to be mended or removed. */
export function linesOf(config: SelectConfig, input: Schema | undefined): FieldLine[] {
  const arriving = input ?? []
  const columns = new Map(arriving.map(({ name }, column) => [name, column]))
  const lineOf = (field: string, entry: SelectedField | null, at: number | null): Unkeyed => {
    const column = columns.get(field) ?? arriving.length
    return { field, entry, at, column, type: arriving[column]?.type ?? null, kept: true }
  }
  const listed = config.fields.map((entry, at) => lineOf(entry.field, entry, at))
  const named = new Set(config.fields.map(({ field }) => field))
  const gone = new Set(config.others === 'drop' ? [] : config.dropped)
  const kept = (name: string) => config.others !== 'drop' && !gone.has(name)
  const unlisted = [...columns.keys(), ...[...gone].filter((name) => !columns.has(name))]
    .filter((name) => !named.has(name))
    .map((name) => ({ ...lineOf(name, null, null), kept: kept(name) }))
  const lines = [...listed, ...unlisted]
  return withKeys(config.others === 'keep' ? inPlaces(lines) : lines)
}

type Unkeyed = Omit<FieldLine, 'key'>

/** What was set up for fields that do not go on now: settings do not hold it. By key. */
export type PutAside = ReadonlyMap<string, SelectedField>

export function putAside(lines: readonly FieldLine[]): PutAside {
  return new Map(
    lines.flatMap(({ key, kept, entry }) => (kept || entry === null ? [] : [[key, entry]])),
  )
}

/** The lines with what was put aside for them. */
export function withAside(lines: readonly FieldLine[], aside: PutAside): FieldLine[] {
  return lines.map((line) => (line.kept ? line : { ...line, entry: aside.get(line.key) ?? null }))
}

/** In the order in which they arrive. */
export function inPlaces<Line extends Pick<FieldLine, 'column'>>(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => a.column - b.column)
}

function withKeys(lines: readonly Unkeyed[]): FieldLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const copies = seen.get(line.field) ?? 0
    seen.set(line.field, copies + 1)
    return { ...line, key: `${line.field}\u0000${copies}` }
  })
}

/** The settings that say it in the fewest entries; where fields stay in their places no longer, the others follow. */
export function configOf(lines: readonly FieldLine[], others: Others): SelectConfig {
  const kept = lines.filter((line) => line.kept)
  const going = new Set(kept.map(({ field }) => field))
  const left = new Set(lines.map(({ field }) => field).filter((field) => !going.has(field)))
  const dropped = others === 'drop' ? [] : [...left]
  if (others === 'drop') return { fields: kept.map(entryOf), others, dropped }
  if (others === 'keep' && isInPlaces(kept)) {
    const copied = copiedFields(kept)
    const says = (line: FieldLine) => !isPlain(line.entry) || copied.has(line.field)
    return { fields: kept.filter(says).map(entryOf), others, dropped }
  }
  return { fields: kept.slice(0, listedCount(kept)).map(entryOf), others: 'after', dropped }
}

function isInPlaces(kept: readonly FieldLine[]): boolean {
  return kept.every(({ column }, index) => index === 0 || kept[index - 1]!.column <= column)
}

/** How many lines must be listed, so that the rest follows by itself: what nothing is said of, as it arrives. */
function listedCount(kept: readonly FieldLine[]): number {
  let count = kept.length
  let next = Infinity
  while (count > 0 && kept[count - 1]!.entry === null && kept[count - 1]!.column < next) {
    next = kept[--count]!.column
  }
  return count
}

function copiedFields(lines: readonly FieldLine[]): ReadonlySet<string> {
  const fields = lines.map(({ field }) => field)
  return new Set(fields.filter((field, index) => fields.indexOf(field) !== index))
}

export const plainEntry: Omit<SelectedField, 'field'> = { name: '', type: 'kept', format: '' }

function entryOf({ field, entry }: FieldLine): SelectedField {
  return entry ?? { field, ...plainEntry }
}

function isPlain(entry: SelectedField | null): boolean {
  return entry === null || (entry.name === '' && entry.type === 'kept' && entry.format === '')
}

/** Named in the settings, though no such field arrives. */
export function isMissing(line: FieldLine, input: Schema | undefined): boolean {
  return input !== undefined && line.type === null
}

export function problemsOf(line: FieldLine, problems: readonly Problem[]): Problem[] {
  const entry = `fields.${line.at}`
  return problems.filter(({ formKey, field }) =>
    line.at === null
      ? formKey === 'dropped' && field === line.field
      : formKey === entry || formKey?.startsWith(`${entry}.`) === true,
  )
}
