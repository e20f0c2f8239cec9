// What stands beside a rejected row in the file: its reason in words, with everything that they name.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../engine/messages/index.ts'
import { rejectedLine } from '../../../engine/run/rejected-line.ts'
import type { RejectedLine } from '../../../engine/run/rejected-line.ts'
import type { RejectedRow } from '../../../engine/run/report.ts'

const golden = new URL('../../golden/', import.meta.url)
const row: RejectedRow = {
  node: 'typed',
  source: 'orders',
  file: 'orders.csv',
  line: 4,
  row: 2,
  code: 'cast.integer',
  field: 'n',
  value: 'x',
  record: { id: '3', n: 'x' },
}

function reasonOf(one: RejectedRow): string {
  return (JSON.parse(rejectedLine(one, catalogue)) as RejectedLine).reason
}

describe('a rejected line', () => {
  it('has the reason behind its code, and all else as it was', () => {
    expect(rejectedLine(row, catalogue)).toBe(
      '{"node":"typed","source":"orders","file":"orders.csv","line":4,"row":2,"code":"cast.integer",' +
        '"reason":"n is no whole number.","field":"n","value":"x","record":{"id":"3","n":"x"}}\n',
    )
  })

  it('names the values of the message, and a code that has none by itself', () => {
    const values = { expected: 3, actual: 2 }
    expect(reasonOf({ ...row, code: 'csv.too-few-fields', values })).toBe(
      'The row has 2 of 3 fields.',
    )
    expect(reasonOf({ ...row, code: 'of.tomorrow' })).toBe('of.tomorrow')
  })

  it('leaves no name open in any golden job', () => {
    const files = readdirSync(golden, { recursive: true, encoding: 'utf8' })
    const lines = files
      .filter((file) => file.endsWith('rejected.ndjson'))
      .flatMap((file) => readFileSync(new URL(file, golden), 'utf8').split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as RejectedLine)
    expect(lines.length).toBeGreaterThan(50)
    for (const { code, reason } of lines) {
      expect(reason).not.toBe(code)
      expect(reason).not.toMatch(/\{\w+\}/)
    }
  })
})
