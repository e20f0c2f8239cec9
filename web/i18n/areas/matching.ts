// Texts of what is found out about rows: pairs of fields, near misses, rows that multiply.
import type { Texts } from './text.ts'

export const matchingTexts = {
  'pairs.take': { en: 'Add', ja: '追加', de: 'Nehmen' },
  'pairs.take-named': { en: 'Add {pair}', ja: '{pair} を追加', de: '{pair} nehmen' },
  'pairs.all-fit': { en: 'all {rows} fit', ja: '{rows}行すべて一致', de: 'alle {rows} passen' },
  'pairs.some-fit': {
    en: '{fit} of {rows} fit',
    ja: '{rows}行中{fit}行が一致',
    de: '{fit} von {rows} passen',
  },
  'pairs.near': {
    en: '{near} more but for their spelling',
    ja: 'ほか{near}行は表記ゆれ',
    de: '{near} weitere bis auf die Schreibweise',
  },
  'pairs.alike': {
    en: 'names {percent} % alike',
    ja: '名前が{percent}%類似',
    de: 'Namen zu {percent} % gleich',
  },
  'pairs.twice': {
    en: '{count, plural, one {# value repeats} other {# values repeat}} on the right',
    ja: '右側で値{count, number}件が重複',
    de: '{count, plural, one {# Wert steht} other {# Werte stehen}} rechts mehrfach',
  },
  'outcome.show': { en: 'Show', ja: '表示', de: 'Zeigen' },
  'outcome.show-rows': {
    en: 'Show only these rows: {what}',
    ja: 'この行だけを表示：{what}',
    de: 'Nur diese Zeilen zeigen: {what}',
  },
  'outcome.fan-out': {
    en: '**Fan-out +{count}**: {keys, plural, one {# key occurs} other {# keys occur}} more than once on the right',
    ja: '**増加 +{count}**：{keys}件のキーが右側で重複しています',
    de: '**Vervielfacht +{count}**: {keys, plural, one {# Schlüssel kommt} other {# Schlüssel kommen}} rechts mehrfach vor',
  },
  'outcome.fan-out-alone': {
    en: '**Fan-out +{count}**: keys occur more than once on the right',
    ja: '**増加 +{count}**：右側でキーが重複しています',
    de: '**Vervielfacht +{count}**: Schlüssel kommen rechts mehrfach vor',
  },
  'outcome.fan-out-name': {
    en: 'fan-out',
    ja: '増えた行',
    de: 'vervielfachte',
  },
  'outcome.fan-out-keys': {
    en: 'Keys that add most rows',
    ja: '行を最も増やすキー',
    de: 'Schlüssel mit den meisten zusätzlichen Zeilen',
  },
  'outcome.times': { en: '{count} times', ja: '{count}回', de: '{count}-mal' },
  'near.title': {
    en: '{count, plural, one {# near miss} other {# near misses}}',
    ja: '表記ゆれ {count}行',
    de: '{count, plural, one {# Beinahe-Treffer} other {# Beinahe-Treffer}}',
  },
  'near.fix-all': { en: 'Fix all', ja: 'すべて修正', de: 'Alle beheben' },
  'near.fix': { en: 'Fix both', ja: 'まとめて修正', de: 'Beides beheben' },
  'near.rows': {
    en: '{count, plural, one {row} other {rows}}',
    ja: '行',
    de: '{count, plural, one {Zeile} other {Zeilen}}',
  },
  'near.sides': {
    en: 'rows ({left, number} left + {right, number} right)',
    ja: '行（左 {left, number}＋右 {right, number}）',
    de: 'Zeilen ({left, number} links + {right, number} rechts)',
  },
  'near.trim': { en: 'Space at the ends', ja: '前後の空白', de: 'Leerzeichen am Rand' },
  'near.foldWidth': { en: 'Full and half width', ja: '全角と半角', de: 'Volle und halbe Breite' },
  'near.foldCase': {
    en: 'Upper and lower case',
    ja: '大文字と小文字',
    de: 'Groß- und Kleinschreibung',
  },
  'near.nfkc': {
    en: 'Special forms (① and 1)',
    ja: '互換文字（①と1）',
    de: 'Sonderformen (① und 1)',
  },
  'near.stripZeros': { en: 'Leading zeros', ja: '先頭のゼロ', de: 'Führende Nullen' },
  'near.stripNumberZeros': {
    en: 'Zeros inside (K-007 and K-7)',
    ja: '途中のゼロ（K-007 と K-7）',
    de: 'Nullen im Inneren (K-007 und K-7)',
  },
  'near.rewritten': {
    en: 'Written another way',
    ja: '書き方の違い',
    de: 'Anders geschrieben',
  },
  'near.rewritten-hint': {
    en: 'The same number or day in two forms: give both fields a number or date type where they are read.',
    ja: '同じ数値または日付が別の形で書かれています。読み込み時に両方の項目を数値型または日付型にしてください。',
    de: 'Dieselbe Zahl oder derselbe Tag in zwei Formen: Geben Sie beiden Feldern beim Lesen einen Zahl- oder Datumstyp.',
  },
  'near.all-numbers': {
    en: 'Every key of both sides is a number.',
    ja: 'キーは両側ともすべて数値です。',
    de: 'Alle Schlüssel beider Seiten sind Zahlen.',
  },
  'fix.cast': { en: 'Compare as numbers', ja: '数値として比較', de: 'Als Zahlen vergleichen' },
  'near.in-field': { en: '{cause} in {field}', ja: '{field}：{cause}', de: '{cause} in {field}' },
  'fix.trim': { en: 'Trim', ja: '空白を無視', de: 'Trimmen' },
  'fix.foldWidth': { en: 'Match width', ja: '幅を統一', de: 'Breite angleichen' },
  'fix.foldCase': { en: 'Ignore case', ja: '大小を無視', de: 'Groß/klein ignorieren' },
  'fix.nfkc': { en: 'Use NFKC', ja: 'NFKC でそろえる', de: 'NFKC verwenden' },
  'fix.stripZeros': { en: 'Ignore zeros', ja: 'ゼロを無視', de: 'Nullen ignorieren' },
  'fix.stripNumberZeros': {
    en: 'Ignore inner zeros',
    ja: '途中のゼロを無視',
    de: 'Innere Nullen ignorieren',
  },
  'near.unlike': {
    en: '{count, plural, one {# row stays} other {# rows stay}} unmatched: [[key]] resembles nothing on the right.',
    ja: '{count}行は一致しません。[[key]] に似た値は右側にありません。',
    de: '{count, plural, one {# Zeile bleibt} other {# Zeilen bleiben}} ohne Treffer: [[key]] ähnelt rechts nichts.',
  },
  'try.title': { en: 'Try a row', ja: '行で試す', de: 'Mit einer Zeile prüfen' },
  'try.checked': {
    en: '{count} rows checked',
    ja: '{count}行を確認',
    de: '{count} Zeilen geprüft',
  },
  'try.none': { en: 'none', ja: '該当なし', de: 'keiner' },
  'try.one': { en: 'one', ja: '1件', de: 'einer' },
  'try.many': { en: 'many', ja: '複数', de: 'mehrere' },
  'try.another': { en: 'Another row', ja: '別の行', de: 'Andere Zeile' },
  'try.one-found': {
    en: 'One record of {object} fits.',
    ja: '{object} の1件が一致します。',
    de: 'Ein Datensatz von {object} passt.',
  },
  'try.several-lowest': {
    en: '{count} records of {object} fit. The lowest GSID wins, so every run gives the same answer.',
    ja: '{object} の{count}件が一致します。最小の GSID を採用するため、結果は毎回同じです。',
    de: '{count} Datensätze von {object} passen. Die kleinste GSID gilt, so ist jeder Lauf gleich.',
  },
  'try.several-reject': {
    en: '{count} records of {object} fit. The row is rejected.',
    ja: '{object} の{count}件が一致するため、行は却下されます。',
    de: '{count} Datensätze von {object} passen. Die Zeile wird abgewiesen.',
  },
  'try.none-null': {
    en: 'No record of {object} fits. The field stays null.',
    ja: '{object} に一致するレコードがなく、項目は null のままです。',
    de: 'Kein Datensatz von {object} passt. Das Feld bleibt null.',
  },
  'try.none-default': {
    en: 'No record of {object} fits. The default is taken.',
    ja: '{object} に一致するレコードがなく、既定値になります。',
    de: 'Kein Datensatz von {object} passt. Der Standardwert gilt.',
  },
  'try.none-reject': {
    en: 'No record of {object} fits. The row is rejected.',
    ja: '{object} に一致するレコードがなく、行は却下されます。',
    de: 'Kein Datensatz von {object} passt. Die Zeile wird abgewiesen.',
  },
  'study.sampled': {
    en: 'Looked at the first {rows} of {count} rows.',
    ja: '{count}行のうち先頭{rows}行を調べました。',
    de: 'Die ersten {rows} von {count} Zeilen wurden betrachtet.',
  },
  'lookup.field': {
    en: 'Field of match {number}',
    ja: '照合{number} の項目',
    de: 'Feld von Vergleich {number}',
  },
  'lookup.object-field': {
    en: 'Object field of match {number}',
    ja: '照合{number} のオブジェクト項目',
    de: 'Objektfeld von Vergleich {number}',
  },
  'lookup.dataset-field': {
    en: 'Second input’s field of match {number}',
    ja: '照合{number} の2つ目の入力の項目',
    de: 'Feld des zweiten Eingangs von Vergleich {number}',
  },
  'lookup.match': { en: 'match {number}', ja: '照合{number}', de: 'Vergleich {number}' },
  'lookup.add': { en: 'Field', ja: '項目', de: 'Feld' },
} as const satisfies Texts
