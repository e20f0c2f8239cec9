// Texts of the direct mapping in Japanese.
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '直接マッピング',
  purpose: '元の項目を対象の項目に割り当てます',
  help: [
    '先へ渡るのは対象項目だけで、並びもここで決まります。値は元の項目か定数から取ります。',
    '対象の型として読めない値があると、その行は項目、値、理由とともに却下されます。必須項目が null の行も却下されます。',
    '型を変えない限り、文字列は1バイトも変わりません。',
  ].join('\n\n'),
  synonyms: [
    'マッピング',
    'まっぴんぐ',
    'mappingu',
    'ダイレクトマッピング',
    '項目対応',
    '紐付け',
    'ひもづけ',
    'himozuke',
    '並べ替え',
    '列名変更',
    '型変換',
  ],
  fields: {
    fields: { label: '対象項目', help: '必須項目が null の行は却下されます。' },
  },
  counters: { in: '入力行', out: '出力行', rejected: '却下' },
}
