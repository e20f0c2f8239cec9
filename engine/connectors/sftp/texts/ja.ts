// Texts of the SFTP connector in Japanese.
import type { ConnectorTexts } from '../../connector.ts'

export const ja: ConnectorTexts = {
  name: 'SFTP',
  purpose: '取引先サーバーのファイルを読み書きします',
  help: [
    '登録したホスト鍵と一致するサーバーにだけ接続します。',
    '書き込みは一時的な名前で行い、検証してから名前を変えます。書きかけのファイルが見えることはありません。内容の異なる既存のファイルは上書きしません。',
  ].join('\n\n'),
  fields: {
    'connection.host': { label: 'サーバー', help: '名前かアドレス。sftp:// は付けません。' },
    'connection.port': { label: 'ポート', help: '通常は 22 です。' },
    'connection.username': { label: 'ユーザー名' },
    'connection.hostKey': {
      label: 'ホスト鍵',
      help: 'フィンガープリント（SHA256:…）、または known_hosts か .pub ファイルの1行。取引先に確認してください。',
    },
    'secrets.password': { label: 'パスワード', help: '暗号化して保存し、二度と表示しません。' },
    'read.folder': { label: 'フォルダー' },
    'read.prefix': {
      label: 'ファイル名の先頭',
      help: '先頭の文字から比べます。order_ は subs_order_1.csv に一致しません。',
    },
    'read.suffix': { label: 'ファイル名の末尾', help: '例：.csv。空欄ならすべてに一致します。' },
    'read.pick': { label: '対象ファイル', options: { all: 'すべて', newest: '最新のみ' } },
    'write.folder': { label: 'フォルダー' },
    'write.name': {
      label: 'ファイル名',
      help: '波かっこの中は、ジョブのタイムゾーンでの実行開始日時になります。例：report_{yyyyMMddHHmmss}.csv',
    },
  },
}
