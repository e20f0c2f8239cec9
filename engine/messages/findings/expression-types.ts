// Messages about names, arguments and results of expressions.
import type { Messages } from '../catalogue.ts'

export const expressionTypeMessages: Messages = {
  'expression.unknown-field': {
    en: {
      message: 'There is no field “{name}” here (character {position}).',
      hint: 'Choose one of the fields that arrive. A text stands in quotes.',
    },
    ja: {
      message: '「{name}」という項目はありません（{position}文字目）。',
      hint: '届いている項目から選んでください。文字列は引用符で囲みます。',
    },
    de: {
      message: 'Hier gibt es kein Feld „{name}“ (Zeichen {position}).',
      hint: 'Wählen Sie eines der ankommenden Felder. Ein Text steht in Anführungszeichen.',
    },
  },
  'expression.similar-field': {
    en: {
      message: 'There is no field “{name}” here (character {position}).',
      hint: 'Did you mean “{suggestion}”?',
    },
    ja: {
      message: '「{name}」という項目はありません（{position}文字目）。',
      hint: '「{suggestion}」のことですか？',
    },
    de: {
      message: 'Hier gibt es kein Feld „{name}“ (Zeichen {position}).',
      hint: 'Meinten Sie „{suggestion}“?',
    },
  },
  'expression.unknown-function': {
    en: {
      message: 'There is no function “{function}” (character {position}).',
      hint: 'See the list of functions.',
    },
    ja: {
      message: '「{function}」という関数はありません（{position}文字目）。',
      hint: '関数の一覧を確認してください。',
    },
    de: {
      message: 'Es gibt keine Funktion „{function}“ (Zeichen {position}).',
      hint: 'Sehen Sie in der Liste der Funktionen nach.',
    },
  },
  'expression.similar-function': {
    en: {
      message: 'There is no function “{function}” (character {position}).',
      hint: 'Did you mean “{suggestion}”?',
    },
    ja: {
      message: '「{function}」という関数はありません（{position}文字目）。',
      hint: '「{suggestion}」のことですか？',
    },
    de: {
      message: 'Es gibt keine Funktion „{function}“ (Zeichen {position}).',
      hint: 'Meinten Sie „{suggestion}“?',
    },
  },
  'expression.argument-count': {
    en: {
      message: '{function} does not take {found} arguments (character {position}).',
      hint: 'It is written {signature}; what stands in [brackets] may be left out.',
    },
    ja: {
      message: '{function} の引数は {found}個ではありません（{position}文字目）。',
      hint: '書き方は {signature} です。[ ] の中は省けます。',
    },
    de: {
      message: '{function} nimmt nicht {found} Argumente (Zeichen {position}).',
      hint: 'Geschrieben wird {signature}; was in [Klammern] steht, kann entfallen.',
    },
  },
  'expression.result-type': {
    en: {
      message: 'The formula gives {from:value}, but the field is to hold {to:value}.',
      hint: 'Choose the other type, or convert the value: round(…), to_text(…), to_date(…).',
    },
    ja: {
      message: '式の結果は{from:value}ですが、項目の型は{to:value}です。',
      hint: '型を変えるか、round(…)、to_text(…)、to_date(…) などで変換してください。',
    },
    de: {
      message: 'Das Ergebnis der Formel ist {from:value}; im Feld soll aber {to:value} stehen.',
      hint: 'Wählen Sie den anderen Typ, oder wandeln Sie den Wert um: round(…), to_text(…), to_date(…).',
    },
  },
  'expression.literal-needed': {
    en: {
      message: '{function} needs a fixed text at character {position}.',
      hint: 'Formats and patterns are written in quotes; they cannot come from a field.',
    },
    ja: {
      message: '{function} の{position}文字目には固定の文字列が必要です。',
      hint: '書式や正規表現は引用符で囲んで書きます。項目から取ることはできません。',
    },
    de: {
      message: '{function} braucht bei Zeichen {position} einen festen Text.',
      hint: 'Formate und Muster stehen in Anführungszeichen; sie können nicht aus einem Feld kommen.',
    },
  },
  'expression.offset-differs': {
    en: {
      message:
        'A time without an offset is compared with one that has an offset (character {position}): it counts as UTC.',
      hint: "Say on which clock it is: from_zone(…, 'Asia/Tokyo'); or write its offset: 2026-01-01T09:00:00+09:00.",
    },
    ja: {
      message:
        'オフセットのない日時とオフセット付きの日時を比べています（{position}文字目）。オフセットのない日時は UTC とみなされます。',
      hint: "どのタイムゾーンの時計かを from_zone(…, 'Asia/Tokyo') で示すか、2026-01-01T09:00:00+09:00 のようにオフセットを書いてください。",
    },
    de: {
      message:
        'Ein Zeitpunkt ohne Abstand zu UTC wird mit einem verglichen, der ihn hat (Zeichen {position}): Er gilt als UTC.',
      hint: "Sagen Sie, auf welcher Uhr er steht: from_zone(…, 'Europe/Berlin'); oder schreiben Sie den Abstand: 2026-01-01T09:00:00+01:00.",
    },
  },
  'expression.null-comparison': {
    en: {
      message: 'A comparison with null never finds equal values (character {position}).',
      hint: 'Write “is null” or “is not null”.',
    },
    ja: {
      message: 'null との比較で等しくなることはありません（{position}文字目）。',
      hint: 'is null または is not null と書いてください。',
    },
    de: {
      message: 'Ein Vergleich mit null findet nie Gleiches (Zeichen {position}).',
      hint: 'Schreiben Sie „is null“ oder „is not null“.',
    },
  },
}
