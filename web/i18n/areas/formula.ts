// Texts of the formula editor.
import type { Texts } from './text.ts'

export const formulaTexts = {
  'formula.expression': { en: 'Expression', ja: '式', de: 'Ausdruck' },
  'formula.offered': { en: 'Fields and functions', ja: '項目と関数', de: 'Felder und Funktionen' },
  'formula.functions': {
    en: '{count} functions',
    ja: '関数一覧（{count}件）',
    de: '{count} Funktionen',
  },
  'formula.search': { en: 'Find a function', ja: '関数を検索', de: 'Funktion suchen' },
  'formula.no-function': {
    en: 'No function is called or does that.',
    ja: '該当する関数はありません。',
    de: 'Keine Funktion heißt so oder tut das.',
  },
  'formula.first-row': { en: 'First row gives', ja: '先頭行の結果', de: 'Erste Zeile ergibt' },
  'formula.area-text': { en: 'Text', ja: '文字列', de: 'Text' },
  'formula.area-number': { en: 'Numbers', ja: '数値', de: 'Zahlen' },
  'formula.area-convert': { en: 'Conversion', ja: '変換', de: 'Umwandlung' },
  'formula.area-date': { en: 'Date and time', ja: '日付と時刻', de: 'Datum und Zeit' },
  'formula.area-logic': { en: 'Logic', ja: '論理', de: 'Logik' },
  'formula.area-null': { en: 'Null', ja: 'null', de: 'Null' },
} as const satisfies Texts
