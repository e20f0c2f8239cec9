// Names of new nodes: no two nodes of a job are called the same unless somebody calls them so.

/** As the document allows, with room for a number. */
const stemLength = 190

/** `Merge`, `Merge 2`, …: the first that nobody in `taken` has. A copy of `Merge 2` is counted on from there. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  // A longer number is not ours: a year, a code.
  const [, counted = name] = /^(.+) \d{1,2}$/.exec(name) ?? []
  const stem = counted.slice(0, stemLength)
  let n = 2
  while (taken.has(`${stem} ${n}`)) n++
  return `${stem} ${n}`
}

/** A name for one more node. */
export function newNodeName(nodes: readonly { name: string }[], name: string): string {
  return freeName(name, new Set(nodes.map((node) => node.name)))
}

/** The same parts, each under a name that neither the nodes nor the others of them have. */
export function withFreeNames<Part extends { name: string }>(
  parts: readonly Part[],
  nodes: readonly { name: string }[],
): Part[] {
  const taken = new Set(nodes.map(({ name }) => name))
  return parts.map((part) => {
    const name = freeName(part.name, taken)
    taken.add(name)
    return { ...part, name }
  })
}
