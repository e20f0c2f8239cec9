// Texts of the activity area.
import type { Texts } from './text.ts'

export const activityTexts = {
  'activity.title': { en: 'activity', ja: 'activity', de: 'activity' },
} as const satisfies Texts
