// Short forms on the run page: hashes and how long something took.
import { describe, expect, it } from 'vitest'
import { shortHash, tinyHash } from '../../../web/runs/delivery/short-hash.ts'
import { tookMs } from '../../../web/runs/took.ts'

const hash = '9f3c51ae0d44aaaabbbbccccddddeeeeffff000011112222333344446b1807d2'

describe('hashes', () => {
  it('keeps both ends in groups of four', () => {
    expect(shortHash(hash)).toBe('9f3c 51ae 0d44 … 6b18 07d2')
    expect(tinyHash(hash)).toBe('9f3c…07d2')
  })

  it('leaves a short one whole', () => {
    expect(shortHash('9f3c51ae')).toBe('9f3c 51ae')
    expect(tinyHash('9f3c')).toBe('9f3c')
  })
})

describe('took', () => {
  const start = '2026-03-24T00:30:00.000Z'
  const now = Date.parse('2026-03-24T00:31:00.000Z')

  it('is not known before the start, grows until the end, and then stands', () => {
    expect(tookMs(null, null, now)).toBeNull()
    expect(tookMs(start, null, now)).toBe(60_000)
    expect(tookMs(start, '2026-03-24T00:30:38.400Z', now)).toBe(38_400)
  })

  it('is never negative when clocks differ', () => {
    expect(tookMs('2026-03-24T00:32:00.000Z', null, now)).toBe(0)
  })
})
