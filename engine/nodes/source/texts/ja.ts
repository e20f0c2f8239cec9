// Texts of the source in Japanese.
import { connectorFieldTexts, connectorNames } from '../../../connectors/index.ts'
import { formatFormTexts } from '../../format-form-texts.ts'
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'ソース',
  purpose: 'ファイルから行を読み込みます',
  help: [
    'ソースは作成時の項目構成を保ちます。実行時に項目が欠けていれば停止し、増えていれば通知します。見出し行があれば順序は問いません。',
    '文字列は文字列のままです。先頭のゼロ、長い ID、空白は、別の型を選ぶまで1バイトも変わりません。',
    '読めない行はファイル、行番号、理由とともに却下され、ほかの行は先へ進みます。',
  ].join('\n\n'),
  synonyms: [
    'そーす',
    'so-su',
    '入力',
    'にゅうりょく',
    'nyuuryoku',
    '読み込み',
    'よみこみ',
    'yomikomi',
    '取り込み',
    'とりこみ',
    'CSV',
    'ファイル',
    'データセット',
    'SFTP',
  ],
  fields: {
    connector: { label: '読み込み元', options: connectorNames('read', 'ja') },
    connection: { label: '接続' },
    ...connectorFieldTexts('read', 'ja'),
    ...formatFormTexts.ja,
    schema: { label: '項目', help: '別の型を選ぶまで、項目は文字列です。' },
  },
  counters: { read: '読み込んだ行', out: '出力行', rejected: '却下' },
}
