// A value of a field as JSON: bare where its type has a form of its own in JSON, else a text.
import { sliceText } from '../../batch/vector.ts'
import type { Slice } from '../../batch/vector.ts'
import type { FieldType } from '../../value/schema.ts'
import { JsonScanner } from './scanner.ts'
import type { JsonKind } from './scanner.ts'

const bareKinds: Partial<Record<FieldType, JsonKind>> = {
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
}

const scanner = new JsonScanner()
const quote = 0x22
const backslash = 0x5c

/** Undefined when the value promises a number, a boolean or JSON and is none. */
export function jsonOf(type: FieldType, value: Slice): string | undefined {
  const bare = bareKinds[type]
  if (bare === undefined && type !== 'json') return JSON.stringify(sliceText(value))
  const bytes = value.bytes.slice(value.start, value.end)
  scanner.reset(bytes, 0, bytes.length)
  if (!scanner.value() || scanner.next() >= 0) return undefined
  if (bare === undefined) return sliceText(compact(bytes))
  return scanner.kind === bare ? sliceText(value) : undefined
}

/** White space between the parts of a value goes: a record of NDJSON is one line. */
function compact(bytes: Uint8Array): Slice {
  let end = 0
  let inText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (!inText && byte <= 0x20) continue
    bytes[end++] = byte
    if (byte === quote) inText = !inText
    else if (inText && byte === backslash) bytes[end++] = bytes[++at]!
  }
  return { bytes, start: 0, end }
}
