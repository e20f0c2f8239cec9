// Cells as text for a spreadsheet: tabs between cells, line breaks between rows.

/** Rows copied at most: more belong into a file. */
export const copyLimit = 100_000

const special = /[\t\n\r"]/

/** Null becomes nothing; a cell with a tab, break or quote stands in quotes, as spreadsheets write it. */
export function tsvOf(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((cells) => cells.map(cellText).join('\t')).join('\n')
}

function cellText(value: string | null): string {
  if (value === null) return ''
  return special.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
