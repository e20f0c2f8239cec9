// A row that is inserted only while a condition holds, as the SELECT of an INSERT … SELECT.
// (Drizzle's D1 batch takes built queries only: raw ones with parameters fail in it.)
import { getTableColumns, SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** One row for all columns of `table` in their order, by property name; what `row` leaves out has its default, or null. */
export function selectRow(
  table: SQLiteTable,
  row: Readonly<Record<string, unknown>>,
  condition: SQL,
): SQL {
  const values = Object.entries(getTableColumns(table)).map(([name, column]) => {
    const value = row[name] ?? column.default ?? null
    if (value === null) return sql`NULL`
    return value instanceof SQL ? value : sql`${sql.param(value, column)}`
  })
  return sql`SELECT ${sql.join(values, sql`, `)} WHERE ${condition}`
}
