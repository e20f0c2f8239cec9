// Texts of the sort in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '並べ替え',
  purpose: '行を順番に並べます',
  help: [
    '行は最初のキーの順に並びます。値が同じ行は次のキーで、さらに同じなら、その次のキーで並べます。すべてのキーが同じ行は、届いた順のままです。',
    '数値は値の大きさ、日付と日時は表す時点（オフセットがなければ UTC とみなします）、真偽値は偽、真の順です。文字列は UTF-8 のバイト順で、どの環境でも同じです。大文字は小文字より前、カナは漢字より前になります。',
    '「大文字小文字・全角半角を区別しない」では、同じ書き方に揃えたものとして並べ、それでも同じならバイト順にします。null は昇順でも降順でも、指定した側（先頭または末尾）に置きます。',
    '最後の行が届くまで、すべての行を保持します。メモリーに入らない分は一時的に退避します。',
  ].join('\n\n'),
  synonyms: [
    'ソート',
    'そーと',
    'ならべかえ',
    'narabekae',
    '昇順',
    'しょうじゅん',
    '降順',
    'こうじゅん',
    '整列',
    '順序',
  ],
  fields: {
    keys: { label: '並べ替えのキー' },
    'keys.field': { label: '項目' },
    'keys.direction': { label: '方向', options: { ascending: '昇順', descending: '降順' } },
    'keys.nulls': { label: 'null の位置', options: { first: '先頭', last: '末尾' } },
    'keys.collation': {
      label: '文字列の順序',
      help: 'ほかの型には、それぞれ決まった順序があります。',
      options: { bytes: 'バイト順', folded: '大文字小文字・全角半角を区別しない' },
    },
  },
  counters: { in: '入力行', out: '出力行' },
}
