// Texts of what a grid shows of its rows: views and their chips, samples, comparisons, and how much of the data that is.
import type { Texts } from './text.ts'

export const viewTexts = {
  'view.label': { en: 'What this view shows', ja: '表示の絞り込み', de: 'Was diese Ansicht zeigt' },
  'view.only-here': {
    en: 'This view only; the job keeps all rows.',
    ja: '表示だけの絞り込みです。ジョブの行は変わりません。',
    de: 'Nur diese Ansicht; der Job behält alle Zeilen.',
  },
  'view.order-only-here': {
    en: 'This view only; the job keeps its order.',
    ja: '表示だけの並べ替えです。ジョブの順序は変わりません。',
    de: 'Nur diese Ansicht; der Job behält seine Reihenfolge.',
  },
  'view.order-ascending': {
    en: 'Sorted by {field}, ascending',
    ja: '{field} の昇順',
    de: 'Nach {field} aufsteigend',
  },
  'view.order-descending': {
    en: 'Sorted by {field}, descending',
    ja: '{field} の降順',
    de: 'Nach {field} absteigend',
  },
  'view.order-part': {
    en: '{order}; the first {kept} rows',
    ja: '{order}（先頭{kept}行のみ）',
    de: '{order}; die ersten {kept} Zeilen',
  },
  'view.ordering': { en: 'Sorting…', ja: '並べ替え中…', de: 'Wird sortiert …' },
  'view.remove': { en: 'Remove {what}', ja: '{what} を解除', de: '{what} entfernen' },
  'view.make-filter': {
    en: 'Make it a filter node',
    ja: 'フィルターノードにする',
    de: 'Als Filterknoten einfügen',
  },
  'view.make-sort': {
    en: 'Make it a sort node',
    ja: '並べ替えノードにする',
    de: 'Als Sortierknoten einfügen',
  },
  'view.show-all': { en: 'Show all rows', ja: 'すべての行を表示', de: 'Alle Zeilen zeigen' },
  'view.failed-at': {
    en: '“{name}”: {message}',
    ja: '「{name}」：{message}',
    de: '„{name}“: {message}',
  },
  'view.no-rows': {
    en: 'No row fits this view',
    ja: '条件に合う行がありません',
    de: 'Keine Zeile passt zu dieser Ansicht',
  },
  'view.no-rows-why': {
    en: 'The job still has its rows; only this view is narrowed.',
    ja: 'ジョブの行は残っています。表示だけが絞り込まれています。',
    de: 'Der Job hat seine Zeilen noch; nur diese Ansicht ist eingeschränkt.',
  },
  'view.no-difference': {
    en: 'No row differs',
    ja: '違いのある行はありません',
    de: 'Keine Zeile unterscheidet sich',
  },
  'view.no-difference-why': {
    en: 'Fields that both sides have carry the same values in every row.',
    ja: '両方にある項目の値は、すべての行で同じです。',
    de: 'Felder, die beide Seiten haben, tragen in jeder Zeile denselben Wert.',
  },
  'view.compare': { en: 'Before and after', ja: '変更前後を比較', de: 'Vorher und nachher' },
  'view.compare-input': {
    en: 'Before and after this node',
    ja: 'このノードの前後',
    de: 'Vor und nach diesem Knoten',
  },
  'view.compare-version': {
    en: 'v{version} and this draft',
    ja: 'v{version} とこの下書き',
    de: 'v{version} und dieser Entwurf',
  },
  'view.compare-published': {
    en: 'Published and this draft',
    ja: '公開版とこの下書き',
    de: 'Veröffentlicht und dieser Entwurf',
  },
  'view.compare-off': { en: 'Stop comparing', ja: '比較をやめる', de: 'Vergleich beenden' },
  'view.only-marked': {
    en: 'Show only rows that are',
    ja: 'この種類の行だけ表示',
    de: 'Nur Zeilen zeigen, die so sind',
  },
  'view.changed': { en: '{count} changed', ja: '変更 {count}', de: '{count} geändert' },
  'view.added': { en: '{count} new', ja: '追加 {count}', de: '{count} neu' },
  'view.gone': { en: '{count} gone', ja: '消失 {count}', de: '{count} entfallen' },
  'view.chip-null': { en: '{field} is null', ja: '{field} が null', de: '{field} ist null' },
  'view.chip-contains': {
    en: '{field} contains “{text}”',
    ja: '{field} に「{text}」を含む',
    de: '{field} enthält „{text}“',
  },
  'view.chip-value': { en: '{field} = {value}', ja: '{field} = {value}', de: '{field} = {value}' },
  'view.chip-below': {
    en: '{field} from {from}, below {to}',
    ja: '{field} が {from} 以上 {to} 未満',
    de: '{field} ab {from}, unter {to}',
  },
  'view.chip-range': {
    en: '{field} {from} to {to}',
    ja: '{field} が {from}〜{to}',
    de: '{field} {from} bis {to}',
  },
  'sample.label': { en: 'Rows to show', ja: '表示する行', de: 'Zeilen der Ansicht' },
  'sample.all': { en: 'All rows', ja: 'すべての行', de: 'Alle Zeilen' },
  'sample.some': { en: 'Part of the rows', ja: '一部の行', de: 'Teil der Zeilen' },
  'sample.group': { en: '{name}', ja: '{name}', de: '{name}' },
  'sample.rows': {
    en: 'The way of the row',
    ja: '行の経路',
    de: 'Weg der Zeile',
  },
  'sample.first': { en: 'First {count}', ja: '先頭{count}行', de: 'Erste {count}' },
  'sample.random': {
    en: '{count} at random',
    ja: '無作為に{count}行',
    de: '{count} zufällige',
  },
  'sample.random-again': {
    en: '{count} others at random',
    ja: '別の{count}行を無作為に',
    de: 'Andere {count} zufällige',
  },
  'sample.rejected': {
    en: 'Only rows rejected here',
    ja: 'ここで却下された行だけ',
    de: 'Nur hier abgewiesene Zeilen',
  },
  'sample.reaching-cap': {
    en: 'Only rows that reach',
    ja: '次のノードに届く行だけ',
    de: 'Nur Zeilen, die ankommen bei',
  },
  'sample.reaching': {
    en: 'Rows that reach {name}',
    ja: '{name} に届く行',
    de: 'Zeilen, die bei {name} ankommen',
  },
  'data.rows-seen': {
    en: 'rows {first}–{last} of {count}',
    ja: '{count}行中 {first}–{last}行',
    de: 'Zeilen {first}–{last} von {count}',
  },
  'data.view-of': {
    en: 'a view of {count}',
    ja: '全{count}行の一部',
    de: 'Ansicht von {count}',
  },
  'data.capped': {
    en: 'the first {kept} of {count} can be scrolled',
    ja: '全{count}行のうち先頭{kept}行を表示できます',
    de: 'nur die ersten {kept} von {count} lassen sich durchblättern',
  },
  'data.sampled': {
    en: 'sample: first 64 MB of {names}, no hash; runs at the edge read it all',
    ja: 'サンプル：{names} の先頭 64 MB（ハッシュなし。エッジでの実行は全データ）',
    de: 'Stichprobe: erste 64 MB von {names}, kein Hash; Läufe am Edge lesen alles',
  },
  'data.read-whole': { en: 'Read it all', ja: 'すべて読み込む', de: 'Alles lesen' },
  'data.open-settings': { en: 'Open settings', ja: '設定を開く', de: 'Einstellungen öffnen' },
} as const satisfies Texts
