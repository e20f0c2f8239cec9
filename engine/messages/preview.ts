// Messages of the preview in the browser.
import type { Messages } from './catalogue.ts'

export const previewMessages = {
  'preview.failed': {
    en: {
      message: 'The preview broke: {reason}',
      hint: 'Reload the page. Your draft is kept.',
    },
    ja: {
      message: 'プレビューが異常終了しました：{reason}',
      hint: 'ページを再読み込みしてください。下書きは残っています。',
    },
    de: {
      message: 'Die Vorschau ist abgebrochen: {reason}',
      hint: 'Laden Sie die Seite neu. Ihr Entwurf bleibt erhalten.',
    },
  },
  'preview.file-missing': {
    en: {
      message: 'A file of the preview could not be loaded (status {status})',
      hint: 'Read the sources again with the button in the data panel.',
    },
    ja: {
      message: 'プレビュー用のファイルを読み込めませんでした（ステータス {status}）',
      hint: 'データ欄のボタンでソースを再読み込みしてください。',
    },
    de: {
      message: 'Eine Datei der Vorschau konnte nicht geladen werden (Status {status})',
      hint: 'Lesen Sie die Quellen mit der Schaltfläche im Datenbereich neu.',
    },
  },
} as const satisfies Messages
