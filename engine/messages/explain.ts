// Messages of an explanation: why a row went the way it did.
import type { Messages } from './catalogue.ts'

export const explainMessages: Messages = {
  'explain.no-such-line': {
    en: {
      message: 'No record of {file} begins on line {line} in this run.',
      hint: 'Lines count from 1. The header, blank lines and further lines of a long value begin no record.',
    },
    ja: {
      message: 'この実行の {file} では、{line}行目から始まるレコードはありません。',
      hint: '行番号は 1 から数えます。見出し行、空行、複数行にわたる値の途中の行では、レコードは始まりません。',
    },
    de: {
      message: 'In diesem Lauf beginnt kein Datensatz von {file} in Zeile {line}.',
      hint: 'Zeilen zählen ab 1. In der Kopfzeile, in Leerzeilen und mitten in einem langen Wert beginnt kein Datensatz.',
    },
  },
  'explain.no-such-row': {
    en: {
      message: '{file} has no row {row} in this run.',
      hint: 'Rows count from 0, lines from 1. Take the number from the preview, the output or the rejected rows of the same run.',
    },
    ja: {
      message: 'この実行の {file} に行 {row} はありません。',
      hint: '行は 0 から、ファイルの行番号は 1 から数えます。同じ実行のプレビュー、出力、または除外された行の番号を指定してください。',
    },
    de: {
      message: '{file} hat in diesem Lauf keine Zeile {row}.',
      hint: 'Datensätze zählen ab 0, Zeilen der Datei ab 1. Nehmen Sie die Nummer aus Vorschau, Ausgabe oder abgewiesenen Zeilen desselben Laufs.',
    },
  },
}
