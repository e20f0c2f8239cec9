// Texts of the pivot in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'ピボット',
  purpose: '行を項目に変え、グループごとに1行にします',
  help: [
    'グループの項目が同じ値の行を、現れた順に1行にまとめます。キーの値で、どの項目に入れるかが決まります。項目はあらかじめ宣言するので、構成がデータに左右されることはありません。',
    '宣言していないキーと null は「不明なキー」として数え、グループは残します。1つの欄に値が複数あるとき、「最初」は null でない最初の値を取り、ほかは未使用として数えます。「件数」は null でない値を数え、「合計」は正確に計算します。「最小」と「最大」は集計と同じく型の順序で選び、書かれたままの値を残します。',
    '値のない欄は null、件数では 0 です。グループの項目の null どうしは同じグループです。数値でない値は合計できないため、その行を却下します。',
  ].join('\n\n'),
  synonyms: [
    'ぴぼっと',
    'pibotto',
    'クロス集計',
    'くろすしゅうけい',
    '横持ち',
    'よこもち',
    'yokomochi',
    '行を列に',
    '転置',
  ],
  fields: {
    groupBy: { label: '1行にまとめる単位', help: '項目がなければ全体で1行になります。' },
    key: { label: 'キー', help: 'この値が項目になります。' },
    value: { label: '値' },
    aggregate: {
      label: '値が複数あるとき',
      options: { first: '最初', count: '件数', sum: '合計', min: '最小', max: '最大' },
    },
    columns: { label: '項目' },
    'columns.key': { label: 'キーの値' },
    'columns.name': { label: '項目の名前' },
  },
  counters: {
    in: '入力行',
    used: '使用',
    ignored: '最初以外',
    unknown: '不明なキー',
    rejected: '却下',
    out: '出力行',
  },
}
