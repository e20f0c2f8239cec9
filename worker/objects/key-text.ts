// The text by which a record is found: its key fields, spelled the same whenever they are equal.
import type { ObjectField } from '../db/schema/connections.ts'

export type IncomingRecord = Readonly<Record<string, string | null>>

/** A JSON array of the key's values; null when one of them is null: null never equals anything. */
export function keyText(record: IncomingRecord, key: readonly ObjectField[]): string | null {
  const values: string[] = []
  for (const { name, type } of key) {
    const value = record[name]
    if (value === undefined || value === null) return null
    values.push(type === 'integer' || type === 'decimal' ? plainNumber(value) : value)
  }
  return JSON.stringify(values)
}

/** `+01.50` and `1.5` are the same number; text that is no number stays as it is. */
function plainNumber(text: string): string {
  const parts = /^([+-]?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text)
  if (parts === null) return text
  const [, sign, whole, fraction = ''] = parts
  const plain = fraction === '' ? whole! : `${whole}.${fraction}`
  return sign === '-' && plain !== '0' ? `-${plain}` : plain
}
