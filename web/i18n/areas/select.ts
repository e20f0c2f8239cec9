// Texts of lists of fields: searched everywhere, and the select's lines, one field each.
import type { Texts } from './text.ts'

export const selectTexts = {
  'select.find': { en: 'Find a field', ja: '項目を検索', de: 'Feld suchen' },
  'select.kept': { en: '{kept} of {count}', ja: '{count}件中{kept}件', de: '{kept} von {count}' },
  'select.found': {
    en: '{count, plural, one {# found} other {# found}}',
    ja: '{count}件が該当',
    de: '{count, plural, one {# gefunden} other {# gefunden}}',
  },
  'fields.all': { en: 'All fields', ja: 'すべての項目', de: 'Alle Felder' },
  'fields.none-found': {
    en: 'No field is called that, or means it.',
    ja: '該当する項目はありません。',
    de: 'Kein Feld heißt so oder bedeutet das.',
  },
  'fields.all-found': {
    en: '{count, plural, one {The # field found} other {The # fields found}}',
    ja: '該当する{count}項目',
    de: '{count, plural, one {Das # gefundene Feld} other {Die # gefundenen Felder}}',
  },
  'select.keep-all': {
    en: 'All fields go on',
    ja: 'すべての項目を渡す',
    de: 'Alle Felder gehen weiter',
  },
  'select.keep-found': {
    en: '{count, plural, one {The # field found goes on} other {The # fields found go on}}',
    ja: '該当する{count}項目を渡す',
    de: '{count, plural, one {Das # gefundene Feld geht weiter} other {Die # gefundenen Felder gehen weiter}}',
  },
  'select.keep': { en: '{field} goes on', ja: '{field} を渡す', de: '{field} geht weiter' },
  'select.name': {
    en: 'New name of {field}',
    ja: '{field} の新しい名前',
    de: 'Neuer Name von {field}',
  },
  'select.type': { en: 'Type of {field}', ja: '{field} の型', de: 'Typ von {field}' },
  'select.as-it-is': { en: '(as it is)', ja: '（そのまま）', de: '(wie es ist)' },
  'select.format': { en: 'Format of {field}', ja: '{field} の書式', de: 'Format von {field}' },
  'select.instead': {
    en: 'Field in the place of {field}',
    ja: '{field} の代わりの項目',
    de: 'Feld anstelle von {field}',
  },
  'select.more': { en: 'More for {field}', ja: '{field} のその他の操作', de: 'Mehr zu {field}' },
  'select.to-top': { en: 'To the top', ja: '先頭へ', de: 'Ganz nach oben' },
  'select.up': { en: 'Up', ja: '上へ', de: 'Nach oben' },
  'select.down': { en: 'Down', ja: '下へ', de: 'Nach unten' },
  'select.to-end': { en: 'To the end', ja: '末尾へ', de: 'Ganz nach unten' },
  'select.again': {
    en: 'Once more under another name',
    ja: '別名でもう1つ追加',
    de: 'Noch einmal unter anderem Namen',
  },
  'select.remove': { en: 'Remove', ja: '削除', de: 'Entfernen' },
  'select.moved': {
    en: '{field}: place {place} of {count}',
    ja: '{field}：{count}件中{place}番目',
    de: '{field}: Platz {place} von {count}',
  },
} as const satisfies Texts
