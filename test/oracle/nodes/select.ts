// Selects: fields kept, renamed, reordered, dropped, cast in canonical form or by a format.
import type { SelectConfig, SelectedField } from '../../../engine/nodes/select/config.ts'
import { neverFits } from '../../../engine/value/castable.ts'
import { uniqueNames } from '../../../engine/value/schema.ts'
import type { Field, FieldType } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Random } from '../random.ts'
import { any, column } from '../sql/literals.ts'
import { cast, misfits } from '../sql/macros.ts'
import { numberFormats, readNumber, writtenNumber } from '../sql/number-format.ts'
import { isNumeric, someType } from '../values.ts'

interface Chosen {
  index: number
  entry?: SelectedField
}

function chosen({ fields, others, dropped }: SelectConfig, schema: readonly Field[]): Chosen[] {
  const at = (field: string): number => schema.findIndex(({ name }) => name === field)
  const listed = fields.map((entry) => ({ index: at(entry.field), entry }))
  if (others === 'drop') return listed
  const rest = schema.flatMap(({ name }, index): Chosen[] => {
    const own = listed.filter((entry) => entry.index === index)
    if (own.length > 0) return others === 'keep' ? own : []
    return dropped.includes(name) ? [] : [{ index }]
  })
  return others === 'keep' ? rest : [...listed, ...rest]
}

const dayFormat = 'dd.MM.yyyy'
const yesNo = 'ja/nein'

/** Days, numbers, yes and no are read and written by a format now and then; all else by its canonical form. */
function someCast(random: Random, { type: from }: Field): Pick<SelectedField, 'type' | 'format'> {
  if (from === 'string' && random.chance(0.3)) {
    return random.pick([
      { type: 'date', format: dayFormat },
      { type: 'boolean', format: yesNo },
      { type: random.pick(['decimal', 'integer']), format: random.pick(numberFormats) },
    ] as const)
  }
  const format = isNumeric(from)
    ? random.pick(numberFormats)
    : from === 'date'
      ? dayFormat
      : from === 'boolean'
        ? yesNo
        : ''
  if (format !== '' && random.chance(0.4)) return { type: 'string', format }
  const type = random.chance(0.6) ? 'kept' : someType(random)
  return { type: type !== 'kept' && neverFits(from, type, false) ? 'string' : type, format: '' }
}

interface Converted {
  value: string
  /** Whether the value, not null, does not fit. */
  misfits: string
}

function converted(value: string, { type, format }: SelectedField): Converted {
  if (type === 'kept') return { value, misfits: 'false' }
  if (format === '') return { value: cast(value, type), misfits: misfits(value, type) }
  const [text, fits] = type === 'string' ? written(value, format) : read(value, type, format)
  return { value: text, misfits: `${value} is not null and not coalesce(${fits}, false)` }
}

/** The text, and whether the value can be written so. */
function written(value: string, format: string): [text: string, fits: string] {
  if (format === dayFormat) return [`dotted_day(${value})`, `fits_date(${value})`]
  if (format === yesNo) {
    return [
      `case ${value} when 'true' then 'ja' when 'false' then 'nein' end`,
      `fits_boolean(${value})`,
    ]
  }
  const text = writtenNumber(value, format)
  return [text, `fits_decimal(${value}) and ${text} is not null`]
}

/** The value in its canonical form, and whether the text is so written. */
function read(value: string, type: FieldType, format: string): [text: string, fits: string] {
  if (format === dayFormat) return [`iso_day(${value})`, `fits_date(iso_day(${value}))`]
  if (format === yesNo) {
    const word = `case lower(${value}) when 'ja' then 'true' when 'nein' then 'false' end`
    return [word, `${word} is not null`]
  }
  const number = readNumber(value, format)
  return [cast(number, type), `fits_${type}(${number})`]
}

function formatReached(isWritten: boolean, isNumber: boolean): string[] {
  const verb = isWritten ? 'written' : 'read'
  return [`${verb} by a format`, ...(isNumber ? [`number ${verb}`] : [])]
}

export const select = defineOracle<SelectConfig>({
  type: 'select',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema } = inputs['in']!
    const names = schema.map(({ name }) => name)
    const listed = random.some(schema, random.int(0, schema.length))
    const fields = listed.map((from, index): SelectedField => {
      const name = random.chance(0.5) ? '' : `selected ${index}`
      return { field: from.name, name, ...someCast(random, from) }
    })
    const others = random.pick(['keep', 'after', 'drop'] as const)
    const config = { fields, others, dropped: random.some(names, random.int(0, 2)) }
    return chosen(config, schema).length === 0 ? null : { config }
  },
  select({ config }, inputs) {
    const { schema, table, most } = inputs['in']!
    const parts = chosen(config, schema)
    const names = uniqueNames(
      parts.map(({ index, entry }) => (entry?.name ? entry.name : schema[index]!.name)),
    )
    const casts = parts.map(({ index, entry }) =>
      entry === undefined
        ? { value: column(index), misfits: 'false' }
        : converted(column(index), entry),
    )
    return {
      schema: parts.map(({ index, entry }, at) => ({
        name: names[at]!,
        type: entry === undefined || entry.type === 'kept' ? schema[index]!.type : entry.type,
      })),
      columns: casts.map(({ value }) => value),
      from: table,
      rejects: any(casts.map((one) => one.misfits)),
      order: 'n',
      most,
    }
  },
  covers: [
    'keep',
    'after',
    'drop',
    'renamed',
    'cast',
    'rejects',
    'read by a format',
    'number read',
    'written by a format',
    'number written',
  ],
  reached: ({ fields, others }, report) => [
    others,
    ...(fields.some(({ name }) => name !== '') ? ['renamed'] : []),
    ...(fields.some(({ type }) => type !== 'kept') ? ['cast'] : []),
    ...fields.flatMap(({ type, format }) =>
      format === '' ? [] : formatReached(type === 'string', numberFormats.includes(format)),
    ),
    ...(report.rejected > 0 ? ['rejects'] : []),
  ],
})
