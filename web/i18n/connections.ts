// Texts of the connections area.
import type { Texts } from './text.ts'

export const connectionTexts = {
  'connections.title': { en: 'connections', ja: 'connections', de: 'connections' },
} as const satisfies Texts
