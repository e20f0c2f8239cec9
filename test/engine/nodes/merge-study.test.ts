// What a merge's study says of its rows is what the merge does with them; and the keys that it offers.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalisations } from '../../../engine/matching/spelling.ts'
import { nodeType } from '../../../engine/nodes/index.ts'
import type { Study, StudyRows } from '../../../engine/nodes/study.ts'
import type { Checked } from '../../../engine/nodes/node-type.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import { batchOf, runContext, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const merge = nodeType('merge')!
const left = schemaOf('id l')
const right = schemaOf('key r')

interface Sides {
  left: readonly Row[]
  right: readonly Row[]
}

function configOf(how: string, normalise = asIs): Record<string, unknown> {
  return {
    how,
    keys: [{ left: 'id', right: 'key', normalise }],
    rightFields: null,
    rightPrefix: '',
  }
}

async function studied(config: Record<string, unknown>, sides: Sides): Promise<Study> {
  const { study } = (await merge.study!()) as { study: StudyRows<Checked> }
  return study(merge.config.parse(config), {
    nodeId: 'node',
    inputs: { left: batchOf(left, sides.left), right: batchOf(right, sides.right) },
    run: runContext,
    catalog: { connections: [], objects: [] },
    host: memoryHost({ signal: new AbortController().signal }),
    batchBytes: 4096,
    objectVersion: () => undefined,
    pause: () => Promise.resolve(),
  })
}

async function merged(config: Record<string, unknown>, sides: Sides) {
  const inputs = {
    left: { schema: left, rows: sides.left },
    right: { schema: right, rows: sides.right },
  }
  return runOperator({ type: merge, config, inputs })
}

const key = fc.constantFrom(null, 'a', 'A', 'a ', 'b', '')
const rows = fc
  .array(key, { maxLength: 12 })
  .map((keys) => keys.map((value, index): Row => [value, String(index)]))
const how = fc.constantFrom('left', 'inner', 'right', 'full', 'left-only', 'right-only')
const switches = fc.record({
  trim: fc.boolean(),
  foldCase: fc.boolean(),
  foldWidth: fc.boolean(),
  nfkc: fc.boolean(),
  stripZeros: fc.boolean(),
  stripNumberZeros: fc.boolean(),
})

/** What keeps these keys apart. */
async function missOf(lefts: string[], rights: string[]): Promise<unknown> {
  const sides = { left: lefts.map((id) => [id, '']), right: rights.map((id) => [id, '']) }
  const { findings } = await studied(configOf('left'), sides)
  return findings.find((finding) => finding.kind === 'near-miss')?.differences
}

describe('study of a merge', () => {
  it('groups the rows as the merge counts and orders them', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, how, switches, async (leftRows, rightRows, which, normalise) => {
        const sides = { left: leftRows, right: rightRows }
        const config = configOf(which, normalise)
        const { groups } = await studied(config, sides)
        const { rows: out, counters } = await merged(config, sides)
        const size = (name: string): number => groups[name]!.rows.length
        const count = (name: string): number => counters[name] ?? 0
        expect(size('matched')).toBe(count('matched') + count('fanOut'))
        expect(size('left-only')).toBe(count('unmatched'))
        expect(size('null-keys')).toBe(count('nullKey'))
        expect(size('right-only')).toBe(count('rightOnly'))
        const present = (name: string): Row[] =>
          groups[name]!.port === 'out' ? [...groups[name]!.rows].map((row) => out[row]!) : []
        for (const [, l, , r] of present('matched')) expect([l, r]).not.toContain(null)
        if (which.endsWith('-only')) {
          expect(present('matched')).toEqual([])
          const alone = [...present('left-only'), ...present('null-keys'), ...present('right-only')]
          expect(new Set(alone)).toEqual(new Set(out))
          return
        }
        for (const [, l, , r] of present('left-only'))
          expect([l === null, r]).toEqual([false, null])
        for (const [, l, , r] of present('right-only'))
          expect([l, r === null]).toEqual([null, false])
      }),
      { numRuns: 300 },
    )
  })

  it('counts as near misses what the switches would win', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (leftRows, rightRows) => {
        const sides = { left: leftRows, right: rightRows }
        const { findings } = await studied(configOf('left'), sides)
        const near = findings.filter((one) => one.kind === 'near-miss')
        const nearRight = near.reduce((sum, miss) => sum + miss.rightRows, 0)
        const nearLeft = near.reduce((sum, { rows: count }) => sum + count, 0) - nearRight
        const unlike = findings.flatMap((one) => (one.kind === 'unlike' ? one.rows : []))
        const all = { ...asIs }
        for (const name of normalisations) all[name] = true
        const strict = await merged(configOf('left'), sides)
        const loose = await merged(configOf('left', all), sides)
        const won = (loose.counters['matched'] ?? 0) - (strict.counters['matched'] ?? 0)
        expect(nearLeft).toBe(won)
        const leftover = (one: typeof loose): number => one.counters['rightOnly'] ?? 0
        expect(nearRight).toBe(leftover(strict) - leftover(loose))
        expect(unlike[0] ?? 0).toBe(loose.counters['unmatched'] ?? 0)
      }),
      { numRuns: 300 },
    )
  })

  it('counts right rows that a clean partner of the left row hides', async () => {
    const sides = { left: [['ORD', '']], right: ['ORD', 'ord ', 'Ord '].map((id) => [id, '']) }
    const { findings } = await studied(configOf('left'), sides)
    expect(findings.filter(({ kind }) => kind === 'near-miss')).toEqual([
      {
        kind: 'near-miss',
        differences: [
          { part: 0, cause: 'trim' },
          { part: 0, cause: 'foldCase' },
        ],
        rows: 2,
        rightRows: 2,
        keys: 2,
        example: { left: ['ORD'], right: ['ord '] },
      },
    ])
  })

  it('names the keys that multiply rows', async () => {
    const sides = {
      left: [
        ['a', '1'],
        ['a', '2'],
        ['b', '3'],
      ],
      right: [
        ['a', 'x'],
        ['a', 'y'],
        ['a', 'z'],
        ['b', 'x'],
      ],
    }
    const { findings } = await studied(configOf('left'), sides)
    expect(findings.filter(({ kind }) => kind === 'fan-out')).toEqual([
      { kind: 'fan-out', keys: 1, top: [{ values: ['a'], partners: 3, added: 4 }] },
    ])
    const alone = await studied(configOf('left-only'), sides)
    expect(alone.findings.filter(({ kind }) => kind === 'fan-out')).toEqual([])
  })

  it('offers the pair whose values fit, and none once a key is set', async () => {
    const sides = {
      left: [
        ['ORD', 'x'],
        ['SFO', 'y'],
        ['ABE', 'x'],
        ['ORD', 'y'],
      ],
      right: [
        ['ABE', 'p'],
        ['ORD', 'q'],
        ['SFO', 'p'],
        ['XNA', 'q'],
      ],
    }
    const { findings } = await studied({ ...configOf('left'), keys: [] }, sides)
    const [pairs] = findings.flatMap((one) => (one.kind === 'pairs' ? [one.pairs] : []))
    expect(pairs![0]).toMatchObject({
      left: 'id',
      right: 'key',
      rows: 4,
      fit: 4,
      rightKeys: 4,
      repeated: 0,
    })
    const set = await studied(configOf('left'), sides)
    expect(set.findings.map(({ kind }) => kind)).not.toContain('pairs')
  })

  it('counts the values that fit and repeat on the right, none that only the right side has', async () => {
    const sides = {
      left: [
        ['ORD', 'x'],
        ['SFO', 'y'],
        ['ABE', 'x'],
      ],
      right: ['ABE', 'ORD', 'ORD', 'ORD', 'SFO', 'XNA', 'XNA'].map((id) => [id, '']),
    }
    const { findings } = await studied({ ...configOf('left'), keys: [] }, sides)
    const [pairs] = findings.flatMap((one) => (one.kind === 'pairs' ? [one.pairs] : []))
    expect(pairs![0]).toMatchObject({ left: 'id', right: 'key', fit: 3, repeated: 1 })
  })

  it('says by which cast numbers in two forms would meet, and only where every key is one', async () => {
    expect(await missOf(['1.50'], ['1.5'])).toEqual([
      { part: 0, cause: 'rewritten', cast: 'decimal' },
    ])
    expect(await missOf(['+5'], ['5', '6'])).toEqual([
      { part: 0, cause: 'rewritten', cast: 'integer' },
    ])
    expect(await missOf(['1.50', 'x'], ['1.5'])).toEqual([{ part: 0, cause: 'rewritten' }])
    expect(await missOf(['1.50', '007'], ['1.5'])).toEqual([{ part: 0, cause: 'rewritten' }])
  })
})
