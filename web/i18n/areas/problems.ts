// Texts of the list of problems, and of what mends them.
import type { Texts } from './text.ts'

export const problemTexts = {
  'problems.label': { en: 'Problems', ja: '問題', de: 'Probleme' },
  'problems.losing': {
    en: '{count, plural, one {# row is rejected} other {# rows are rejected}} here.',
    ja: 'ここで{count, number}行が却下されます。',
    de: 'Hier {count, plural, one {wird # Zeile} other {werden # Zeilen}} abgewiesen.',
  },
  'problems.losing-hint': {
    en: 'The job can run; these rows will not be delivered. See which they are, and why.',
    ja: 'ジョブは実行できますが、これらの行は配信されません。該当する行と理由を確認してください。',
    de: 'Der Job kann laufen; diese Zeilen werden nicht zugestellt. Sehen Sie nach, welche es sind und warum.',
  },
  'problems.near': {
    en: '{count, plural, one {# row misses its partner} other {# rows miss their partner}} by the spelling alone.',
    ja: '{count, number}行が、表記の違いだけで一致していません。',
    de: '{count, plural, one {# Zeile verfehlt ihren} other {# Zeilen verfehlen ihren}} Partner nur durch die Schreibweise.',
  },
  'problems.near-hint': {
    en: 'See how the values differ; most of it is mended by a click.',
    ja: '値の違いを確認してください。多くはクリックするだけで直せます。',
    de: 'Sehen Sie nach, worin sich die Werte unterscheiden; das meiste behebt ein Klick.',
  },
  'problems.over-limit': {
    en: 'A run would deliver nothing. See the rejected rows and mend the file or the job, or raise the limit.',
    ja: 'このまま実行すると何も配信されません。却下された行を確かめてファイルかジョブを直すか、上限を上げてください。',
    de: 'Ein Lauf würde nichts zustellen. Sehen Sie die abgewiesenen Zeilen an und bringen Sie Datei oder Job in Ordnung, oder erhöhen Sie die Grenze.',
  },
  'problems.word': {
    en: '{count, plural, one {Problem} other {Problems}}',
    ja: '問題',
    de: '{count, plural, one {Problem} other {Probleme}}',
  },
  'problems.none': { en: 'No problems', ja: '問題なし', de: 'Keine Probleme' },
  'problems.counts': {
    en: '{errors, plural, one {# error} other {# errors}}, {notices, plural, one {# notice} other {# notices}}',
    ja: 'エラー{errors}件、注意{notices}件',
    de: '{errors} Fehler, {notices, plural, one {# Hinweis} other {# Hinweise}}',
  },
  'problems.unfinished': {
    en: '{count} not finished',
    ja: '未完成{count}件',
    de: '{count} unfertig',
  },
  'mend.number': {
    en: 'Read it as a number before',
    ja: '手前で数値に変換',
    de: 'Vorher als Zahl lesen',
  },
  'mend.likely-format': {
    en: 'Read it as it looks',
    ja: 'ファイルに合う形式で読み込む',
    de: 'So lesen, wie sie aussieht',
  },
  'mend.enable': {
    en: 'Enable “{name}”',
    ja: '「{name}」を有効にする',
    de: '„{name}“ aktivieren',
  },
  'mend.take-fields': {
    en: 'Take the fields of the file',
    ja: 'ファイルの項目に合わせる',
    de: 'Felder der Datei übernehmen',
  },
  'mend.use': {
    en: 'Use “{name}” instead',
    ja: '「{name}」に直す',
    de: 'Stattdessen „{name}“',
  },
} as const satisfies Texts
