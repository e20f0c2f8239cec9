// Texts of the activity page.
import type { Texts } from './text.ts'

export const activityTexts = {
  'activity.times-in': { en: 'times in {zone}', ja: '時刻は {zone}', de: 'Zeiten in {zone}' },
  'activity.running': {
    en: '{count, number} running',
    ja: '実行中 {count, number}',
    de: '{count, plural, one {# läuft} other {# laufen}}',
  },
  'activity.stopped': {
    en: '{count, number} stopped',
    ja: '停止 {count, number}',
    de: '{count, number} abgebrochen',
  },
  'activity.all': { en: 'all', ja: 'すべて', de: 'alle' },
  'activity.filter': { en: 'Show by status', ja: '状態で絞り込む', de: 'Nach Status zeigen' },
  'activity.col.status': { en: 'Status', ja: '状態', de: 'Status' },
  'activity.col.started': { en: 'Started', ja: '開始', de: 'Beginn' },
  'activity.col.job': { en: 'Job', ja: 'ジョブ', de: 'Job' },
  'activity.col.trigger': { en: 'Trigger', ja: 'トリガー', de: 'Auslöser' },
  'activity.col.version': { en: 'Version', ja: '版', de: 'Version' },
  'activity.col.delivered': { en: 'Delivered', ja: '配信', de: 'Zugestellt' },
  'activity.col.rejected': { en: 'Rejected', ja: '却下', de: 'Abgewiesen' },
  'activity.col.took': { en: 'Took', ja: '所要時間', de: 'Dauer' },
  'activity.empty': {
    en: 'Nothing has run yet',
    ja: 'まだ実行はありません',
    de: 'Noch ist nichts gelaufen',
  },
  'activity.empty-body': {
    en: 'Publish a job, then run it or give it a schedule. Every run stays here with its counts, its rejected rows and its hashes.',
    ja: 'ジョブを公開して実行するか、スケジュールを設定してください。すべての実行が、件数、却下された行、ハッシュとともにここに残ります。',
    de: 'Veröffentlichen Sie einen Job und starten Sie ihn, oder geben Sie ihm einen Zeitplan. Jeder Lauf bleibt hier mit Zahlen, abgewiesenen Zeilen und Hashes stehen.',
  },
  'activity.none': {
    en: 'No run has this status.',
    ja: 'この状態の実行はありません。',
    de: 'Kein Lauf hat diesen Status.',
  },
} as const satisfies Texts
