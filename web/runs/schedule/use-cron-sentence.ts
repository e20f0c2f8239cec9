// What a schedule means, in a sentence: our own words for the plain ones, cronstrue's for the rest.
import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { useLanguage, useText, type Translate } from '../../i18n/language.ts'
import { cronSentence } from './cron-sentence.ts'
import { presetOf, type CronPreset } from './cron-presets.ts'
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
      if (cron.trim().split(/\s+/).length !== 5)
        throw new Error('A cron expression has five fields')
      return cronSentence(cron.trim(), language)
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
