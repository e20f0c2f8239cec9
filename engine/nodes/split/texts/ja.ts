// Texts of the split in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '分割',
  purpose: '文字列を項目または行に分けます',
  help: [
    '区切り文字の位置、または固定の文字数ごとに文字列を切ります。切り分けた部分は、名前を付けた項目になるか、ほかの項目を繰り返した行になります。',
    '項目にする場合、足りない部分は null になります。最後の項目より後ろの文字列は、最後の項目に残す、捨てる、行を却下する、から選べます。',
    'null は null のまま1行になります。空文字は空の部分1つです。区切り文字が続くときは、間に空の部分があります。',
  ].join('\n\n'),
  synonyms: [
    'ぶんかつ',
    'bunkatsu',
    'スプリット',
    'すぷりっと',
    'supuritto',
    '区切り',
    'くぎり',
    '固定長',
    'こていちょう',
    '切り出し',
  ],
  fields: {
    field: { label: '文字列' },
    into: { label: '分けた後', options: { columns: '項目にする', rows: '行にする' } },
    by: { label: '切り方', options: { separator: '区切り文字', widths: '固定の文字数' } },
    separator: { label: '区切り文字', help: '1文字以上。書いたとおりに探します。' },
    columns: { label: '各部分の項目' },
    'columns.name': { label: '名前' },
    'columns.width': { label: '文字数', help: '固定の文字数で切るときだけ使います。' },
    rest: {
      label: '最後の項目より後ろ',
      options: { last: '最後の項目に残す', drop: '捨てる', reject: '行を却下' },
    },
    width: { label: '1つの部分の文字数' },
    limit: { label: '部分の上限', help: '最後の部分に残りすべてが入ります。0 は上限なし。' },
    trim: { label: '各部分の前後の空白を取り除く' },
    keep: { label: '元の文字列も残す' },
    part: { label: '部分を入れる項目の名前' },
  },
  counters: { in: '入力行', added: '増えた行', out: '出力行', rejected: '却下' },
}
