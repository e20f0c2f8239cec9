// Texts of the settings page.
import type { Texts } from './text.ts'

export const settingsTexts = {
  'settings.title': { en: 'Settings', ja: '設定', de: 'Einstellungen' },
  'settings.body': {
    en: 'kept by this browser',
    ja: 'このブラウザーに保存されます',
    de: 'in diesem Browser gespeichert',
  },
  'settings.hand': {
    en: 'Mouse on the canvas',
    ja: 'キャンバスのマウス操作',
    de: 'Maus auf der Arbeitsfläche',
  },
  'settings.hand.mark': {
    en: 'Left drag marks',
    ja: '左ドラッグで選択',
    de: 'Links ziehen markiert',
  },
  'settings.hand.move': {
    en: 'Left drag moves',
    ja: '左ドラッグで移動',
    de: 'Links ziehen verschiebt',
  },
  'settings.hand.mark-help': {
    en: 'The wheel moves the canvas, Ctrl and the wheel zoom. Made for trackpads.',
    ja: 'ホイールで移動、Ctrl＋ホイールで拡大縮小します。トラックパッド向けです。',
    de: 'Das Rad verschiebt, Strg und Rad vergrößern. Gut für Trackpads.',
  },
  'settings.hand.move-help': {
    en: 'The wheel zooms, Shift and drag mark. Made for a mouse.',
    ja: 'ホイールで拡大縮小、Shift＋ドラッグで選択します。マウス向けです。',
    de: 'Das Rad vergrößert, Umschalt und Ziehen markieren. Gut für die Maus.',
  },
} as const satisfies Texts
