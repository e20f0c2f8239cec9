// Messages about expressions that cannot be read.
import type { Messages } from '../catalogue.ts'

export const expressionSyntaxMessages: Messages = {
  'expression.empty': {
    en: {
      message: 'The expression is empty.',
      hint: 'Write what the field is to hold, for example trim(name).',
    },
    ja: { message: '式が空です。', hint: '項目の値を式で書いてください。例: trim(name)。' },
    de: {
      message: 'Der Ausdruck ist leer.',
      hint: 'Schreiben Sie, was das Feld enthalten soll, zum Beispiel trim(name).',
    },
  },
  'expression.too-long': {
    en: {
      message: 'The expression is longer than {limit} characters.',
      hint: 'Split it over several formula nodes.',
    },
    ja: {
      message: '式が {limit}文字を超えています。',
      hint: '複数の数式ノードに分けてください。',
    },
    de: {
      message: 'Der Ausdruck ist länger als {limit} Zeichen.',
      hint: 'Teilen Sie ihn auf mehrere Formelknoten auf.',
    },
  },
  'expression.too-deep': {
    en: {
      message: 'At character {position} the expression nests deeper than {limit} levels.',
      hint: 'Split it over several formula nodes.',
    },
    ja: {
      message: '{position}文字目で式の入れ子が {limit}段を超えています。',
      hint: '複数の数式ノードに分けてください。',
    },
    de: {
      message: 'Bei Zeichen {position} ist der Ausdruck tiefer als {limit} Ebenen verschachtelt.',
      hint: 'Teilen Sie ihn auf mehrere Formelknoten auf.',
    },
  },
  'expression.unexpected': {
    en: {
      message: '“{found}” is not expected at character {position}.',
      hint: 'Check brackets and commas. Texts stand in quotes, field names with spaces in [brackets]; the signs are + - * / % & = != < <= > >=.',
    },
    ja: {
      message: '{position}文字目の「{found}」は読めません。',
      hint: '括弧とコンマを確認してください。文字列は引用符で、空白のある項目名は [ ] で囲みます。使える記号は + - * / % & = != < <= > >= です。',
    },
    de: {
      message: '„{found}“ wird bei Zeichen {position} nicht erwartet.',
      hint: 'Prüfen Sie Klammern und Kommas. Texte stehen in Anführungszeichen, Feldnamen mit Leerzeichen in [Klammern]; die Zeichen sind + - * / % & = != < <= > >=.',
    },
  },
  'expression.foreign-sign': {
    en: {
      message: 'There is no “{found}” in expressions (character {position}).',
      hint: 'Write {suggestion} instead.',
    },
    ja: {
      message: '「{found}」は式では使えません（{position}文字目）。',
      hint: '代わりに {suggestion} と書いてください。',
    },
    de: {
      message: '„{found}“ gibt es in Ausdrücken nicht (Zeichen {position}).',
      hint: 'Schreiben Sie stattdessen {suggestion}.',
    },
  },
  'expression.double-bar': {
    en: {
      message: 'There is no “||” in expressions (character {position}).',
      hint: 'Write or between conditions, & between texts that are to be joined.',
    },
    ja: {
      message: '「||」は式では使えません（{position}文字目）。',
      hint: '条件の間には or を、つなげる文字列の間には & を書いてください。',
    },
    de: {
      message: '„||“ gibt es in Ausdrücken nicht (Zeichen {position}).',
      hint: 'Schreiben Sie or zwischen Bedingungen, & zwischen Texten, die verkettet werden.',
    },
  },
  'expression.unfinished': {
    en: {
      message: 'The expression ends too early, at character {position}.',
      hint: 'Add what is missing after the last sign, or delete the sign.',
    },
    ja: {
      message: '式が{position}文字目で途中で終わっています。',
      hint: '最後の記号のあとに続きを書くか、記号を消してください。',
    },
    de: {
      message: 'Der Ausdruck endet zu früh, bei Zeichen {position}.',
      hint: 'Ergänzen Sie, was nach dem letzten Zeichen fehlt, oder löschen Sie es.',
    },
  },
  'expression.unclosed-text': {
    en: {
      message: 'The text that begins at character {position} has no closing quote.',
      hint: 'Add the quote. A quote within the text stands twice.',
    },
    ja: {
      message: '{position}文字目から始まる文字列が引用符で閉じられていません。',
      hint: '引用符で閉じてください。文字列の中の引用符は2つ続けて書きます。',
    },
    de: {
      message: 'Dem Text ab Zeichen {position} fehlt das schließende Anführungszeichen.',
      hint: 'Ergänzen Sie es. Innerhalb des Texts steht ein Anführungszeichen doppelt.',
    },
  },
  'expression.unclosed-field': {
    en: {
      message: 'The field name that begins at character {position} has no closing ].',
      hint: 'Add the bracket. A ] within the name stands twice.',
    },
    ja: {
      message: '{position}文字目から始まる項目名が ] で閉じられていません。',
      hint: '] で閉じてください。項目名の中の ] は2つ続けて書きます。',
    },
    de: {
      message: 'Dem Feldnamen ab Zeichen {position} fehlt die schließende ].',
      hint: 'Ergänzen Sie die Klammer. Innerhalb des Namens steht ] doppelt.',
    },
  },
  'expression.unclosed-bracket': {
    en: {
      message: 'The bracket at character {position} is not closed.',
      hint: 'Add a closing bracket.',
    },
    ja: {
      message: '{position}文字目の括弧が閉じられていません。',
      hint: '閉じ括弧を加えてください。',
    },
    de: {
      message: 'Die Klammer bei Zeichen {position} wird nicht geschlossen.',
      hint: 'Ergänzen Sie eine schließende Klammer.',
    },
  },
  'expression.number': {
    en: {
      message: '“{found}” at character {position} is no number.',
      hint: 'Numbers are digits with a point before the fraction: 1234.5. A field whose name begins with a digit stands in [brackets].',
    },
    ja: {
      message: '{position}文字目の「{found}」は数値ではありません。',
      hint: '数値は 1234.5 のように書きます。数字で始まる項目名は [ ] で囲みます。',
    },
    de: {
      message: '„{found}“ bei Zeichen {position} ist keine Zahl.',
      hint: 'Zahlen sind Ziffern mit einem Punkt vor den Nachkommastellen: 1234.5. Ein Feld, dessen Name mit einer Ziffer beginnt, steht in [Klammern].',
    },
  },
  'expression.decimal-comma': {
    en: {
      message: '“{found}” is no number here: a comma separates values (character {position}).',
      hint: 'Write {suggestion}: with a decimal point, and nothing between thousands.',
    },
    ja: {
      message: 'コンマは値の区切りなので、「{found}」は数値として読めません（{position}文字目）。',
      hint: '{suggestion} のように、小数点にはピリオドを使い、桁区切りは入れないでください。',
    },
    de: {
      message: '„{found}“ ist hier keine Zahl: Ein Komma trennt Werte (Zeichen {position}).',
      hint: 'Schreiben Sie {suggestion}: mit Dezimalpunkt und ohne Trennzeichen für Tausender.',
    },
  },
  'expression.two-values': {
    en: {
      message:
        '“{found}” is two values here, since a comma separates values (character {position}).',
      hint: 'If you mean one number, write {suggestion}. If you mean two values, put a space after the comma.',
    },
    ja: {
      message:
        'コンマは値の区切りなので、「{found}」は2つの値として読まれます（{position}文字目）。',
      hint: '1つの数値なら {suggestion} と書いてください。2つの値なら、コンマの後に空白を入れてください。',
    },
    de: {
      message: '„{found}“ sind hier zwei Werte: Ein Komma trennt Werte (Zeichen {position}).',
      hint: 'Ist eine Zahl gemeint, schreiben Sie {suggestion}. Sind es zwei Werte, setzen Sie ein Leerzeichen hinter das Komma.',
    },
  },
  'expression.chained-comparison': {
    en: {
      message: 'Two comparisons follow each other at character {position}.',
      hint: 'Join them with and: 1 <= x and x <= 9; or put one in brackets.',
    },
    ja: {
      message: '{position}文字目で比較が続いています。',
      hint: '1 <= x and x <= 9 のように and でつなぐか、片方を括弧で囲んでください。',
    },
    de: {
      message: 'Bei Zeichen {position} folgen zwei Vergleiche aufeinander.',
      hint: 'Verbinden Sie sie mit and: 1 <= x and x <= 9; oder klammern Sie einen.',
    },
  },
}
