// Texts of the objects area.
import type { Texts } from './text.ts'

export const objectTexts = {
  'objects.title': { en: 'objects', ja: 'objects', de: 'objects' },
} as const satisfies Texts
