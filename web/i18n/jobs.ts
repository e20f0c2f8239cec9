// Texts of the jobs area.
import type { Texts } from './text.ts'

export const jobTexts = {
  'jobs.title': { en: 'jobs', ja: 'jobs', de: 'jobs' },
} as const satisfies Texts
