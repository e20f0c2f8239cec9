// Texts of the panel of a frame or a note.
import type { Texts } from './text.ts'

export const partTexts = {
  'part.frame': { en: 'Frame', ja: 'フレーム', de: 'Rahmen' },
  'part.holds': {
    en: '{count, plural, =0 {No node lies in it} one {# node lies in it} other {# nodes lie in it}}',
    ja: '{count, plural, =0 {中にノードはありません} other {中のノード {count, number}個}}',
    de: '{count, plural, =0 {Kein Knoten liegt darin} one {# Knoten liegt darin} other {# Knoten liegen darin}}',
  },
  'part.note-says': {
    en: 'For people; a run knows nothing of it',
    ja: '作業者向けのメモで、実行には影響しません',
    de: 'Für Menschen; ein Lauf weiß nichts davon',
  },
  'part.title': { en: 'Title', ja: '名前', de: 'Titel' },
  'part.text': { en: 'Text', ja: '本文', de: 'Text' },
  'part.colour': { en: 'Colour', ja: '色', de: 'Farbe' },
  'part.colour.plain': { en: 'Plain', ja: '標準', de: 'Schlicht' },
  'part.colour.teal': { en: 'Teal', ja: '青緑', de: 'Türkis' },
  'part.colour.blue': { en: 'Blue', ja: '青', de: 'Blau' },
  'part.colour.amber': { en: 'Amber', ja: '黄', de: 'Bernstein' },
  'part.colour.violet': { en: 'Violet', ja: '紫', de: 'Violett' },
  'part.colour.rose': { en: 'Rose', ja: '赤', de: 'Rosa' },
  'part.fit-frame': {
    en: 'Fit to the nodes in it',
    ja: '中のノードに大きさを合わせる',
    de: 'An die Knoten darin anpassen',
  },
  'part.fit-note': {
    en: 'Fit to the text',
    ja: '本文に大きさを合わせる',
    de: 'An den Text anpassen',
  },
} as const satisfies Texts
