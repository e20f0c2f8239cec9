// Unicode's normalisation forms KC and C by our own tables: decompose (by compatibility, or not), order the marks, compose again (UAX 15).
import { composeHangul, decomposeHangul } from './hangul.ts'
import { pairOf } from './pair.ts'
import type { Tables } from './tables.ts'

/** Below it every character is its own form. */
export const firstAffected = 0xa0

let tables: Tables | undefined

/** To be awaited before `toNfkc` and `toNfc`: the tables are large and loaded only where somebody asks for a form. */
export async function loadNfkc(): Promise<void> {
  if (tables !== undefined) return
  const { readTables } = await import('./tables.ts')
  tables = readTables()
}

/** The form of these code points in which characters also become those that they stand for: ① becomes 1. */
export function toNfkc(codes: Uint32Array, count: number): Uint32Array {
  const known = loaded()
  return formOf(codes, count, known, (code) => known.decomposed.get(code))
}

/** The form in which only letters and their marks are joined: e and ´ become é, ① stays. */
export function toNfc(codes: Uint32Array, count: number): Uint32Array {
  const known = loaded()
  const becomes: Becomes = (code) => known.canonical.get(code) ?? known.decomposed.get(code)
  return formOf(codes, count, known, becomes)
}

type Becomes = (code: number) => readonly number[] | undefined

function loaded(): Tables {
  if (tables === undefined) throw new Error('a normal form before loadNfkc')
  return tables
}

function formOf(codes: Uint32Array, count: number, known: Tables, of: Becomes): Uint32Array {
  const decomposed = decompose(codes, count, of)
  orderMarks(decomposed, known)
  return Uint32Array.from(compose(decomposed, known))
}

function decompose(codes: Uint32Array, count: number, of: Becomes): number[] {
  const out: number[] = []
  for (let i = 0; i < count; i++) {
    const code = codes[i]!
    const becomes = code < firstAffected ? undefined : of(code)
    if (becomes !== undefined) out.push(...becomes)
    else if (!decomposeHangul(code, out)) out.push(code)
  }
  return out
}

/** Marks behind one character by their rank, those of one rank as they came. */
function orderMarks(codes: number[], { rank }: Tables): void {
  const rankOf = (code: number): number => (code < firstAffected ? 0 : (rank.get(code) ?? 0))
  for (let from = 0; from < codes.length; from++) {
    if (rankOf(codes[from]!) === 0) continue
    let end = from + 1
    while (end < codes.length && rankOf(codes[end]!) > 0) end++
    if (end - from > 1) {
      const marks = codes.slice(from, end).toSorted((a, b) => rankOf(a) - rankOf(b))
      for (let i = from; i < end; i++) codes[i] = marks[i - from]!
    }
    from = end
  }
}

/** In place: each character takes the marks that join it, unless one of at least their rank stands between. */
function compose(codes: number[], { rank, composed }: Tables): number[] {
  let base = -1
  let before = 0
  let size = 0
  for (const code of codes) {
    const own = code < firstAffected ? 0 : (rank.get(code) ?? 0)
    const isNext = base === size - 1
    if (base >= 0 && (isNext || (before < own && before > 0))) {
      const together = composed.get(pairOf(codes[base]!, code)) ?? composeHangul(codes[base]!, code)
      if (together !== undefined) {
        codes[base] = together
        continue
      }
    }
    if (own === 0) base = size
    before = own
    codes[size++] = code
  }
  codes.length = size
  return codes
}
