// Paths into JSON: `customer.address.city`, `items[0].sku`, `"a name.with dots".x`.

/** A member by name, or an element by number from 0. */
export type PathStep = string | number

/** Undefined when the text is no path. The empty path is the value itself. */
export function parsePath(text: string): PathStep[] | undefined {
  const steps: PathStep[] = []
  const part = /(?:^|(\.))(?:"((?:[^"\\]|\\.)*)"|([^."[\]]+))|\[([0-9]{1,9})\]/y
  while (part.lastIndex < text.length) {
    const at = part.lastIndex
    const match = part.exec(text)
    if (match === null || (match[1] !== undefined && at === 0)) return undefined
    const [, , quoted, plain, element] = match
    if (element !== undefined) steps.push(Number(element))
    else steps.push(plain ?? quoted!.replace(/\\(.)/g, '$1'))
  }
  return steps
}
