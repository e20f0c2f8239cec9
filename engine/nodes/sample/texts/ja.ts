// Texts of the sample in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'サンプル',
  purpose: '一部の行だけを残します',
  help: [
    '先頭の行（指定した行数を飛ばした後）、一定の行数ごとに1行（最初の行から）、または無作為に選んだ割合の行を残します。順序は変わりません。',
    '無作為とは、行番号とシードから選ぶことです。同じ入力と同じシードなら、プレビューでも実行でも、いつも同じ行が選ばれます。シードを変えると別の行になります。10％は、ちょうどではなく、およそ1割です。',
    'このノードより前の行は、すべて読み込まれ、数えられます。',
  ].join('\n\n'),
  synonyms: [
    'さんぷる',
    'sample',
    '抽出',
    'ちゅうしゅつ',
    '先頭',
    'せんとう',
    '件数制限',
    'ランダム',
    '無作為',
    'limit',
  ],
  fields: {
    how: {
      label: '残す行',
      options: { first: '先頭の行', every: '一定間隔', share: '無作為の割合' },
    },
    rows: { label: '行数' },
    skip: { label: '先に飛ばす行数' },
    step: { label: '何行ごとに1行' },
    percent: { label: '残す割合（％）' },
    seed: { label: 'シード', help: '数値を変えると別の行が選ばれます。' },
  },
  counters: { in: '入力行', kept: '残した行', removed: '除外した行' },
}
