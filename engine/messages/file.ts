// Messages about files of snapshots and previews.
import type { Messages } from './catalogue.ts'

export const fileMessages: Messages = {
  'file.not-found': {
    en: {
      message: 'These bytes are not here.',
      hint: 'The preview may be old. Refresh it: the files are then read again.',
    },
    ja: {
      message: 'このデータはここにはありません。',
      hint: 'プレビューが古い可能性があります。更新すると、ファイルを読み直します。',
    },
    de: {
      message: 'Diese Bytes gibt es hier nicht.',
      hint: 'Vielleicht ist die Vorschau alt. Aktualisieren Sie sie: Die Dateien werden dann neu gelesen.',
    },
  },
  'file.hash-differs': {
    en: {
      message: 'The bytes of {file} are not those that were announced.',
      hint: 'The file was probably being written while it was read. Try again in a moment.',
    },
    ja: {
      message: '{file} の内容が、通知されたものと一致しません。',
      hint: '読み取り中に書き込まれていた可能性があります。少し待ってからもう一度お試しください。',
    },
    de: {
      message: 'Die Bytes von {file} sind nicht die angekündigten.',
      hint: 'Vermutlich wurde die Datei gerade geschrieben. Versuchen Sie es gleich noch einmal.',
    },
  },
  'preview.too-large': {
    en: {
      message: '{file} is too large for a preview: {sizeBytes} bytes, at most {limitBytes}.',
      hint: 'Narrow the files down, or run the job at the edge on the full data.',
    },
    ja: {
      message: '{file} はプレビューには大きすぎます：{sizeBytes} バイト（上限 {limitBytes}）。',
      hint: 'ファイルを絞り込むか、エッジで全データを実行してください。',
    },
    de: {
      message: '{file} ist zu groß für eine Vorschau: {sizeBytes} Bytes, höchstens {limitBytes}.',
      hint: 'Grenzen Sie die Dateien ein oder führen Sie den Job auf der Edge mit allen Daten aus.',
    },
  },
}
