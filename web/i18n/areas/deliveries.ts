// Texts of what a run delivered, and of its hash beside the preview's.
import type { Texts } from './text.ts'

export const deliveryTexts = {
  'run.deliveries': { en: 'Deliveries', ja: '配信', de: 'Zustellungen' },
  'run.deliveries-empty': {
    en: 'Nothing is staged yet. Every output is kept here before it is delivered.',
    ja: 'まだ準備された出力はありません。出力は配信前にすべてここに保管されます。',
    de: 'Noch ist nichts bereitgestellt. Jede Ausgabe liegt hier, bevor sie zugestellt wird.',
  },
  'run.deliveries-none': {
    en: 'This run delivered nothing.',
    ja: 'この実行では何も配信されませんでした。',
    de: 'Dieser Lauf hat nichts zugestellt.',
  },
  'run.delivery.staged': { en: 'staged', ja: '準備済み', de: 'bereitgestellt' },
  'run.delivery.delivering': { en: 'delivering', ja: '配信中', de: 'wird zugestellt' },
  'run.delivery.confirmed': { en: 'delivered', ja: '配信済み', de: 'zugestellt' },
  'run.delivery.failed': { en: 'not delivered', ja: '未配信', de: 'nicht zugestellt' },
  'run.delivery.unknown': {
    en: 'answer never came',
    ja: '応答なし',
    de: 'keine Antwort erhalten',
  },
  'run.delivery.to': { en: 'to {destination}', ja: '{destination} へ', de: 'an {destination}' },
  'run.delivery.object': { en: 'Object {name}', ja: 'オブジェクト {name}', de: 'Objekt {name}' },
  'run.delivery.outcome': {
    en: '{inserted} new · {updated} updated · {unchanged} same',
    ja: '新規 {inserted} · 更新 {updated} · 変更なし {unchanged}',
    de: '{inserted} neu · {updated} geändert · {unchanged} gleich',
  },
  'run.hash.copy': {
    en: 'Copy sha-256',
    ja: 'SHA-256 をコピー',
    de: 'SHA-256 kopieren',
  },
  'run.hash.compare': {
    en: 'Compare with preview',
    ja: 'プレビューと照合',
    de: 'Mit Vorschau vergleichen',
  },
  'run.hash.comparing': {
    en: 'the preview computes',
    ja: 'プレビューを計算中',
    de: 'die Vorschau rechnet',
  },
  'run.hash.same': {
    en: 'same in preview',
    ja: 'プレビューと一致',
    de: 'in der Vorschau gleich',
  },
  'run.hash.differs': {
    en: 'The preview in this browser gives other bytes: {hash}',
    ja: 'このブラウザーのプレビューは異なるバイト列になりました：{hash}',
    de: 'Die Vorschau in diesem Browser ergibt andere Bytes: {hash}',
  },
  'run.hash.none': {
    en: 'The preview has no output for this destination, so there is no hash to compare.',
    ja: 'プレビューにこの配信先の出力がないため、照合できるハッシュがありません。',
    de: 'Die Vorschau hat keine Ausgabe für dieses Ziel, daher gibt es keinen Hash zum Vergleichen.',
  },
} as const satisfies Texts
