// Texts of the case field in Japanese.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: 'ケース項目',
  purpose: '順に並べたケースで項目の値を決めます',
  help: [
    '条件が成り立つ最初のケースが値を決めます。どれも成り立たなければ「その他」の値になります。ケースの順序には意味があります。',
    '1つのケースには条件を A から Z まで最大26個置けます。組み合わせは `(A and B) or C` のように書きます。',
    '値は固定値、ほかの項目、数式、null のいずれかです。数式を計算できない行（0 での割り算など）は却下します。同じ名前の項目があれば、その位置で置き換えます。',
    '日付と日時は、今日（ジョブのタイムゾーンで実行を開始した日）から数えた日数で比べられます。「今日である」「過去7日以内」（今日を含む7日間）「7日前より前」「7日前より後」（今日以降も含む）などです。日時は、その値に書かれている日付で判定します。',
  ].join('\n\n'),
  synonyms: [
    'ケースフィールド',
    'けーす',
    'ke-su',
    '条件分岐',
    'じょうけんぶんき',
    '場合分け',
    'ばあいわけ',
    'baaiwake',
    '分類',
    'bunrui',
    'IF',
    'CASE WHEN',
    '変換表',
  ],
  fields: {
    field: { label: '新しい項目', help: '同じ名前の項目がすでにあれば置き換えます。' },
    type: { label: '型', options: typeNames.ja },
    cases: { label: 'ケース', help: '最初に当てはまったケースが優先されます。' },
    otherwise: { label: 'その他', help: 'どのケースにも当てはまらないときの値です。' },
  },
  counters: { in: '入力行', otherwise: 'その他', out: '出力行', rejected: '却下' },
}
