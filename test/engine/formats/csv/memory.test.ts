// A row that asks for more memory than there is ends in an error, and gives back what it had.
import { expect, test } from 'vitest'
import { Memory } from '../../../../engine/batch/memory.ts'
import { defaultReadFormat } from '../../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../../engine/formats/csv/reader.ts'
import { sourceOf } from '../bytes.ts'

async function drain(content: string, memory: Memory): Promise<void> {
  const source = sourceOf(content, 65536)
  const options = { source, format: defaultReadFormat, file: 'f', node: 'n', memory }
  for await (const batch of readCsv(options)) expect(batch.rowCount).toBeLessThanOrEqual(1)
}

test.each([',', '"'])('an endless row of %j', async (sign) => {
  const memory = new Memory({ budgetBytes: 4 * 2 ** 20 })
  const endless = sign.repeat(4 * 2 ** 20)
  await expect(drain(endless, memory)).rejects.toMatchObject({ code: 'memory.over-budget' })
  const before = memory.sizeBytes
  await expect(drain(endless, memory)).rejects.toMatchObject({ code: 'memory.over-budget' })
  expect(memory.sizeBytes).toBe(before)
  await drain('a,b\n1,2\n', memory)
})
