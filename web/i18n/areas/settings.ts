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
    en: 'Dragging selects',
    ja: '左ドラッグで選択',
    de: 'Ziehen wählt aus',
  },
  'settings.hand.move': {
    en: 'Dragging moves',
    ja: '左ドラッグで移動',
    de: 'Ziehen verschiebt',
  },
  'settings.hand.mark-help': {
    en: 'The wheel moves the canvas, Ctrl + wheel zooms. Made for trackpads.',
    ja: 'ホイールで移動、Ctrl＋ホイールで拡大縮小します。トラックパッド向けです。',
    de: 'Das Mausrad verschiebt, Strg + Mausrad zoomt. Gut für Trackpads.',
  },
  'settings.hand.move-help': {
    en: 'The wheel zooms, Shift + drag selects. Made for a mouse.',
    ja: 'ホイールで拡大縮小、Shift＋ドラッグで選択します。マウス向けです。',
    de: 'Das Mausrad zoomt, Umschalt + Ziehen wählt aus. Gut für die Maus.',
  },
} as const satisfies Texts
