// Texts of the list of jobs.
import type { Texts } from './text.ts'

export const jobTexts = {
  'jobs.new': { en: 'New job', ja: '新規ジョブ', de: 'Neuer Job' },
  'jobs.new-body': {
    en: 'A job brings sources together and delivers the result. You can rename it at any time.',
    ja: 'ジョブはソースを組み合わせ、結果を配信します。名前はいつでも変更できます。',
    de: 'Ein Job führt Quellen zusammen und stellt das Ergebnis zu. Umbenennen geht jederzeit.',
  },
  'jobs.name': { en: 'Name', ja: '名前', de: 'Name' },
  'jobs.name-missing': {
    en: 'Give the job a name of up to 200 characters.',
    ja: '200文字以内で名前を入力してください。',
    de: 'Geben Sie dem Job einen Namen mit höchstens 200 Zeichen.',
  },
  'jobs.create': { en: 'Create job', ja: 'ジョブを作成', de: 'Job anlegen' },
  'jobs.col.name': { en: 'Job', ja: 'ジョブ', de: 'Job' },
  'jobs.col.last-run': { en: 'Last run', ja: '前回の実行', de: 'Letzter Lauf' },
  'jobs.times-in': {
    en: 'last runs in {zone}',
    ja: '前回の実行の時刻は {zone}',
    de: 'letzte Läufe in {zone}',
  },
  'jobs.col.schedule': { en: 'Next run', ja: '次回の実行', de: 'Nächster Lauf' },
  'jobs.col.rows': { en: 'Delivered', ja: '配信', de: 'Zugestellt' },
  'jobs.col.rejected': { en: 'Rejected', ja: '却下', de: 'Abgewiesen' },
  'jobs.col.version': { en: 'Published', ja: '公開版', de: 'Veröffentlicht' },
  'jobs.col.changed': { en: 'Changed', ja: '更新', de: 'Geändert' },
  'jobs.never-run': { en: 'never', ja: 'なし', de: 'noch nie' },
  'jobs.draft-only': { en: 'draft only', ja: '下書きのみ', de: 'nur Entwurf' },
  'jobs.no-schedule': { en: 'no schedule', ja: 'スケジュールなし', de: 'kein Zeitplan' },
  'jobs.schedule-off': { en: 'switched off', ja: '停止中', de: 'ausgeschaltet' },
  'jobs.empty': {
    en: 'Bring two things together',
    ja: '二つのデータを合わせる',
    de: 'Zwei Dinge zusammenbringen',
  },
  'jobs.empty-body': {
    en: 'A job reads files or objects, merges and maps them, and delivers the result on a schedule. You see the rows while you build.',
    ja: 'ジョブはファイルやオブジェクトを読み込み、マージとマッピングを行い、スケジュールに従って結果を配信します。作成中も行を確認できます。',
    de: 'Ein Job liest Dateien oder Objekte, führt sie zusammen, bildet sie ab und stellt das Ergebnis nach Zeitplan zu. Sie sehen die Zeilen beim Bauen.',
  },
} as const satisfies Texts
