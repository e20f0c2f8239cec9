// What a list says of one node. Each card asks at every change: the list is gone through once, not once per card.

/** What is made of an object, as long as the object is the same. */
export function oncePer<Whole extends object, Made>(make: (whole: Whole) => Made) {
  const made = new WeakMap<Whole, { value: Made }>()
  return (whole: Whole): Made => {
    const known = made.get(whole) ?? { value: make(whole) }
    made.set(whole, known)
    return known.value
  }
}

interface AboutNode {
  node: string
}

const grouped = oncePer((items: readonly AboutNode[]) => Map.groupBy(items, ({ node }) => node))
const none: readonly never[] = []

/** Those that are about it, in their order: the same array as long as the list is the same, and whenever there are none. */
export function ofNode<Item extends AboutNode>(
  items: readonly Item[],
  node: string,
): readonly Item[] {
  return (grouped(items).get(node) as Item[] | undefined) ?? none
}
