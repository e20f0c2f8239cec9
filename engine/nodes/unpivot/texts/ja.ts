// Texts of the unpivot in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'ピボット解除',
  purpose: '項目を、名前と値の行に変えます',
  help: [
    '1行を、選んだ項目の数だけの行に変えます。項目の名前と値がそれぞれの項目に入り、ほかの項目は繰り返されます。行の順序は項目の順序です。',
    '値が null のときは、null の行にするか、行を作らないかを選べます。空文字は値です。',
    '型が同じ値はその型のままです。整数と小数が混ざれば小数、それ以外は文字列になります。',
  ].join('\n\n'),
  synonyms: [
    'ぴぼっとかいじょ',
    'アンピボット',
    'あんぴぼっと',
    'anpibotto',
    '縦持ち',
    'たてもち',
    'tatemochi',
    '列を行に',
    '転置',
  ],
  fields: {
    fields: { label: '行にする項目' },
    name: { label: '名前を入れる項目' },
    value: { label: '値を入れる項目' },
    nulls: { label: 'null の値', options: { keep: '行にする', skip: '除く' } },
  },
  counters: { in: '入力行', added: '増えた行', out: '出力行', skipped: '除いた null' },
}
