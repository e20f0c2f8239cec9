// Text from the clipboard as a file: a table copied from a spreadsheet, lines of CSV, or JSON rows.

/** Undefined when the text is no table: one line, or lines without any delimiter. */
export function pastedTable(text: string, name: string): File | undefined {
  const trimmed = text.trim()
  const isJson = /^\[\s*\{/.test(trimmed) || /^\{.*\}\s*\n\s*\{/.test(trimmed)
  if (isJson) return file(text, `${name}.json`)
  const [first = '', second = ''] = trimmed.split(/\r?\n/, 2)
  if (second === '' || !/[,;\t|]/.test(first)) return undefined
  return file(text, `${name}.${first.includes('\t') ? 'tsv' : 'csv'}`)
}

function file(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' })
}
