// Cron as a sentence in the three languages; what cannot be read is refused.
import { describe, expect, it } from 'vitest'
import { cronSentence } from '../../../web/runs/schedule/cron-sentence.ts'

describe('cron sentence', () => {
  it('speaks each language', async () => {
    expect(await cronSentence('*/15 * * * *', 'en')).toMatch(/Every 15 minutes/)
    expect(await cronSentence('*/15 * * * *', 'de')).toMatch(/15 Minuten/)
    expect(await cronSentence('*/15 * * * *', 'ja')).toMatch(/15.*分/)
  })

  it('is set as Japanese is, without commas and spaces of English', async () => {
    expect(await cronSentence('*/15 9-17 * * 1-5', 'ja')).toBe(
      '15分ごと、09:00と17:59の間、月曜日から金曜日まで',
    )
  })

  it('refuses what is no cron expression', async () => {
    await expect(cronSentence('61 2 * * *', 'en')).rejects.toThrow()
  })
})
