// Texts of the derived mapping in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '派生マッピング',
  purpose: 'オブジェクトやデータセットを検索して GSID を取得します',
  help: [
    '行ごとに、指定した項目がすべて一致するレコードを探し、その GSID を入れます。項目は最大6つです。',
    '一致するレコードがなければ、null か既定値を入れるか、行を却下します。複数ある場合は最小の GSID を使うので、何度実行しても同じ結果になります。行を却下することもできます。',
    '検索先は、オブジェクト（実行を始めた時点の内容）か、2つ目の入力に届く、GSID の項目を持つデータセットです。データセットの行はどんな順序でもかまいません。GSID のない行は対象外で、同じキーに同じ GSID を返す行は1件と数えます。',
    'null は何とも一致しません。',
  ].join('\n\n'),
  synonyms: [
    'はせいまっぴんぐ',
    'hasei',
    'ルックアップ',
    'るっくあっぷ',
    'rukkuappu',
    '参照',
    'さんしょう',
    '検索',
    'GSID',
    'ID取得',
    '外部キー',
  ],
  fields: {
    target: { label: '値を入れる項目', help: '同じ名前の項目がすでにあれば置き換えます。' },
    lookIn: { label: '検索先', options: { object: 'オブジェクト', dataset: '2つ目の入力' } },
    object: { label: '検索するオブジェクト' },
    gsidField: { label: 'GSID の項目', help: '2つ目の入力のデータセットから選びます。' },
    matches: { label: '一致させる項目', help: '最大6つです。' },
    none: {
      label: '一致がないとき',
      options: { null: 'null', default: '既定値', reject: '行を却下' },
    },
    defaultValue: { label: '既定の GSID', help: '数字と英大文字で36文字です。' },
    several: {
      label: '複数一致するとき',
      options: { lowest: '最小の GSID', reject: '行を却下' },
    },
  },
  counters: {
    in: '入力行',
    found: '1件一致',
    none: '一致なし',
    several: '複数一致',
    rejected: '却下',
    out: '出力行',
  },
}
