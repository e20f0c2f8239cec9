// Texts of the format's form in three languages: the encoding of a file, and what becomes of bytes and characters that do not fit it.
import { encodingNames } from './encoding-names.ts'
import { fieldTexts } from './field-texts.ts'

export const formatCharacterTexts = fieldTexts({
  en: {
    'format.encoding': { label: 'Encoding', options: encodingNames.en },
    'format.bom': { label: 'Begin with a byte order mark', help: 'Excel recognises UTF-8 by it.' },
    'format.unencodable': {
      label: 'Characters missing from the encoding',
      options: { reject: 'Reject the row', replace: 'Replace them', fold: 'Fold them' },
      help: 'Folding writes what stands for a character: e for é, ア for ｱ, one character for a letter and its mark (か and ゛). A row with others is rejected.',
    },
    'format.undecodable': {
      label: 'Bytes that are no characters',
      options: { reject: 'Reject the row', stop: 'Stop the run' },
      help: 'The row is rejected with these bytes in hex, all others are read. Among the field names, or around the records of a JSON file, they always stop the run.',
    },
    'format.replacement': { label: 'Replacement' },
  },
  ja: {
    'format.encoding': { label: '文字コード', options: encodingNames.ja },
    'format.bom': { label: '先頭に BOM を付ける', help: 'Excel はこれで UTF-8 と判断します。' },
    'format.unencodable': {
      label: '文字コードにない文字',
      options: { reject: '行を却下', replace: '置き換える', fold: '近い文字にする' },
      help: '「近い文字にする」では é を e、半角の ｱ を ア と書き、分かれた濁点（か と ゛）やアクセントは1文字にまとめます。ほかの文字を含む行は却下されます。',
    },
    'format.undecodable': {
      label: '文字として読めないバイト',
      options: { reject: '行を却下', stop: '実行を停止' },
      help: '「行を却下」では、該当バイトを16進で示してその行だけを却下し、ほかの行は読み込みます。項目名の中や、JSON のレコードの外にある場合は、常に実行を停止します。',
    },
    'format.replacement': { label: '置き換える文字' },
  },
  de: {
    'format.encoding': { label: 'Zeichencodierung', options: encodingNames.de },
    'format.bom': { label: 'Mit BOM beginnen', help: 'Daran erkennt Excel UTF-8.' },
    'format.unencodable': {
      label: 'Zeichen, die in der Codierung fehlen',
      options: { reject: 'Zeile abweisen', replace: 'Ersetzen', fold: 'Annähern' },
      help: 'Annähern schreibt, was für ein Zeichen steht: e für é, ア für ｱ, ein Zeichen für Buchstabe und Akzent (か und ゛). Eine Zeile mit anderen wird abgewiesen.',
    },
    'format.undecodable': {
      label: 'Bytes, die keine Zeichen sind',
      options: { reject: 'Zeile abweisen', stop: 'Lauf abbrechen' },
      help: 'Die Zeile wird mit diesen Bytes in Hexadezimal abgewiesen, alle anderen werden gelesen. In den Feldnamen oder um die Datensätze einer JSON-Datei herum brechen sie den Lauf immer ab.',
    },
    'format.replacement': { label: 'Ersatz' },
  },
})
