// Near misses of both sides together: what the same differences keep apart is mended by one verb, whichever side it costs rows.
import type { NearMiss } from '../../../matching/near-misses.ts'

/** `rows` and `keys` of both sides together; `rightRows`: of those, rows of the right side. */
export type MissOfSides = NearMiss & { rightRows: number }

/** Most rows first. `right`: keys of the right side that look for a left one. */
export function ofBothSides(left: readonly NearMiss[], right: readonly NearMiss[]): MissOfSides[] {
  const byDifferences = new Map(left.map((miss) => [nameOf(miss), { ...miss, rightRows: 0 }]))
  for (const miss of right) {
    const name = nameOf(miss)
    const same = byDifferences.get(name)
    const { rows, keys, differences } = miss
    // An example always reads from left to right.
    const example = same?.example ?? { left: miss.example.right, right: miss.example.left }
    byDifferences.set(name, {
      differences,
      rows: (same?.rows ?? 0) + rows,
      rightRows: rows,
      keys: (same?.keys ?? 0) + keys,
      example,
    })
  }
  return [...byDifferences.values()].toSorted((a, b) => b.rows - a.rows)
}

function nameOf({ differences }: NearMiss): string {
  return differences.map(({ part, cause }) => `${part}.${cause}`).join()
}
