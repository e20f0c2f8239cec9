// Texts of the select in Japanese.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const ja: NodeTexts = {
  name: '項目の選択',
  purpose: '項目の選択・除外・改名・並べ替え・型変換をします',
  help: [
    '1行が1項目です。チェックした項目を、新しい名前と型で渡します。行の順が、渡す項目の順になります。行は、Alt と矢印キー、または項目名のドラッグで動かせます。後から増える項目は、元の位置のまま渡す、末尾に渡す、渡さない、のいずれかです。',
    '型変換では、書式に従って文字列を読みます。日付は書式（`yyyy/MM/dd`）、月と曜日の名前は言語とともに（`d MMM yyyy`、`yyyy年M月d日(EEE) [ja]`。en、de、ja に対応し、省略すると英語。曜日は日付と一致する必要があります）、タイムゾーンの時計の日時は書式と名前（`yyyy/MM/dd HH:mm [Asia/Tokyo]`。時計の切り替えで2回ある時刻は1回目、存在しない時刻は切り替え前の時計で読みます。`[Europe/Berlin, reject]`、`earlier`、`later` で変えられます。`yy` は 1969〜2068 年、`h:mm a` は AM/PM、`XX` は +0900、`XXX` は +09:00、`S`〜`SSSSSSSSS` は秒の小数の桁数です）、日時の日付や日付の始まりの時刻はタイムゾーンだけ（`[Asia/Tokyo]`）、数値は見本（`1.234,56`。`1 234,56` の空白は種類を問いません。負号が後ろに付くなら `1.234,56-`。`1.5E+3` のような指数は展開します）、真偽値は2つの語（`はい/いいえ`。大文字と小文字は区別しません）で示します。文字列への変換では、その書式で書き出します。',
    '合わない値があると、項目・値・理由を付けて行を却下します。null は null のままです。変換しない値は1バイトも変わりません。',
  ].join('\n\n'),
  synonyms: [
    'せんたく',
    'sentaku',
    '列',
    'れつ',
    '改名',
    'かいめい',
    '名前の変更',
    '並べ替え',
    '型変換',
    'かたへんかん',
    'セレクト',
    'キャスト',
  ],
  fields: {
    others: {
      label: '後から増える項目',
      options: { keep: '元の位置のまま渡す', after: '末尾に渡す', drop: '渡さない' },
    },
    fields: { label: '項目' },
    'fields.field': { label: '項目' },
    'fields.name': { label: '新しい名前', help: '空なら名前はそのままです。' },
    'fields.type': { label: '型', options: { kept: 'そのまま', ...typeNames.ja } },
    'fields.format': {
      label: '書式',
      help: 'yyyy/MM/dd、1,234.56、はい/いいえ など。空なら標準の形です。',
    },
    dropped: { label: '渡さない項目' },
  },
  counters: { in: '入力行', out: '出力行', rejected: '却下' },
}
