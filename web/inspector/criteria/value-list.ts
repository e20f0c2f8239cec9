// A list of values as one line of text, for criteria such as "is one of": `ATL, DFW, "a, b"`.

/** Splits at commas (also 、); double quotes keep a comma or outer spaces inside a value, `""` is a quote. */
export function parseValueList(text: string): string[] {
  const values: string[] = []
  for (const match of text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,、"][^,、]*))\s*(?:[,、]|$)/g)) {
    if (match[0] === '') break
    const value = match[1] === undefined ? match[2]!.trim() : match[1].replaceAll('""', '"')
    if (value !== '' || match[1] !== undefined) values.push(value)
  }
  return values
}

/** The line that `parseValueList` reads back. */
export function formatValueList(values: readonly string[]): string {
  return values
    .map((value) => (/[,、"]|^\s|\s$|^$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join(', ')
}

/** What stands before the value that is typed last, as it is written: what is offered for that one follows it. */
export function beforeLast(text: string): string {
  const [before] = /^(?:(?:[^"]|"(?:[^"]|"")*")*[,、])?\s*/.exec(text)!
  return before === '' || /[\s、]$/.test(before) ? before : `${before} `
}
