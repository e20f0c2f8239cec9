// Texts of the flatten in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'JSON の展開',
  purpose: 'JSON の中の値を項目に、配列を行に変えます',
  help: [
    'パスで値を指定します。例：`customer.address.city`、`items[0].sku`、`"a name.with dots"`。値は項目になります。文字列は引用符なし、数値は書かれたまま、オブジェクトと配列は JSON のままです。',
    '行にする配列を指定すると、要素ごとに1行になり、パスは要素から始まります。`$.` で始まるパスは全体から数えます。空の配列は、null の1行にするか、行なしにするかを選べます。',
    'パスに値がないときは、null にするか、行を却下するかを選べます。書かれている null は常に null です。JSON の代わりに null があれば、null の1行になります。JSON でないもの、途中に同じ名前が2回あるものは、その位置とともに却下されます。',
  ].join('\n\n'),
  synonyms: [
    'てんかい',
    'tenkai',
    'フラット化',
    'ふらっとか',
    'furattoka',
    'JSON',
    'ジェイソン',
    'ネスト',
    '配列',
    'はいれつ',
  ],
  fields: {
    field: { label: 'JSON の項目' },
    rows: { label: '行にする配列', help: '配列のパス。空なら1行のままです。' },
    columns: { label: '項目' },
    'columns.path': { label: 'パス' },
    'columns.name': { label: '名前' },
    missing: {
      label: 'パスに値がないとき',
      options: { null: 'null にする', reject: '行を却下' },
    },
    empty: { label: '空の配列', options: { keep: '1行にする', drop: '行なし' } },
    keep: { label: 'JSON も残す' },
  },
  counters: {
    in: '入力行',
    added: '増えた行',
    out: '出力行',
    dropped: '要素なし',
    rejected: '却下',
  },
}
