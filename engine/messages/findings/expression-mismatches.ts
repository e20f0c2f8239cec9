// Messages about expressions whose parts are of types that do not go together: what is needed, what is there, and how to mend it.
import type { Messages } from '../catalogue.ts'

export const expressionMismatchMessages: Messages = {
  'expression.argument-type': {
    en: {
      message:
        '“{parameter}” of {function} has to be {wanted:value}; “{part}” is {found:value} (character {position}).',
      hint: 'Use another value, or another function.',
    },
    ja: {
      message:
        '{function} の「{parameter}」には{wanted:value}が必要ですが、「{part}」は{found:value}です（{position}文字目）。',
      hint: '別の値か、別の関数を使ってください。',
    },
    de: {
      message:
        '„{parameter}“ von {function} muss {wanted:value} sein; „{part}“ ist {found:value} (Zeichen {position}).',
      hint: 'Verwenden Sie einen anderen Wert oder eine andere Funktion.',
    },
  },
  'expression.argument-cast': {
    en: {
      message:
        '“{parameter}” of {function} has to be {wanted:value}; “{part}” is {found:value} (character {position}).',
      hint: 'Convert it: {cast}({part}).',
    },
    ja: {
      message:
        '{function} の「{parameter}」には{wanted:value}が必要ですが、「{part}」は{found:value}です（{position}文字目）。',
      hint: '{cast}({part}) のように変換してください。',
    },
    de: {
      message:
        '„{parameter}“ von {function} muss {wanted:value} sein; „{part}“ ist {found:value} (Zeichen {position}).',
      hint: 'Wandeln Sie den Wert um: {cast}({part}).',
    },
  },
  'expression.operand-cast': {
    en: {
      message:
        '“{sign}” calculates with numbers; “{part}” is {found:value} (character {position}).',
      hint: 'Convert it: {cast}({part}).',
    },
    ja: {
      message:
        '「{sign}」は数値の計算に使いますが、「{part}」は{found:value}です（{position}文字目）。',
      hint: '{cast}({part}) のように数値に変換してください。',
    },
    de: {
      message: '„{sign}“ rechnet mit Zahlen; „{part}“ ist {found:value} (Zeichen {position}).',
      hint: 'Wandeln Sie den Wert um: {cast}({part}).',
    },
  },
  'expression.operand-type': {
    en: {
      message:
        '“{sign}” calculates with numbers; “{part}” is {found:value} (character {position}).',
      hint: 'Write a number that stands for it: if({part}, 1, 0).',
    },
    ja: {
      message:
        '「{sign}」は数値の計算に使いますが、「{part}」は{found:value}です（{position}文字目）。',
      hint: 'if({part}, 1, 0) のように数値に置き換えてください。',
    },
    de: {
      message: '„{sign}“ rechnet mit Zahlen; „{part}“ ist {found:value} (Zeichen {position}).',
      hint: 'Setzen Sie eine Zahl dafür ein: if({part}, 1, 0).',
    },
  },
  'expression.plus-text': {
    en: {
      message: '“+” adds numbers; “{part}” is {found:value} (character {position}).',
      hint: 'To add, convert it: {cast}({part}). To join texts, write & instead of +.',
    },
    ja: {
      message:
        '「+」は数値の足し算に使いますが、「{part}」は{found:value}です（{position}文字目）。',
      hint: '足し算なら {cast}({part}) と変換し、文字列をつなぐなら + の代わりに & を書いてください。',
    },
    de: {
      message: '„+“ addiert Zahlen; „{part}“ ist {found:value} (Zeichen {position}).',
      hint: 'Zum Addieren wandeln Sie den Wert um: {cast}({part}). Texte verbindet & statt +.',
    },
  },
  'expression.date-arithmetic': {
    en: {
      message:
        '“{sign}” calculates with numbers; “{part}” is {found:value} (character {position}).',
      hint: 'Dates have functions of their own: add_days({part}, 1), add_months({part}, 1), days_between({part}, …).',
    },
    ja: {
      message:
        '「{sign}」は数値の計算に使いますが、「{part}」は{found:value}です（{position}文字目）。',
      hint: '日付の計算には add_days({part}, 1)、add_months({part}, 1)、days_between({part}, …) を使ってください。',
    },
    de: {
      message: '„{sign}“ rechnet mit Zahlen; „{part}“ ist {found:value} (Zeichen {position}).',
      hint: 'Für Daten gibt es eigene Funktionen: add_days({part}, 1), add_months({part}, 1), days_between({part}, …).',
    },
  },
  'expression.no-condition': {
    en: {
      message:
        '“{sign}” needs a condition, which holds or does not; “{part}” is {found:value} (character {position}).',
      hint: 'Say when it holds: {part} = …, or {part} is not null.',
    },
    ja: {
      message:
        '「{sign}」には成り立つかどうかが決まる条件が必要ですが、「{part}」は{found:value}です（{position}文字目）。',
      hint: '{part} = … や {part} is not null のように、成り立つ条件を書いてください。',
    },
    de: {
      message:
        '„{sign}“ braucht eine Bedingung, die zutrifft oder nicht; „{part}“ ist {found:value} (Zeichen {position}).',
      hint: 'Sagen Sie, wann sie zutrifft: {part} = … oder {part} is not null.',
    },
  },
  'expression.compare-cast': {
    en: {
      message:
        '“{part}” is {found:value}, “{beside}” is {wanted:value}: they cannot be compared (character {position}).',
      hint: 'Convert one of them: {cast}({part}).',
    },
    ja: {
      message:
        '「{part}」は{found:value}、「{beside}」は{wanted:value}なので比較できません（{position}文字目）。',
      hint: '{cast}({part}) のように変換して型をそろえてください。',
    },
    de: {
      message:
        '„{part}“ ist {found:value}, „{beside}“ ist {wanted:value}: Beides lässt sich nicht vergleichen (Zeichen {position}).',
      hint: 'Wandeln Sie eines davon um: {cast}({part}).',
    },
  },
  'expression.compare-type': {
    en: {
      message:
        '“{part}” is {found:value}, “{beside}” is {wanted:value}: they cannot be compared (character {position}).',
      hint: 'Compare with a value of the same type.',
    },
    ja: {
      message:
        '「{part}」は{found:value}、「{beside}」は{wanted:value}なので比較できません（{position}文字目）。',
      hint: '同じ型の値と比べてください。',
    },
    de: {
      message:
        '„{part}“ ist {found:value}, „{beside}“ ist {wanted:value}: Beides lässt sich nicht vergleichen (Zeichen {position}).',
      hint: 'Vergleichen Sie mit einem Wert desselben Typs.',
    },
  },
  'expression.unlike-cast': {
    en: {
      message:
        'In {function}, “{part}” is {found:value} and “{beside}” is {wanted:value}, but the values have to be of one type (character {position}).',
      hint: 'Convert one of them: {cast}({part}).',
    },
    ja: {
      message:
        '{function} の値は同じ型でなければなりませんが、「{part}」は{found:value}、「{beside}」は{wanted:value}です（{position}文字目）。',
      hint: '{cast}({part}) のように変換して型をそろえてください。',
    },
    de: {
      message:
        'In {function} ist „{part}“ {found:value} und „{beside}“ {wanted:value}; die Werte müssen aber denselben Typ haben (Zeichen {position}).',
      hint: 'Wandeln Sie einen davon um: {cast}({part}).',
    },
  },
  'expression.unlike-type': {
    en: {
      message:
        'In {function}, “{part}” is {found:value} and “{beside}” is {wanted:value}, but the values have to be of one type (character {position}).',
      hint: 'Use values of the same type.',
    },
    ja: {
      message:
        '{function} の値は同じ型でなければなりませんが、「{part}」は{found:value}、「{beside}」は{wanted:value}です（{position}文字目）。',
      hint: '同じ型の値を使ってください。',
    },
    de: {
      message:
        'In {function} ist „{part}“ {found:value} und „{beside}“ {wanted:value}; die Werte müssen aber denselben Typ haben (Zeichen {position}).',
      hint: 'Verwenden Sie Werte desselben Typs.',
    },
  },
}
