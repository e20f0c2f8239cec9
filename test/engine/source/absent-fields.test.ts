// Fields that a source expects and no record of a JSON file has.
import { describe, expect, test } from 'vitest'
import { ndjsonReadFormatSchema } from '../../../engine/formats/json/format.ts'
import { runSource } from './run-source.ts'

describe('a field that no record of a JSON file has', () => {
  const lines = ndjsonReadFormatSchema.parse({ kind: 'ndjson' })
  const absent = { level: 'notice', code: 'source.field-absent' }

  test.each([16, 40, 10_000])(
    'is a notice, once a file, batches of %d bytes',
    async (batchBytes) => {
      const files = {
        'a.json': '{"id":1,"amount":2}\n{"id":2}\n',
        'b.json': '{"id":3,"name":null}\n',
      }
      const { rows, notices } = await runSource(files, lines, batchBytes)
      expect(rows).toEqual([
        ['1', null, '2'],
        ['2', null, null],
        ['3', null, null],
      ])
      expect(notices).toEqual([
        { ...absent, values: { node: 'orders', file: 'a.json', field: 'name' } },
        { ...absent, values: { node: 'orders', file: 'b.json', field: 'amount' } },
      ])
    },
  )

  test('is an error where the file has one that looks the same', async () => {
    const file = '{"id":1,"amount":2,"Name":"Ann"}\n'.repeat(50)
    for (const batchBytes of [16, 10_000]) {
      await expect(runSource({ 'a.json': file }, lines, batchBytes)).rejects.toThrow(
        expect.objectContaining({
          code: 'source.similar-field',
          place: { node: 'orders', file: 'a.json', field: 'name' },
          values: { file: 'a.json', field: 'name', similar: 'Name' },
        }),
      )
    }
  })

  test('is nothing to speak of in a file without records', async () => {
    expect((await runSource({ 'a.json': '\n' }, lines)).notices).toEqual([])
  })
})
