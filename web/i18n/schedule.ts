// Texts of the schedule area.
import type { Texts } from './text.ts'

export const scheduleTexts = {
  'schedule.title': { en: 'schedule', ja: 'schedule', de: 'schedule' },
} as const satisfies Texts
