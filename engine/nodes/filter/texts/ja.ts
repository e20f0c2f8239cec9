// Texts of the filter in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'フィルター',
  purpose: '条件を満たす行だけを残します',
  help: [
    '条件が成り立つ行だけが先へ進みます。外れた行は件数として数えます。',
    '各条件には文字が付きます。組み合わせ方は `(A and B) or C` のように書きます。空欄なら、すべての条件が必要です。',
    'null との比較は偽になります。ただし「以外」「いずれでもない」「含まない」は真です。null を調べるときは「null である」を使います。',
  ].join('\n\n'),
  synonyms: [
    'フィルタ',
    'ふぃるたー',
    '絞り込み',
    'しぼりこみ',
    'shiborikomi',
    '条件',
    'jouken',
    '抽出',
    '除外',
  ],
  fields: {
    condition: {
      label: '条件',
      help: '満たす行だけが先へ進みます。条件がなければ、すべての行が進みます。',
    },
  },
  counters: { in: '入力行', kept: '残した行', removed: '除外した行' },
}
