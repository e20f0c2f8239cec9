// Texts of the runs area.
import type { Texts } from './text.ts'

export const runTexts = {
  'runs.title': { en: 'runs', ja: 'runs', de: 'runs' },
} as const satisfies Texts
