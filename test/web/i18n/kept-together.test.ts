// Japanese texts as the build hands them out: no line begins with what belongs to the Latin word before it.
import { expect, it } from 'vitest'
import { activateLanguage, translate } from '../../../web/i18n/language.ts'
import { keptTogether } from '../../../web/i18n/kept-together.ts'
import { messagesIn } from '../../../web/i18n/messages-in.ts'
import { longerWordsIn, textsIn } from '../../../web/i18n/texts-in.ts'

const mayBreak = /[!-~] [ぁ-ん用]/

it('keeps a particle with the word or value before it, and lets other spaces break', () => {
  expect(keptTogether('Shift_JIS で出力', 'ja')).toBe('Shift_JIS\u00a0で出力')
  expect(keptTogether({ help: ['{name} を Excel 用に'] }, 'ja')).toEqual({
    help: ['{name}\u00a0を Excel\u00a0用に'],
  })
  expect(keptTogether('CSV ファイル', 'ja')).toBe('CSV ファイル')
})

it('puts no space between a Japanese name and its particle', async () => {
  await activateLanguage('ja')
  expect(translate('palette.add', { name: 'マージ' })).toBe('マージを追加')
  expect(translate('palette.add', { name: 'Merge' })).toBe('Merge\u00a0を追加')
  expect(translate('jobs.copy-of', { name: '顧客 マスタ' })).toBe('顧客 マスタ（コピー）')
})

it('does so in all Japanese texts and messages', () => {
  expect(JSON.stringify([textsIn('ja'), longerWordsIn('ja'), messagesIn('ja')])).not.toMatch(
    mayBreak,
  )
})
