// Names of delivered files.
import { expect, test } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { fillFileName } from '../../../engine/nodes/destination/file-name.ts'

const startedAtLocal = '2026-11-22T09:05:07'

test.each([
  ['route_report_{yyyyMMddHHmmss}.csv', 'route_report_20261122090507.csv'],
  ['{yyyy-MM-dd}/{HH}:{mm}', '2026-11-22/09:05'],
  ['報告_{yyyy年MM月}.csv', '報告_2026年11月.csv'],
  ['plain.csv', 'plain.csv'],
  ['{MM}{MM}', '1111'],
  ['{}', ''],
  ['{yy}', undefined],
  ['{yyyyMMddhh}', undefined],
  ['{YYYY}', undefined],
  ['{yyyy', undefined],
  ['yyyy}', undefined],
  ['{{yyyy}}', undefined],
])('%s', (pattern, name) => {
  if (name !== undefined) expect(fillFileName(pattern, startedAtLocal)).toBe(name)
  else {
    const error = expect.objectContaining({ code: 'file.name-pattern' }) as AwaseError
    expect(() => fillFileName(pattern, startedAtLocal)).toThrow(error)
  }
})
