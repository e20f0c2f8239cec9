// Gives the focus to a part of a line as soon as it is drawn, wherever it has gone.
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Part } from './line-keys.ts'
import type { FieldLine } from './lines.ts'

interface Wish {
  key: string
  part: Part
}

export function useFocusWish(
  table: RefObject<HTMLElement | null>,
  found: readonly FieldLine[],
  scrollTo: (index: number) => void,
): (key: string, part: Part) => void {
  const [wish, setWish] = useState<Wish | null>(null)
  useLayoutEffect(() => {
    if (wish === null) return
    const index = found.findIndex(({ key }) => key === wish.key)
    const line = table.current?.querySelector(`[data-line="${index}"]`)
    if (index >= 0) scrollTo(index)
    // Not drawn yet: scrolling there draws it, and this comes again.
    if (line == null && index >= 0) return
    partIn(line, wish.part)?.focus({ preventScroll: true })
    setWish(null)
  })
  return (key, part) => setWish({ key, part })
}

/** Not every line has every part. A field of text is what its button leads to. */
function partIn(line: Element | null | undefined, part: Part): HTMLElement | null {
  const inside = (name: Part, control: string) =>
    line?.querySelector<HTMLElement>(`[data-part="${name}"] ${control}`) ?? null
  return inside(part, 'input') ?? inside(part, 'button') ?? inside('name', 'input')
}
