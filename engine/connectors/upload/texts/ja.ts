// Texts of the upload connector in Japanese.
import type { ConnectorTexts } from '../../connector.ts'

export const ja: ConnectorTexts = {
  name: 'アップロード',
  purpose: '手元のパソコンにあるファイル',
  help: 'ファイルを差し替えるまで、毎回の実行で同じ内容を読み込みます。毎晩変わるファイルには、接続を使ってください。',
  fields: {
    'read.files': { label: 'ファイル', help: 'CSV、TSV、JSON（圧縮可）。512 MB まで。' },
  },
}
