// Messages about rows for which a formula has no value.
import type { Messages } from './catalogue.ts'

export const expressionMessages: Messages = {
  'formula.divide-by-zero': {
    en: {
      message: '{field}: division by zero.',
      hint: 'Guard it: if(divisor = 0, null, a / divisor), or if_error(…).',
    },
    ja: {
      message: '{field}: 0 で割っています。',
      hint: 'if(divisor = 0, null, a / divisor) や if_error(…) で避けてください。',
    },
    de: {
      message: '{field}: Division durch null.',
      hint: 'Sichern Sie sie ab: if(divisor = 0, null, a / divisor) oder if_error(…).',
    },
  },
  'formula.too-large': {
    en: {
      message: '{field}: the result is longer than {limit} characters.',
      hint: 'Make texts shorter, repeat less, or round numbers.',
    },
    ja: {
      message: '{field}：結果が {limit}文字を超えます。',
      hint: '文字列を短くするか、繰り返しを減らすか、数値を丸めてください。',
    },
    de: {
      message: '{field}: das Ergebnis ist länger als {limit} Zeichen.',
      hint: 'Kürzen Sie Texte, wiederholen Sie seltener, oder runden Sie Zahlen.',
    },
  },
  'formula.out-of-range': {
    en: {
      message: '{field}: {value} is not between {least} and {most}.',
      hint: 'Check the number that the function is given.',
    },
    ja: {
      message: '{field}: {value} は {least} から {most} の範囲にありません。',
      hint: '関数に渡す数を確認してください。',
    },
    de: {
      message: '{field}: {value} liegt nicht zwischen {least} und {most}.',
      hint: 'Prüfen Sie die Zahl, die die Funktion bekommt.',
    },
  },
  'formula.not-number': {
    en: {
      message: '{field}: “{value}” is no number written like {format}.',
      hint: "Name the format: to_number(x, '{likely}'); trim spaces, or use if_error(…).",
    },
    ja: {
      message: '{field}: 「{value}」は {format} の書き方の数値ではありません。',
      hint: "to_number(x, '{likely}') のように書式を示すか、trim で空白を除くか、if_error(…) を使ってください。",
    },
    de: {
      message: '{field}: „{value}“ ist keine Zahl in der Form {format}.',
      hint: "Nennen Sie das Format: to_number(x, '{likely}'); entfernen Sie Leerzeichen, oder verwenden Sie if_error(…).",
    },
  },
  'formula.not-integer': {
    en: {
      message: '{field}: {value} is no whole number within 64 bits.',
      hint: 'Round it first, or use a decimal number.',
    },
    ja: {
      message: '{field}: {value} は 64 ビットの整数ではありません。',
      hint: '先に丸めるか、小数にしてください。',
    },
    de: {
      message: '{field}: {value} ist keine ganze Zahl innerhalb von 64 Bit.',
      hint: 'Runden Sie vorher, oder verwenden Sie eine Dezimalzahl.',
    },
  },
  'formula.format-places': {
    en: {
      message: '{field}: {value} has decimal places, its format has none.',
      hint: 'Round it first, as in format_number(round(x), …), or choose a format with a fraction, such as 1,234.56.',
    },
    ja: {
      message: '{field}：{value} には小数部がありますが、書式にはありません。',
      hint: 'format_number(round(x), …) のように先に丸めるか、1,234.56 のように小数部のある書式にしてください。',
    },
    de: {
      message: '{field}: {value} hat Nachkommastellen, das Format hat keine.',
      hint: 'Runden Sie vorher, wie in format_number(round(x), …), oder wählen Sie ein Format mit Nachkommastellen, etwa 1.234,56.',
    },
  },
  'formula.not-date': {
    en: {
      message: '{field}: “{value}” is no date or time of the stated pattern.',
      hint: "Name the pattern, for example to_date(x, 'dd.MM.yyyy'), or use if_error(…).",
    },
    ja: {
      message: '{field}: 「{value}」は指定の書式の日付・日時ではありません。',
      hint: "to_date(x, 'yyyy/M/d') のように書式を示すか、if_error(…) を使ってください。",
    },
    de: {
      message: '{field}: „{value}“ ist kein Datum und keine Zeit des genannten Musters.',
      hint: "Nennen Sie das Muster, etwa to_date(x, 'dd.MM.yyyy'), oder verwenden Sie if_error(…).",
    },
  },
  'formula.field-value': {
    en: {
      message: '{field}: “{name}” holds “{value}”, which does not fit its type ({wanted:type}).',
      hint: 'Cast the field where it comes from, or correct the source.',
    },
    ja: {
      message: '{field}: 「{name}」の値「{value}」が型（{wanted:type}）に合いません。',
      hint: '項目の元で型を変換するか、データを直してください。',
    },
    de: {
      message: '{field}: „{name}“ enthält „{value}“; das passt nicht zum Typ ({wanted:type}).',
      hint: 'Wandeln Sie das Feld dort um, wo es herkommt, oder berichtigen Sie die Quelle.',
    },
  },
  'formula.offset-missing': {
    en: {
      message: '{field}: one of the two times has an offset (+09:00), the other has none.',
      hint: 'Give both one, or neither.',
    },
    ja: {
      message: '{field}: 2つの日時のうち片方だけにオフセット（+09:00）があります。',
      hint: '両方に付けるか、両方から外してください。',
    },
    de: {
      message: '{field}: nur einer der beiden Zeitpunkte hat einen Abstand zu UTC (+09:00).',
      hint: 'Geben Sie beiden einen oder keinem.',
    },
  },
  'formula.regex-replacement': {
    en: {
      message: '{field}: the replacement “{value}” names a group that the pattern lacks.',
      hint: 'Write $1 to $9 for groups of the pattern, and $$ for a dollar sign.',
    },
    ja: {
      message: '{field}: 置換後の「{value}」が、正規表現にないグループを指しています。',
      hint: 'グループは $1〜$9、ドル記号は $$ と書きます。',
    },
    de: {
      message: '{field}: der Ersatz „{value}“ nennt eine Gruppe, die das Muster nicht hat.',
      hint: 'Schreiben Sie $1 bis $9 für Gruppen des Musters und $$ für ein Dollarzeichen.',
    },
  },
  'formula.no-field-name': {
    en: {
      message: 'The field that the formula fills has no name.',
      hint: 'Name it; an existing name replaces that field.',
    },
    ja: {
      message: '数式で決める項目に名前がありません。',
      hint: '名前を付けてください。既存の名前を使うと、その項目を置き換えます。',
    },
    de: {
      message: 'Das Feld, das die Formel füllt, hat keinen Namen.',
      hint: 'Benennen Sie es; ein vorhandener Name ersetzt dieses Feld.',
    },
  },
}
