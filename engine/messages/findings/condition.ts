// Messages about conditions, their logic, filters and case fields.
import type { Messages } from '../catalogue.ts'

export const conditionMessages: Messages = {
  'condition.criterion-incomplete': {
    en: {
      message: 'Criterion {letter} is unfinished.',
      hint: 'Choose a field, an operator and what to compare with.',
    },
    ja: {
      message: '条件 {letter} が未完成です。',
      hint: '項目、演算子、比べる値を選んでください。',
    },
    de: {
      message: 'Kriterium {letter} ist unvollständig.',
      hint: 'Wählen Sie Feld, Vergleich und Vergleichswert.',
    },
  },
  'condition.criterion-unused': {
    en: {
      message: 'The logic does not use criterion {letter}.',
      hint: 'Add the letter to the logic, or delete the criterion.',
    },
    ja: {
      message: '条件 {letter} が組み合わせの式で使われていません。',
      hint: '式に文字を加えるか、条件を削除してください。',
    },
    de: {
      message: 'Die Logik verwendet Kriterium {letter} nicht.',
      hint: 'Nehmen Sie den Buchstaben in die Logik auf, oder löschen Sie das Kriterium.',
    },
  },
  'condition.datetime': {
    en: {
      message: '“{field}” is a time, and “{value}” is none.',
      hint: 'Write it like 2026-02-28T09:00:00+09:00; without an offset it counts as UTC, a day alone as its midnight.',
    },
    ja: {
      message: '「{field}」は日時ですが、「{value}」は日時ではありません。',
      hint: '2026-02-28T09:00:00+09:00 のように入力してください。オフセットがなければ UTC、日付だけならその日の0時とみなします。',
    },
    de: {
      message: '„{field}“ ist ein Zeitpunkt, „{value}“ ist keiner.',
      hint: 'Schreiben Sie ihn wie 2026-02-28T09:00:00+09:00; ohne Abstand zu UTC gilt er als UTC, ein Tag allein als seine Mitternacht.',
    },
  },
  'condition.date': {
    en: {
      message: '“{field}” is a date, and “{value}” is none.',
      hint: 'Write it like 2026-02-28: year, month, day.',
    },
    ja: {
      message: '「{field}」は日付ですが、「{value}」は日付ではありません。',
      hint: '2026-02-28 のように、年-月-日 で入力してください。',
    },
    de: {
      message: '„{field}“ ist ein Datum, „{value}“ ist keines.',
      hint: 'Schreiben Sie es wie 2026-02-28: Jahr, Monat, Tag.',
    },
  },
  'condition.day-needed': {
    en: {
      message: '“{field}” is no date: its days cannot be counted from today.',
      hint: 'Make it a date or a time before, or choose another comparison.',
    },
    ja: {
      message: '「{field}」は日付ではないため、今日を基準に比べられません。',
      hint: '先に型を日付か日時に変えるか、別の比較を選んでください。',
    },
    de: {
      message: '„{field}“ ist kein Datum: Seine Tage lassen sich nicht ab heute zählen.',
      hint: 'Machen Sie vorher ein Datum oder einen Zeitpunkt daraus, oder wählen Sie einen anderen Vergleich.',
    },
  },
  'condition.count': {
    en: {
      message: '“{value}” is no number of {unit:span} (“{field}”).',
      hint: 'Write a whole number from 1 to {most}.',
    },
    ja: {
      message: '「{value}」は{unit:span}ではありません（「{field}」）。',
      hint: '1 から {most} までの整数を入力してください。',
    },
    de: {
      message: '„{value}“ ist keine Anzahl von {unit:span} („{field}“).',
      hint: 'Schreiben Sie eine ganze Zahl von 1 bis {most}.',
    },
  },
  'condition.boolean': {
    en: {
      message: '“{field}” is true or false, and “{value}” is neither.',
      hint: 'Write true or false.',
    },
    ja: {
      message: '「{field}」は真偽値ですが、「{value}」は true でも false でもありません。',
      hint: 'true または false と入力してください。',
    },
    de: {
      message: '„{field}“ ist wahr oder falsch, „{value}“ ist keines von beiden.',
      hint: 'Schreiben Sie true oder false.',
    },
  },
  'condition.text-order': {
    en: {
      message: '“{field}” is text and is ordered as text: “10” comes before “9”.',
      hint: 'Make it a number or a date if it is one.',
    },
    ja: {
      message: '「{field}」は文字列なので、文字の順で比べます（「10」は「9」より前）。',
      hint: '数値や日付であれば、型を変えてください。',
    },
    de: {
      message: '„{field}“ ist Text und wird als Text geordnet: „10“ kommt vor „9“.',
      hint: 'Machen Sie daraus eine Zahl oder ein Datum, wenn es eines ist.',
    },
  },
  'condition.types-differ': {
    en: {
      message: '“{field}” and “{other}” are of different types.',
      hint: 'Give both the same type, so that numbers are compared as numbers.',
    },
    ja: {
      message: '「{field}」と「{other}」の型が異なります。',
      hint: '数値として比べられるように、両方を同じ型にしてください。',
    },
    de: {
      message: '„{field}“ und „{other}“ sind von verschiedenem Typ.',
      hint: 'Geben Sie beiden denselben Typ, damit Zahlen als Zahlen verglichen werden.',
    },
  },
  'logic.unexpected': {
    en: {
      message: '“{found}” at character {position} does not belong there.',
      hint: 'Write letters, and, or, not and brackets: (A and B) or C.',
    },
    ja: {
      message: '{position}文字目の「{found}」は、ここには書けません。',
      hint: '文字、and、or、not、かっこで書きます。例：(A and B) or C',
    },
    de: {
      message: '„{found}“ an Stelle {position} gehört dort nicht hin.',
      hint: 'Schreiben Sie Buchstaben, und, oder, nicht und Klammern: (A und B) oder C.',
    },
  },
  'logic.unfinished': {
    en: {
      message: 'The logic ends too early.',
      hint: 'A letter or a bracket is still missing at the end.',
    },
    ja: { message: '式が途中で終わっています。', hint: '末尾に文字またはかっこが足りません。' },
    de: {
      message: 'Die Logik endet zu früh.',
      hint: 'Am Ende fehlt noch ein Buchstabe oder eine Klammer.',
    },
  },
  'logic.unclosed-bracket': {
    en: {
      message: 'The bracket at character {position} is never closed.',
      hint: 'Add a closing bracket.',
    },
    ja: {
      message: '{position}文字目のかっこが閉じていません。',
      hint: '閉じかっこを加えてください。',
    },
    de: {
      message: 'Die Klammer an Stelle {position} wird nie geschlossen.',
      hint: 'Ergänzen Sie eine schließende Klammer.',
    },
  },
  'logic.unknown-criterion': {
    en: {
      message: 'There is no criterion {letter} (character {position}).',
      hint: 'Use the letters of the criteria above, or add one.',
    },
    ja: {
      message: '条件 {letter} はありません（{position}文字目）。',
      hint: '上にある条件の文字を使うか、条件を加えてください。',
    },
    de: {
      message: 'Ein Kriterium {letter} gibt es nicht (Stelle {position}).',
      hint: 'Verwenden Sie die Buchstaben der Kriterien darüber, oder fügen Sie eines hinzu.',
    },
  },
  'logic.too-deep': {
    en: {
      message: 'The brackets are nested more than {limit} deep.',
      hint: 'Write the logic with fewer brackets.',
    },
    ja: {
      message: 'かっこの入れ子が{limit}段を超えています。',
      hint: 'かっこの少ない式に書き直してください。',
    },
    de: {
      message: 'Die Klammern sind mehr als {limit}-fach verschachtelt.',
      hint: 'Schreiben Sie die Logik mit weniger Klammern.',
    },
  },
  'filter.no-condition': {
    en: {
      message: 'The filter has no condition: every row goes on.',
      hint: 'Add a criterion, or remove the filter.',
    },
    ja: {
      message: 'フィルターに条件がないため、すべての行が先へ進みます。',
      hint: '条件を加えるか、フィルターを取り除いてください。',
    },
    de: {
      message: 'Der Filter hat keine Bedingung: alle Zeilen gehen weiter.',
      hint: 'Fügen Sie ein Kriterium hinzu, oder entfernen Sie den Filter.',
    },
  },
}
