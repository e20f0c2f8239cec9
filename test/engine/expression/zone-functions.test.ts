// Zones in formulas: clocks that are turned, times that lack an offset or have one, names that no zone has.
import { expect, it } from 'vitest'
import { checkFormula } from '../../../engine/expression/formula.ts'
import { schemaOf } from '../rows.ts'
import { valueOf } from './evaluating.ts'

it.each<[string, string | null]>([
  ["to_zone(to_datetime('2026-07-01T00:00:00Z'), 'Europe/London')", '2026-07-01T01:00:00+01:00'],
  ["from_zone(to_datetime('2026-10-25T02:30:00'), 'Europe/Berlin')", '2026-10-25T02:30:00+02:00'],
  ["from_zone(to_datetime('2026-03-29T02:30:00'), 'Europe/Berlin')", '2026-03-29T03:30:00+02:00'],
  [
    "if_error(from_zone(to_datetime('2026-03-29T02:30:00'), 'Europe/Berlin', 'reject'), now())",
    '2026-11-21T15:30:02.000Z',
  ],
  [
    "to_zone(from_zone(to_datetime('2026-11-22T09:00:00.50'), 'Asia/Tokyo'), 'UTC')",
    '2026-11-22T00:00:00.50+00:00',
  ],
  [
    "if_error(to_text(to_zone(to_datetime('2026-11-22T09:00:00'), 'UTC')), 'no offset')",
    'no offset',
  ],
  ["if_error(to_text(from_zone(now(), 'UTC')), 'has one')", 'has one'],
  ["to_zone(null, 'UTC')", null],
  [
    "null_if(to_datetime('2026-01-01T09:00:00+09:00'), to_datetime('2026-01-01T00:00:00.0Z'))",
    null,
  ],
  [
    "to_text(null_if(to_datetime('2026-01-01T09:00:00'), to_datetime('2026-01-01T00:00:00Z')))",
    '2026-01-01T09:00:00',
  ],
])('%s', async (expression, value) => {
  expect(await valueOf(expression)).toBe(value)
})

it.each([
  ["to_zone(at, 'Mars/Olympus')", 'format.zone'],
  ["to_zone(at, 'europe/berlin')", 'format.zone'],
  ['to_zone(at, name)', 'expression.literal-needed'],
  ["from_zone(at, 'UTC', 'perhaps')", 'format.clock-choice'],
  ["format_in_zone(at, 'UTC', 'QQ')", 'format.date'],
  ["to_zone(day, 'UTC')", 'expression.argument-type'],
])('%s: %s', (expression, code) => {
  const { findings } = checkFormula(expression, schemaOf('name at:datetime day:date'), 'inferred')
  expect(findings.map((finding) => finding.code)).toEqual([code])
})
