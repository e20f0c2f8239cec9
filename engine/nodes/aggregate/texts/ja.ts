// Texts of the aggregate in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '集計',
  purpose: 'グループごとに1行にまとめ、件数・合計・平均などを求めます',
  help: [
    'まとめる項目がすべて一致する行が1行になります。数値は値で（1.50 と 1.5 は同じ）、日時は指す瞬間で、文字列はバイト単位で比べます。null どうしは一致し、独立したグループになります。グループは最初に現れた順に並び、まとめる項目の値は最初の行のとおりです。まとめる項目がなければ全体が1つのグループになり、行が1つもなくても出力されます。',
    'null はどの計算にも含めません。「行数」だけは null の行も数えます。値のないグループでは、件数は 0、それ以外は null です。',
    '合計は上限のない正確な小数で、小数点以下の桁数は最も多い値に合わせます。平均は正確な合計を割り、指定した桁数と方法で丸めます（小数点以下2桁なら、2.345 は偶数丸めで 2.34、四捨五入で 2.35）。最小と最大は型の順序に従い、数値は値、日付は時点、文字列はバイト順で比べます。同じ値なら、最初に現れた表記のまま出力します。リストは行の順に値をつなぎます。',
    '最後の行が届くまで、グループを保持します。メモリーに入らない分は一時的に退避します。',
  ].join('\n\n'),
  synonyms: [
    'しゅうけい',
    'shuukei',
    'グループ化',
    '合計',
    'ごうけい',
    '平均',
    'へいきん',
    '件数',
    '最大',
    '最小',
    'group by',
  ],
  fields: {
    groupBy: { label: 'まとめる項目' },
    'groupBy.field': { label: '項目' },
    measures: { label: '求める値' },
    'measures.kind': {
      label: '内容',
      options: {
        rows: '行数',
        count: 'null でない値の数',
        distinct: '異なる値の数',
        sum: '合計',
        average: '平均',
        min: '最小',
        max: '最大',
        first: '最初の値',
        last: '最後の値',
        list: 'すべての値のリスト',
      },
    },
    'measures.field': { label: '対象の項目' },
    'measures.as': { label: '出力する項目名' },
    'measures.scale': { label: '小数点以下の桁数' },
    'measures.rounding': {
      label: '丸め方',
      help: 'それより下の桁の扱いです。',
      options: {
        'half-even': '偶数丸め（銀行型）',
        'half-up': '四捨五入',
        'towards-zero': '切り捨て（0の方向）',
        floor: '小さいほうへ',
        ceiling: '大きいほうへ',
      },
    },
    'measures.separator': { label: '値の区切り' },
    'measures.distinct': {
      label: '同じ値は1つだけ',
      help: '同じ値のうち最初のものを残します。数値は値で比べます。',
    },
    'measures.order': {
      label: '値の並び順',
      options: { rows: '行の順', ascending: '昇順', descending: '降順' },
    },
    'measures.orderBy': {
      label: '並べ替えの基準',
      help: '空欄なら一覧の値そのもので並べます。この項目が null の行は最後になり、同じ値なら行の順です。',
    },
  },
  counters: { in: '入力行', grouped: 'まとめた行', out: '出力グループ' },
}
