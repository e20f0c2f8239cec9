// Texts of the destination in Japanese.
import { connectorFieldTexts, connectorNames } from '../../../connectors/index.ts'
import { formatFormTexts } from '../../format-form-texts.ts'
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '配信先',
  purpose: 'オブジェクトまたはファイルに配信します',
  help: [
    '配信する前にすべてを書き出すので、再試行でも同じ内容を送ります。',
    '文字コードにない文字を含む行は、その文字を示して却下します。置き換えを選ぶこともできます。',
    '同じものを二度配信しても見分けられます。ファイルは名前と内容、レコードはキーで判断します。',
  ].join('\n\n'),
  synonyms: [
    '出力',
    'しゅつりょく',
    'shutsuryoku',
    '出力先',
    '宛先',
    'あてさき',
    '書き出し',
    'かきだし',
    'kakidashi',
    '納品',
    'ディスティネーション',
    'CSV',
    'ファイル',
    'オブジェクト',
    'SFTP',
  ],
  fields: {
    connector: { label: '配信先の種類', options: connectorNames('write', 'ja') },
    connection: { label: '接続' },
    ...connectorFieldTexts('write', 'ja'),
    ...formatFormTexts.ja,
    whenRejected: {
      label: '却下された行があるとき',
      options: { deliver: '残りの行を配信', limit: '上限までなら配信' },
      help: 'ここに届くまでに却下されたすべての行を数えます。上限を超えると、ほかの配信先も含めて何も配信せずに実行が停止し、どの行かを表示します。',
    },
    mostRejected: { label: '却下の上限（行数）' },
  },
  counters: { in: '入力行', written: '書き込んだ行', rejected: '却下' },
}
