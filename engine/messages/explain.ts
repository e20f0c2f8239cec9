// Messages of an explanation: why a row went the way it did.
import type { Messages } from './catalogue.ts'

export const explainMessages: Messages = {
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
