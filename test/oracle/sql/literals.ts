// Text, names and rows as SQL.
import type { Row } from '../oracle-node.ts'

export function literal(text: string | null): string {
  return text === null ? 'null' : `'${text.replaceAll("'", "''")}'`
}

/** Column i of a table. */
export function column(index: number, table?: string): string {
  return table === undefined ? `c${index}` : `${table}.c${index}`
}

export function all(parts: readonly string[]): string {
  return parts.length === 0 ? 'true' : parts.map((part) => `(${part})`).join(' and ')
}

export function any(parts: readonly string[]): string {
  return parts.length === 0 ? 'false' : parts.map((part) => `(${part})`).join(' or ')
}

/** Rows as a table `c0 … n` with `n` from 1; `width` is needed for a table without rows. */
export function rowsAsTable(rows: readonly Row[], width: number): string {
  const names = [...Array.from({ length: width }, (_, index) => `c${index}`), 'n']
  if (rows.length === 0) {
    const empty = names.map((name) => `null::${name === 'n' ? 'bigint' : 'varchar'} as ${name}`)
    return `(select ${empty.join(', ')} where false)`
  }
  const tuples = rows.map(
    (row, index) =>
      `(${row.map((value) => `${literal(value)}::varchar`).join(', ')}, ${index + 1})`,
  )
  return `(select * from (values ${tuples.join(', ')}) as given(${names.join(', ')}))`
}
