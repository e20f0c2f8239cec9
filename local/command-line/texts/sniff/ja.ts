// sniff の表示（日本語）。 What `sniff` says, in Japanese.
import type { SniffTexts } from './sniff.ts'

export const ja: SniffTexts = {
  packing: '圧縮',
  unpacked: 'なし',
  encoding: '文字コード',
  byteOrderMark: 'BOM で始まる',
  asciiOnly: 'ASCII のみ（ほとんどの文字コードで同じ結果）',
  beyondAscii: (characters, plausible) =>
    `ASCII 以外の ${characters} 文字のうち ${plausible} 文字が自然な並び`,
  alsoPossible: 'ほかの候補',
  lineEnds: '改行コード',
  kind: '種類',
  objects: (objects, lines) => `${lines} 行のうち ${objects} 行が JSON オブジェクト`,
  records: 'レコードの場所',
  within: (objects) => `オブジェクトの配列（${objects} 件を確認）`,
  delimiter: '区切り文字',
  alike: (alike, rows, fields) => `${rows} 行のうち ${alike} 行が ${fields} 項目`,
  quote: '引用符',
  quoted: (fields) => `引用符で囲まれた項目は ${fields} 個`,
  skipped: '読み飛ばす行',
  header: '見出し',
  yes: 'あり',
  no: 'なし',
  reasons: {
    'names-unique': '名前に重複がない',
    'names-repeated': '同じ名前が2回ある',
    'name-empty': '名前のない項目がある',
    'name-numeric': '数値の名前がある',
    'name-below': '名前と同じ値が下の行にもある',
    'numbers-below': '名前の下に数値が並ぶ',
  },
  fieldHead: ['項目', '型', '根拠', '最初の値'],
  fits: (values) => `${values} 個の値すべて`,
  looked: (rows, whole) => (whole ? `全 ${rows} 行を確認` : `先頭の ${rows} 行を確認`),
}
