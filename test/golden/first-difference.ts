// Says where two outputs part, in the words of the data: row and field.
import Papa from 'papaparse'

/** Files of golden cases are UTF-8 or Shift_JIS; a wrong guess only makes the message less readable. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('shift_jis').decode(bytes)
  }
}

type Rows = Record<string, unknown>[]

function rowsOf(file: string, text: string): Rows {
  if (file.endsWith('.csv')) return Papa.parse<Record<string, unknown>>(text, { header: true }).data
  const lines = text.split('\n').filter((line) => line !== '')
  if (!file.endsWith('.ndjson')) return lines.map((line) => ({ line }))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

export function firstDifference(file: string, expected: Uint8Array, actual: Uint8Array): string {
  const before = rowsOf(file, textOf(expected))
  const after = rowsOf(file, textOf(actual))
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const a = before[row]
    const b = after[row]
    if (a === undefined || b === undefined)
      return `${before.length} rows before, ${after.length} now`
    for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [was, is] = [JSON.stringify(a[field]), JSON.stringify(b[field])]
      if (was !== is) return `row ${row + 1}, ${field}: expected ${was}, got ${is}`
    }
  }
  return 'the same rows in other bytes (quoting, line ends or encoding)'
}
