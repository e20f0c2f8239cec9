// Settings of CSV that must not get as far as the engine.
import { expect, test } from 'vitest'
import {
  csvReadFormatSchema,
  csvWriteFormatSchema,
  defaultReadFormat,
  defaultWriteFormat,
} from '../../../../engine/formats/csv/format.ts'

test.each(['', ',,', '\n', '\r', '、', 'é', '😀'])('%j is no delimiter and no quote', (sign) => {
  for (const key of ['delimiter', 'quote']) {
    const read = csvReadFormatSchema.safeParse({ ...defaultReadFormat, [key]: sign })
    expect(read.success).toBe(sign === '' && key === 'quote')
    const write = csvWriteFormatSchema.safeParse({ ...defaultWriteFormat, [key]: sign })
    expect(write.success).toBe(false)
  }
})

test.each([',', ';', '\t', '|', "'", '~', '\u0001'])('%j is one', (sign) => {
  for (const key of ['delimiter', 'quote']) {
    expect(csvReadFormatSchema.safeParse({ ...defaultReadFormat, [key]: sign }).success).toBe(true)
    expect(csvWriteFormatSchema.safeParse({ ...defaultWriteFormat, [key]: sign }).success).toBe(
      true,
    )
  }
})
