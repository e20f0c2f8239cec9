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
  'preview.no-room': {
    en: {
      message: 'The browser has no room left for rows that do not fit into memory.',
      hint: 'Free disk space or close other tabs, or filter earlier in the job. A run at the edge is not affected.',
    },
    ja: {
      message: 'メモリに入りきらない行を一時保存する領域が、ブラウザーに残っていません。',
      hint: 'ディスクの空きを増やすか、ほかのタブを閉じてください。ジョブの早い段階で行を絞り込むこともできます。エッジでの実行には影響しません。',
    },
    de: {
      message: 'Der Browser hat keinen Platz mehr für Zeilen, die nicht in den Speicher passen.',
      hint: 'Schaffen Sie Speicherplatz, schließen Sie andere Tabs, oder filtern Sie früher im Job. Läufe am Edge sind davon nicht betroffen.',
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
  'preview.no-answer': {
    en: {
      message: 'A file of the preview could not be loaded: Awase does not answer.',
      hint: 'It is tried again by itself.',
    },
    ja: {
      message: 'プレビュー用のファイルを読み込めませんでした。Awase から応答がありません。',
      hint: '自動的に再試行します。',
    },
    de: {
      message: 'Eine Datei der Vorschau konnte nicht geladen werden: Awase antwortet nicht.',
      hint: 'Es wird von selbst wieder versucht.',
    },
  },
} as const satisfies Messages
