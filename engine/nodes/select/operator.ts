// Runs a select: columns in their new order; only those that are cast are touched. Rows whose value does not fit are rejected.
import type { Column } from '../../batch/batch.ts'
import { castColumn, convertColumn } from '../../value/cast.ts'
import type { RejectValue } from '../../value/cast.ts'
import { formatConversion } from '../../value/formats/value-format.ts'
import type { Conversion, Convert } from '../../value/formats/value-format.ts'
import { loadZones } from '../../value/zones/zones.ts'
import { emitFaultless } from '../faults.ts'
import type { Faults } from '../faults.ts'
import type { CreateOperator, Rejection } from '../operator.ts'
import type { SelectConfig } from './config.ts'
import { layoutOf } from './layout.ts'
import type { LaidOutField } from './layout.ts'

type Cast = (column: Column, rowCount: number, faults: Faults) => Column

export const createOperator: CreateOperator<SelectConfig> = (config, context) => {
  const layout = layoutOf(config, context.inputs['in']!)
  const conversions = layout.map(conversionOf)
  let casts: { column: number; cast: Cast | undefined }[] = []
  return {
    async prepare() {
      const zones = conversions.some((one) => one?.needsZones) ? await loadZones() : null
      casts = layout.map((field, index) => {
        return { column: field.column, cast: castOf(field, conversions[index]?.start(zones)) }
      })
    },
    accept(_port, batch) {
      const faults: Faults = new Map()
      const columns = casts.map(({ column, cast }) => {
        const given = batch.columns[column]!
        return cast === undefined ? given : cast(given, batch.rowCount, faults)
      })
      return emitFaultless(context, batch, columns, faults)
    },
    finish() {},
  }
}

/** Undefined where no format is named, or none fits. */
function conversionOf({ from, output, entry }: LaidOutField): Conversion | undefined {
  if (entry === undefined || entry.type === 'kept' || entry.format === '') return undefined
  return formatConversion(from.type, output.type, entry.format)
}

/** Undefined where the values stay as they are. */
function castOf(
  { from, output, entry }: LaidOutField,
  convert: Convert | undefined,
): Cast | undefined {
  if (entry === undefined || entry.type === 'kept') return undefined
  const { type } = output
  const { format } = entry
  if (convert !== undefined) {
    const why = { code: 'select.format', values: { format } }
    return (column, rowCount, faults) =>
      convertColumn(column, rowCount, convert, rejecting(from.name, why, faults))
  }
  if (type === 'string') return undefined
  const why = { code: `cast.${type}` }
  return (column, rowCount, faults) =>
    castColumn(column, rowCount, type, rejecting(from.name, why, faults))
}

/** The first thing wrong with a row counts. The field is named as it arrives: that is where it is to be mended. */
function rejecting(
  field: string,
  why: Pick<Rejection, 'code' | 'values'>,
  faults: Faults,
): RejectValue {
  return (row, value, code = why.code) => {
    if (!faults.has(row)) faults.set(row, { row, ...why, code, field, value })
  }
}
