// What a schedule means, in a sentence: our own words for the plain ones, cronstrue's for the rest.
import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { useLanguage, useText, type Translate } from '../../i18n/language.ts'
import { cronSentence } from './cron-sentence.ts'
import { presetOf, type CronPreset } from './cron-presets.ts'
import { weekdaysOf, type WeekdaysPreset } from './cron-weekdays.ts'
import { clockText, weekdayName } from './due-time-text.ts'

/** In error when the text is no cron expression of five fields. */
export function useCronSentence(cron: string) {
  const t = useText()
  const language = useLanguage()
  return useQuery({
    queryKey: ['cron-sentence', cron.trim(), language],
    queryFn: () => {
      const preset = presetOf(cron)
      if (preset !== null) return presetSentence(preset, t, language)
      const weekly = weekdaysOf(cron)
      if (weekly !== null) return weekdaysSentence(weekly, t, language)
      return otherSentence(cron.trim(), t, language)
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

function presetSentence(preset: CronPreset, t: Translate, language: Language): string {
  const time = clockText(preset)
  if (preset.every === 'weekly')
    return t('schedule.says.weekly', { time, weekday: weekdayName(preset.weekday, language) })
  if (preset.every === 'monthly')
    return t('schedule.says.monthly', { time, day: String(preset.day) })
  return t('schedule.says.daily', { time })
}

function weekdaysSentence(
  { days, ...at }: WeekdaysPreset,
  t: Translate,
  language: Language,
): string {
  const name = (day: number) => weekdayName(day, language).replace(/曜日$/, '')
  const spans = days.map(({ from, to }) =>
    from === to ? name(from) : t('schedule.weekday-span', { from: name(from), to: name(to) }),
  )
  const said = spans.join(t('schedule.weekday-comma'))
  return t('schedule.says.weekdays', { days: said, time: clockText(at) })
}

/** Throws text when the expression cannot be read. */
async function otherSentence(cron: string, t: Translate, language: Language): Promise<string> {
  const fields = cron.split(/\s+/)
  if (fields.length !== 5) throw new Error('A cron expression has five fields')
  const [minute, hour, day, month, weekday] = fields
  if (day === '*' || weekday === '*') return cronSentence(cron, language)
  // Where both are set, cron takes a day that fits either.
  const either = [
    [minute, hour, day, month, '*'],
    [minute, hour, '*', month, weekday],
  ].map((parts) => cronSentence(parts.join(' '), language))
  const [first, second] = await Promise.all(either)
  return t('schedule.says.either', { first, second })
}
