// Texts of the merge in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'マージ',
  purpose: '2つのデータセットをキーで合わせます',
  help: [
    'すべてのキー項目が一致する左右の行を組にします。',
    'null のキーは何とも一致しません。同じキーが複数あると掛け合わせになり、左の各行が右の各行と組になります。増えた行は「増加」として数えます。',
    '順序は左の行の順です。相手のない右の行は、そのあとに右の順で続きます。数値は値で、日時は指す瞬間で比べます（オフセットがなければ UTC）。文字列はバイト単位で比べます。空白、大文字小文字、全角半角、互換文字（NFKC）、先頭のゼロ、文字列中の数字の前のゼロ（K-007 と K-7）は、指定したときだけ無視します。',
    '右のデータセットはメモリーに保持されます。大きいほうを左に置いてください。',
  ].join('\n\n'),
  synonyms: [
    'まーじ',
    'ma-ji',
    '結合',
    'けつごう',
    'ketsugou',
    'ジョイン',
    'join',
    '併合',
    'へいごう',
    'heigou',
    '突合',
    'とつごう',
    'totsugou',
    '突き合わせ',
    '照合',
    '合わせる',
    'awase',
    'VLOOKUP',
    'XLOOKUP',
  ],
  fields: {
    how: {
      label: '残す行',
      help: '相手が見つからない行を残すかどうか。',
      options: { left: '左', inner: '一致のみ', right: '右', full: 'すべて' },
    },
    keys: { label: '一致させる項目', help: '最大6組。すべてが一致する必要があります。' },
    leftFields: {
      label: '左側の項目',
      help: '先へ渡す項目。選ばなければすべてです。キー項目は外しても照合に使われます。',
    },
    rightFields: { label: '右側の項目', help: '先へ渡す項目。選ばなければすべてです。' },
    rightPrefix: {
      label: '右側の項目名の前に付ける文字',
      help: '例：origin_。それでも重なる名前は「名前 (2)」になります。',
    },
  },
  counters: {
    left: '左の行',
    right: '右の行',
    matched: '一致',
    unmatched: '左のみ',
    nullKey: '左のキーが null',
    fanOut: '増加',
    rightOnly: '右のみ',
    leftDropped: '落とした左の行',
    rightAdded: '加えた右の行',
    out: '出力行',
  },
}
