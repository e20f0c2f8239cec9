// The tables of the normal forms, read from their compact text (`table.ts`).
import { pairOf } from './pair.ts'
import { canonicalDecompositions, compositions, decompositions, ranks } from './table.ts'

export interface Tables {
  /** Fully decomposed by compatibility, in canonical order; characters that stay are absent, as are the syllables of Hangul. */
  decomposed: ReadonlyMap<number, readonly number[]>
  /** Those of them that are decomposed otherwise in canonical form: most stay as they are. */
  canonical: ReadonlyMap<number, readonly number[]>
  /** By both code points, see `pairOf`. */
  composed: ReadonlyMap<number, number>
  /** Where a mark stands behind its character, from 1; absent: 0, no mark. */
  rank: ReadonlyMap<number, number>
}

function codeOf(text: string): number {
  return parseInt(text, 36)
}

/** Runs of code points, each at a distance from the first of the run before. */
function* runsOf(text: string): Generator<{ first: number; count: number; rest: string }> {
  let first = 0
  for (const run of text.split(' ')) {
    const [where = '', rest = ''] = run.split(':')
    const [distance = '', count = '1'] = where.split('*')
    first += codeOf(distance)
    yield { first, count: codeOf(count), rest }
  }
}

function readDecompositions(text: string): Map<number, readonly number[]> {
  const decomposed = new Map<number, readonly number[]>()
  for (const { first, count, rest } of runsOf(text)) {
    const becomes = rest.split('.').map(codeOf)
    for (let i = 0; i < count; i++) {
      decomposed.set(first + i, count === 1 ? becomes : [becomes[0]! + i])
    }
  }
  return decomposed
}

export function readTables(): Tables {
  const rank = new Map<number, number>()
  for (const [index, line] of ranks.trim().split('\n').entries()) {
    for (const { first, count } of runsOf(line)) {
      for (let i = 0; i < count; i++) rank.set(first + i, index + 1)
    }
  }
  const composed = new Map(
    compositions.split(' ').map((entry) => {
      const [first = 0, second = 0, together = 0] = entry.split('.').map(codeOf)
      return [pairOf(first, second), together]
    }),
  )
  return {
    decomposed: readDecompositions(decompositions),
    canonical: readDecompositions(canonicalDecompositions),
    composed,
    rank,
  }
}
