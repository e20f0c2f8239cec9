// Texts of the formula in Japanese.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '数式',
  purpose: '式で項目の値を決めます',
  help: [
    '式は、項目（`name`。空白を含む名前は `[顧客 番号]`）、引用符で囲んだ文字列、数値、記号 `+ - * / % & = != < <= > >=`、`and`、`or`、`not`、`in (…)`、`is null`、`is empty`、そして `if(amount > 100, upper(name), null)` のような関数で書きます。',
    '計算に誤差はありません（0.1 + 0.2 は 0.3）。`/` は小数点以下10桁までです。桁数を決めるには `divide(a, b, 2)` を使います。関数や記号に null を渡すと、多くの場合 null になります。null との比較は成り立ちませんが、`!=` と `not in` は成り立ちます。`concat` は null を空文字として扱い、`&` は null になります。',
    '値を計算できない行（0 での割り算、数値でない文字列など）は、理由を付けて却下するか、null にします。`now()` と `today()` は実行の開始時刻です。',
  ].join('\n\n'),
  synonyms: [
    'すうしき',
    'suushiki',
    '計算',
    'けいさん',
    'keisan',
    '関数',
    'かんすう',
    '計算項目',
    '式',
    '文字列結合',
    'フォーミュラ',
  ],
  fields: {
    field: { label: '項目', help: '同じ名前の項目がすでにあれば置き換えます。' },
    expression: { label: '式' },
    type: { label: '型', options: { inferred: '式に合わせる', ...typeNames.ja } },
    onError: {
      label: '値を計算できない行',
      options: { reject: '行を却下', null: 'null にする' },
    },
  },
  counters: { in: '入力行', out: '出力行', nulled: 'null にした行', rejected: '却下' },
}
