// A select as lines: each edit does to what leaves what it says, and to nothing else.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SelectConfig } from '../../../engine/nodes/select/config.ts'
import { layoutOf } from '../../../engine/nodes/select/layout.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import {
  moved,
  placeOf,
  withCopy,
  withEntry,
  withKept,
  without,
} from '../../../web/inspector/select/line-edits.ts'
import {
  configOf,
  linesOf,
  putAside,
  withAside,
  type Others,
} from '../../../web/inspector/select/lines.ts'

const input: Schema = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, type: 'string' }))
const plain = { name: '', type: 'kept', format: '' } as const
const nothing: SelectConfig = { fields: [], others: 'keep', dropped: [] }

/** What leaves, as `from` or `from→name:type`. */
function leaving(config: SelectConfig): string {
  return layoutOf(config, input)
    .map(({ from, entry }) => {
      const name = entry === undefined || entry.name === '' ? '' : `→${entry.name}`
      return `${from.name}${name}${entry === undefined || entry.type === 'kept' ? '' : `:${entry.type}`}`
    })
    .join(' ')
}

function keyOf(config: SelectConfig, field: string, copy = 0): string {
  return linesOf(config, input).filter((line) => line.field === field)[copy]!.key
}

function all(config: SelectConfig): Set<string> {
  return new Set(linesOf(config, input).map(({ key }) => key))
}

function edited(
  config: SelectConfig,
  edit: (lines: ReturnType<typeof linesOf>) => ReturnType<typeof linesOf>,
): SelectConfig {
  return configOf(edit(linesOf(config, input)), config.others)
}

const fieldNames = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const configs: fc.Arbitrary<SelectConfig> = fc.record({
  fields: fc.array(
    fc.record({
      field: fieldNames,
      name: fc.constantFrom('', 'x', 'y'),
      type: fc.constantFrom('kept' as const, 'integer' as const),
      format: fc.constant(''),
    }),
    { maxLength: 6 },
  ),
  others: fc.constantFrom<Others>('keep', 'after', 'drop'),
  dropped: fc.uniqueArray(fieldNames, { maxLength: 3 }),
})

describe('the lines of a select', () => {
  it('stand as fields leave, those that stay behind among them', () => {
    const config: SelectConfig = {
      fields: [{ field: 'd', ...plain, name: 'x' }],
      others: 'after',
      dropped: ['b'],
    }
    const lines = linesOf(config, input)
    expect(lines.map(({ field, kept }) => (kept ? field : `(${field})`))).toEqual([
      'd',
      'a',
      '(b)',
      'c',
      'e',
    ])
    expect(lines[0]).toMatchObject({ at: 0, entry: { name: 'x' }, type: 'string' })
    const only = linesOf({ ...config, others: 'drop' }, input)
    expect(only.map(({ kept }) => kept)).toEqual([true, false, false, false, false])
  })

  it('show what is named and does not arrive, and what is not known yet', () => {
    const config: SelectConfig = {
      fields: [{ field: 'gone', ...plain }],
      others: 'keep',
      dropped: ['left'],
    }
    expect(linesOf(config, input).slice(5)).toMatchObject([
      { field: 'gone', type: null, kept: true, at: 0 },
      { field: 'left', type: null, kept: false, at: null },
    ])
    expect(linesOf(config, undefined).map(({ field }) => field)).toEqual(['gone', 'left'])
    const mended = edited(config, (lines) => lines.filter(({ type }) => type !== null))
    expect(mended).toEqual(nothing)
  })

  it('say the same again as settings, for every select', () => {
    fc.assert(
      fc.property(configs, (config) => {
        expect(leaving(edited(config, (lines) => lines))).toBe(leaving(config))
      }),
    )
  })

  it('are kept and left, one by one and all at once', () => {
    const less = edited(nothing, (lines) => withKept(lines, new Set([keyOf(nothing, 'b')]), false))
    expect(less).toEqual({ fields: [], others: 'keep', dropped: ['b'] })
    const none = edited(less, (lines) => withKept(lines, all(less), false))
    expect(leaving(none)).toBe('')
    expect(edited(none, (lines) => withKept(lines, all(none), true))).toEqual(nothing)
    const only: SelectConfig = { fields: [{ field: 'c', ...plain }], others: 'drop', dropped: [] }
    expect(leaving(edited(only, (lines) => withKept(lines, all(only), true)))).toBe('c a b d e')
  })

  it('keep what was set up while they do not go on, though the settings do not', () => {
    const fields = [{ field: 'b', name: 'x', type: 'integer' as const, format: '' }]
    const named: SelectConfig = { ...nothing, fields }
    const only = new Set([keyOf(named, 'b')])
    const left = withKept(linesOf(named, input), only, false)
    const unlisted: SelectConfig = { ...nothing, dropped: ['b'] }
    expect(configOf(left, 'keep')).toEqual(unlisted)
    const drawn = withAside(linesOf(unlisted, input), putAside(left))
    expect(drawn.find(({ field }) => field === 'b')?.entry?.name).toBe('x')
    expect(configOf(withKept(drawn, only, true), 'keep')).toEqual(named)
  })

  it('are set up in their places, and forgotten when nothing is left to say', () => {
    const named = edited(nothing, (lines) => withEntry(lines, keyOf(nothing, 'c'), { name: 'x' }))
    expect(named).toEqual({ ...nothing, fields: [{ field: 'c', ...plain, name: 'x' }] })
    expect(edited(named, (lines) => withEntry(lines, keyOf(named, 'c'), { name: '' }))).toEqual(
      nothing,
    )
    const after: SelectConfig = { fields: [{ field: 'd', ...plain }], others: 'after', dropped: [] }
    const cast = edited(after, (lines) => withEntry(lines, keyOf(after, 'b'), { type: 'integer' }))
    expect(leaving(cast)).toBe('d a b:integer c e')
    expect(cast.fields).toHaveLength(3)
  })

  it('move anywhere, and list no more than the order needs', () => {
    const first = edited(nothing, (lines) => moved(lines, keyOf(nothing, 'd'), 0))
    expect(first).toEqual({ fields: [{ field: 'd', ...plain }], others: 'after', dropped: [] })
    expect(leaving(first)).toBe('d a b c e')
    const last = edited(nothing, (lines) => moved(lines, keyOf(nothing, 'a'), 99))
    expect(leaving(last)).toBe('b c d e a')
    const less = { ...nothing, dropped: ['b'] }
    expect(leaving(edited(less, (lines) => moved(lines, keyOf(less, 'a'), 1)))).toBe('c a d e')
  })

  it('move as an array would, for every select', () => {
    fc.assert(
      fc.property(configs, fc.nat(5), fc.nat(6), (config, which, to) => {
        const before = linesOf(config, input).filter(({ kept }) => kept)
        const line = before[which]
        if (line === undefined) return
        const wanted = before.toSpliced(which, 1).toSpliced(to, 0, line)
        const after = edited(config, (lines) => moved(lines, line.key, to))
        expect(
          linesOf(after, input)
            .filter(({ kept }) => kept)
            .map(({ field, entry }) => [field, entry?.name ?? '']),
        ).toEqual(wanted.map(({ field, entry }) => [field, entry?.name ?? '']))
        expect(placeOf(linesOf(config, input), line.key)).toBe(which)
      }),
    )
  })

  it('stand twice under two names, and go one at a time', () => {
    const twice = edited(nothing, (lines) => withCopy(lines, keyOf(nothing, 'b'), 'again'))
    expect(leaving(twice)).toBe('a b b→again c d e')
    expect(edited(twice, (lines) => without(lines, keyOf(twice, 'b', 1)))).toEqual(nothing)
    const renamed = edited(twice, (lines) => without(lines, keyOf(twice, 'b', 0)))
    expect(leaving(renamed)).toBe('a b→again c d e')
  })
})
