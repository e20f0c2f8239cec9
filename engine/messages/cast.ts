// Messages about values that do not fit the type they were cast to.
import type { Messages } from './catalogue.ts'

export const castMessages: Messages = {
  'value.spelling': {
    en: {
      message: '“{value}” has to be written “{written}” here.',
      hint: 'A fixed value stands as it is: write {written}.',
    },
    ja: {
      message: '「{value}」は、ここでは「{written}」と書く必要があります。',
      hint: '固定値はそのまま使われます。{written} と入力してください。',
    },
    de: {
      message: '„{value}“ muss hier „{written}“ geschrieben werden.',
      hint: 'Ein fester Wert steht so da, wie er ist: Schreiben Sie {written}.',
    },
  },
  'cast.integer': {
    en: {
      message: '{field} is no whole number.',
      hint: 'Expected is a whole number within 64 bits: -12, 4711, also 5.0 or 1e2. Check for spaces, separators and decimals.',
    },
    ja: {
      message: '{field} は整数ではありません。',
      hint: '64 ビットの範囲の整数を半角数字で入れてください。例: -12、4711（5.0 や 1e2 も可）。空白、桁区切り、小数がないか確認してください。',
    },
    de: {
      message: '{field} ist keine ganze Zahl.',
      hint: 'Erwartet wird eine ganze Zahl innerhalb von 64 Bit: -12, 4711, auch 5.0 oder 1e2. Prüfen Sie auf Leerzeichen, Trennzeichen und Nachkommastellen.',
    },
  },
  'cast.integer-range': {
    en: {
      message: '{field}: the number is beyond what a whole number can hold.',
      hint: 'Whole numbers go from -9223372036854775808 to 9223372036854775807 (64 bits). Make it a decimal number, or leave it a text if it is no quantity but an id.',
    },
    ja: {
      message: '{field} は整数として扱える範囲を超えています。',
      hint: '整数の範囲は -9223372036854775808 から 9223372036854775807（64 ビット）です。小数にするか、数量ではなく ID ならテキストのままにしてください。',
    },
    de: {
      message: '{field}: Die Zahl liegt außerhalb dessen, was eine Ganzzahl fasst.',
      hint: 'Ganzzahlen reichen von -9223372036854775808 bis 9223372036854775807 (64 Bit). Nehmen Sie eine Dezimalzahl, oder lassen Sie es einen Text, wenn es keine Menge ist, sondern eine Kennung.',
    },
  },
  'cast.decimal': {
    en: {
      message: '{field} is no decimal number.',
      hint: 'Expected are digits with a point before the fraction: 1234.50, also 1.5E+3. Check for spaces, thousands separators and a decimal comma.',
    },
    ja: {
      message: '{field} は小数ではありません。',
      hint: '小数点にピリオドを使った半角数字にしてください。例: 1234.50（1.5E+3 も可）。空白、桁区切り、小数点のコンマがないか確認してください。',
    },
    de: {
      message: '{field} ist keine Dezimalzahl.',
      hint: 'Erwartet werden Ziffern mit einem Punkt vor den Nachkommastellen: 1234.50, auch 1.5E+3. Prüfen Sie auf Leerzeichen, Tausendertrennzeichen und Dezimalkomma.',
    },
  },
  'cast.boolean': {
    en: {
      message: '{field} is neither true nor false.',
      hint: 'Taken are true and false, in any case. Other words are told by the format of a cast in “Select fields”: yes/no.',
    },
    ja: {
      message: '{field} は true でも false でもありません。',
      hint: '使えるのは true と false です（大文字と小文字は区別しません）。ほかの語は「項目の選択」の型変換の書式で はい/いいえ のように指定してください。',
    },
    de: {
      message: '{field} ist weder true noch false.',
      hint: 'Angenommen werden true und false, groß oder klein geschrieben. Andere Wörter nennt das Format einer Umwandlung in „Felder wählen“: ja/nein.',
    },
  },
  'cast.date': {
    en: {
      message: '{field} is no date.',
      hint: 'Expected is a day of the calendar as yyyy-MM-dd, for example 2026-02-28.',
    },
    ja: {
      message: '{field} は日付ではありません。',
      hint: '暦に実在する日を yyyy-MM-dd の形で入れてください。例: 2026-02-28。',
    },
    de: {
      message: '{field} ist kein Datum.',
      hint: 'Erwartet wird ein Kalendertag als yyyy-MM-dd, zum Beispiel 2026-02-28.',
    },
  },
  'cast.datetime': {
    en: {
      message: '{field} is no date with time.',
      hint: 'Expected is ISO 8601, for example 2026-02-28T23:59:00+09:00 or 2026-02-28T14:59Z.',
    },
    ja: {
      message: '{field} は日時ではありません。',
      hint: 'ISO 8601 の形で入れてください。例: 2026-02-28T23:59:00+09:00、2026-02-28T14:59Z。',
    },
    de: {
      message: '{field} ist kein Zeitpunkt.',
      hint: 'Erwartet wird ISO 8601, zum Beispiel 2026-02-28T23:59:00+09:00 oder 2026-02-28T14:59Z.',
    },
  },
  'cast.gsid': {
    en: {
      message: '{field} is no GSID.',
      hint: 'A GSID has 36 characters, digits and capital letters A to Z. Fill the field with a derived mapping.',
    },
    ja: {
      message: '{field} は GSID ではありません。',
      hint: 'GSID は数字と英大文字（A〜Z）36文字です。この項目には派生マッピングで値を入れてください。',
    },
    de: {
      message: '{field} ist keine GSID.',
      hint: 'Eine GSID hat 36 Zeichen, Ziffern und Großbuchstaben A bis Z. Füllen Sie das Feld mit einer abgeleiteten Zuordnung.',
    },
  },
  'cast.json': {
    en: {
      message: '{field} is no JSON.',
      hint: 'Check quotes, commas and brackets of the value. Names and texts stand in double quotes.',
    },
    ja: {
      message: '{field} は JSON ではありません。',
      hint: '値の引用符、コンマ、括弧を確認してください。名前と文字列は二重引用符で囲みます。',
    },
    de: {
      message: '{field} ist kein JSON.',
      hint: 'Prüfen Sie Anführungszeichen, Kommas und Klammern des Werts. Namen und Texte stehen in doppelten Anführungszeichen.',
    },
  },
}
