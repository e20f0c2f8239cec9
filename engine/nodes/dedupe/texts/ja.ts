// Texts of the dedupe in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '重複の除去',
  purpose: '同じ行のうち1行だけを残します',
  help: [
    '選んだ項目（外した項目がなければ、すべての項目）が一致する行を同じとみなします。数値は値で（1.50 と 1.5 は同じ）、日時は指す瞬間で比べます（オフセットがなければ UTC）。文字列は、前後の空白・大文字小文字・全角半角・互換文字・先頭のゼロ・途中の数字の前のゼロを無視すると指定しない限り、バイト単位で比べます。値は届いたまま先へ進みます。',
    '残すのは最初の行、最後の行、またはある項目の値が最小か最大の行です。値が同じなら最初の行を残します。null が値に勝つことはありません。残った行の順序は変わりません。',
    '選んだ項目に null を含む行は、同じかどうか分からないため、すべて残します。null どうしを同じとみなすこともできます。すべての項目を比べるときは、null と null は常に同じです。',
    '最後の行が届くまで、キーまたは行を保持します。メモリーに入らない分は一時的に退避します。',
  ].join('\n\n'),
  synonyms: [
    'じゅうふく',
    'ちょうふく',
    'juufuku',
    '重複排除',
    'ユニーク',
    '名寄せ',
    'distinct',
    '一意',
    '最新だけ',
  ],
  fields: {
    fields: { label: '一致すれば同じとみなす項目', help: '選ばなければ、すべての項目です。' },
    nulls: {
      label: 'null を含む行',
      help: 'すべての項目を比べるときは、null と null は同じです。',
      options: { distinct: 'すべて残す', equal: 'null どうしは同じ' },
    },
    keep: {
      label: '残す行',
      options: {
        first: '最初の行',
        last: '最後の行',
        lowest: '値が最小の行',
        highest: '値が最大の行',
      },
    },
    by: { label: '値を比べる項目' },
    'normalise.trim': { label: '前後の空白を無視' },
    'normalise.foldCase': { label: '大文字小文字を無視' },
    'normalise.foldWidth': { label: '全角半角を無視' },
    'normalise.nfkc': { label: '互換文字をそろえる（NFKC：①は1）' },
    'normalise.stripZeros': { label: '先頭のゼロを無視' },
    'normalise.stripNumberZeros': { label: '文字列中の数字の前のゼロを無視（K-007はK-7）' },
  },
  counters: { in: '入力行', kept: '残した行', removed: '除外した行' },
}
