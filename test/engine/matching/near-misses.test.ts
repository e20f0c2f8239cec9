// Near misses against a naive version: every pair of keys is compared under every set of switches.
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DistinctKey } from '../../../engine/matching/distinct-keys.ts'
import { findNearMisses } from '../../../engine/matching/near-misses.ts'
import { normalisations, Spelling } from '../../../engine/matching/spelling.ts'
import { loadNfkc } from '../../../engine/value/nfkc/nfkc.ts'
import { asIs } from '../../../engine/value/key.ts'

const noPause = (): Promise<void> => Promise.resolve()
const textPart = { as: 'text' as const, normalise: asIs }

function keys(...texts: string[]): DistinctKey[] {
  return texts.map((text) => ({ values: [text], rows: 1 }))
}

async function causesOf(left: string, right: string): Promise<string[] | null> {
  const { misses } = await findNearMisses(keys(left), keys(right), [textPart], noPause)
  return misses[0]?.differences.map(({ cause }) => cause) ?? null
}

const letters = fc.constantFrom(
  '0',
  '7',
  'A',
  'a',
  'Ａ',
  'ａ',
  ' ',
  '\u3000',
  '\u00a0',
  'ｶ',
  'カ',
  'ﾞ',
  '-',
  '.',
)
const text = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
const someKeys = fc.uniqueArray(text, { minLength: 1, maxLength: 12 })

/** The smallest number of switches that make both one; undefined when all of them do not. */
function naiveDistance(a: string, b: string): number | undefined {
  const spelling = new Spelling()
  const sizes = Array.from({ length: 2 ** normalisations.length }, (_, bits) => {
    const wanted = { ...asIs }
    normalisations.forEach((name, index) => (wanted[name] = ((bits >> index) & 1) === 1))
    const count = Object.values(wanted).filter(Boolean).length
    return spelling.under(a, wanted) === spelling.under(b, wanted) ? count : 99
  })
  const least = Math.min(...sizes)
  return least === 99 ? undefined : least
}

describe('near misses', () => {
  beforeAll(loadNfkc)

  it('names what keeps two spellings apart', async () => {
    expect(await causesOf('ORD ', 'ORD')).toEqual(['trim'])
    expect(await causesOf('ORD\u00a0', 'ORD')).toEqual(['trim'])
    expect(await causesOf('\u202f10', '10 ')).toEqual(['trim'])
    expect(await causesOf('ＳＦＯ', 'SFO')).toEqual(['foldWidth'])
    expect(await causesOf('abe', 'ABE')).toEqual(['foldCase'])
    expect(await causesOf('007', '7')).toEqual(['stripZeros'])
    expect(await causesOf('K-007', 'K-7')).toEqual(['stripNumberZeros'])
    expect(await causesOf('ｋ-００7', 'K-7')).toEqual(['foldWidth', 'foldCase', 'stripNumberZeros'])
    expect(await causesOf('2024-01-02', '2024-1-2')).toEqual(['stripNumberZeros'])
    expect(await causesOf('1.01', '1.10')).toBeNull()
    expect(await causesOf('0.50', '.5')).toEqual(['rewritten'])
    expect(await causesOf(' ａbe', 'ABE')).toEqual(['trim', 'foldWidth', 'foldCase'])
    expect(await causesOf('①㈱', '1(株)')).toEqual(['nfkc'])
    expect(await causesOf('1.50', '1.5')).toEqual(['rewritten'])
    expect(await causesOf('2024/1/2', '2024-01-02')).toEqual(['rewritten'])
    expect(await causesOf(' ', '0\u3000')).toEqual(['foldWidth', 'stripZeros'])
    expect(await causesOf('XN A', 'XNA')).toBeNull()
    expect(await causesOf('', '0')).toBeNull()
  })

  it('takes the partner with the fewest differences and adds up rows', async () => {
    const left = [
      { values: ['a '], rows: 3 },
      { values: ['b '], rows: 5 },
      { values: ['?'], rows: 2 },
    ]
    const found = await findNearMisses(left, keys('A', 'a', 'b'), [textPart], noPause)
    expect(found.misses).toEqual([
      {
        differences: [{ part: 0, cause: 'trim' }],
        rows: 8,
        keys: 2,
        example: { left: ['b '], right: ['b'] },
      },
    ])
    expect(found.unlike).toEqual({ rows: 2, keys: 1, example: ['?'] })
  })

  it('says which field of a key differs', async () => {
    const left = [{ values: ['a', 'x '], rows: 1 }]
    const right = [{ values: ['a', 'x'], rows: 1 }]
    const { misses } = await findNearMisses(left, right, [textPart, textPart], noPause)
    expect(misses[0]!.differences).toEqual([{ part: 1, cause: 'trim' }])
  })

  it('finds whatever switches could mend, and with as few of them as comparing all pairs does', async () => {
    await fc.assert(
      fc.asyncProperty(text, someKeys, async (left, right) => {
        const distances = right.flatMap((other) => naiveDistance(left, other) ?? [])
        const found = await findNearMisses(keys(left), keys(...right), [textPart], noPause)
        const [miss] = found.misses
        if (distances.length === 0) {
          expect(miss?.differences.some(({ cause }) => cause !== 'rewritten') ?? false).toBe(false)
        } else expect(miss?.differences.length).toBeLessThanOrEqual(Math.min(...distances))
      }),
      { numRuns: 500 },
    )
  })
})
