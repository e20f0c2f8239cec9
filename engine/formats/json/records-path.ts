// Where the records of a JSON file are: the names that lead to them, from the outside in.
import { parsePath } from './path.ts'

/** `data`, `result.items`; empty: the file itself. Undefined when the text is no path of names. */
export function recordsPath(text: string): string[] | undefined {
  const steps = parsePath(text)
  return steps?.every((step) => typeof step === 'string') === true ? steps : undefined
}

/** The text that `recordsPath` reads as these names. */
export function recordsPathText(names: readonly string[]): string {
  return names.map((name) => (/^[^."[\]\\]+$/.test(name) ? name : quoted(name))).join('.')
}

function quoted(name: string): string {
  return `"${name.replace(/["\\]/g, '\\$&')}"`
}
