// Texts of the union in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'ユニオン',
  purpose: '複数のデータセットの行を順につなげます',
  help: [
    '1つ目のデータセットのすべての行に続けて、2つ目、3つ目と、最大10個まで、それぞれの順のまま出力します。最後の入力につなぐと、次の入力が現れます。比較も削除もしません。同じ行が複数のデータセットにありうるときは、後に「重複の除去」を置いてください。',
    '項目は名前で対応させます。名前が違うときは位置で対応させます。あるデータセットにない項目は、その行では null か、指定した値になります。問題として扱うこともできます。',
    '対応する項目は同じ型でなければなりません。整数と小数は組み合わせられます。文字列と数値は問題として示し、推測はしません。',
  ].join('\n\n'),
  synonyms: [
    'ゆにおん',
    'union',
    '縦結合',
    'たてけつごう',
    '追加',
    'ついか',
    'tsuika',
    '連結',
    '行の結合',
  ],
  fields: {
    match: { label: '項目の対応', options: { name: '名前', position: '位置' } },
    missing: {
      label: '一部のデータセットにない項目',
      options: { null: 'null にする', value: '値を入れる …', problem: '問題とする' },
    },
    missingValue: {
      label: '入れる値',
      help: '各項目の型として読み取ります。該当するすべての項目に入ります。',
    },
  },
  counters: {
    first: '1つ目の行',
    second: '2つ目の行',
    third: '3つ目の行',
    fourth: '4つ目の行',
    fifth: '5つ目の行',
    sixth: '6つ目の行',
    seventh: '7つ目の行',
    eighth: '8つ目の行',
    ninth: '9つ目の行',
    tenth: '10個目の行',
    out: '出力行',
  },
}
