// Messages about the encoding of files that are read.
import type { Messages } from './catalogue.ts'

export const encodingMessages: Messages = {
  'encoding.invalid-bytes': {
    en: {
      message:
        '{file}, line {line}: the byte {byte} (hex) at offset {offset} is no character of {encoding:encoding}.',
      hint: 'The file is probably written in another encoding. Choose that one in the format, or ask the sender.',
    },
    ja: {
      message:
        '{file} の {line}行目：先頭から {offset}バイト目の {byte}（16進）は {encoding:encoding} の文字ではありません。',
      hint: '別の文字コードで書かれている可能性があります。形式で正しい文字コードを選ぶか、送信元に確認してください。',
    },
    de: {
      message:
        '{file}, Zeile {line}: Das Byte {byte} (hexadezimal) an Stelle {offset} ist kein Zeichen in {encoding:encoding}.',
      hint: 'Vermutlich ist die Datei anders kodiert. Wählen Sie die richtige Kodierung im Format oder fragen Sie den Absender.',
    },
  },
  'encoding.undecodable': {
    en: {
      message: 'The bytes {bytes} (hex) are no characters of {encoding:encoding}.',
      hint: 'If many rows are rejected for this, the file is written in another encoding: choose that one in the format. If it is a few, somebody damaged them on the way: ask the sender.',
    },
    ja: {
      message: 'バイト {bytes}（16進）は {encoding:encoding} の文字ではありません。',
      hint: 'この理由で多くの行が却下される場合は、別の文字コードのファイルです。形式で正しい文字コードを選んでください。数行だけなら途中で壊れています。送信元に確認してください。',
    },
    de: {
      message: 'Die Bytes {bytes} (hexadezimal) sind keine Zeichen in {encoding:encoding}.',
      hint: 'Werden viele Zeilen deswegen abgewiesen, ist die Datei anders kodiert: Wählen Sie die richtige Kodierung im Format. Sind es wenige, wurden sie unterwegs beschädigt: Fragen Sie den Absender.',
    },
  },
  'encoding.undecodable-structure': {
    en: {
      message:
        '{file}, line {line}: the bytes {bytes} (hex) are no characters of {encoding:encoding}, and they stand outside of any record: among the field names, or around the records.',
      hint: 'The file is probably written in another encoding. Choose that one in the format, or ask the sender.',
    },
    ja: {
      message:
        '{file} の {line}行目：バイト {bytes}（16進）は {encoding:encoding} の文字ではなく、レコードの外（項目名、またはレコードの前後）にあります。',
      hint: '別の文字コードで書かれている可能性があります。形式で正しい文字コードを選ぶか、送信元に確認してください。',
    },
    de: {
      message:
        '{file}, Zeile {line}: Die Bytes {bytes} (hexadezimal) sind keine Zeichen in {encoding:encoding} und stehen außerhalb der Datensätze: in den Feldnamen oder um die Datensätze herum.',
      hint: 'Vermutlich ist die Datei anders kodiert. Wählen Sie die richtige Kodierung im Format oder fragen Sie den Absender.',
    },
  },
  'encoding.other-mark': {
    en: {
      message:
        '{file} begins with the byte order mark of {found:encoding}, but is read as {encoding:encoding}.',
      hint: 'Choose {found:encoding} in the format of the source.',
    },
    ja: {
      message:
        '{file} は {found:encoding} の BOM で始まりますが、{encoding:encoding} として読み込まれます。',
      hint: 'ソースの形式で {found:encoding} を選んでください。',
    },
    de: {
      message:
        '{file} beginnt mit dem Byte Order Mark von {found:encoding}, wird aber als {encoding:encoding} gelesen.',
      hint: 'Wählen Sie im Format der Quelle {found:encoding}.',
    },
  },
  'encoding.utf-32': {
    en: {
      message: '{file} is written in UTF-32, which Awase does not read.',
      hint: 'Ask for the file in UTF-8, or save it again so.',
    },
    ja: {
      message: '{file} は UTF-32 で書かれています。Awase は UTF-32 に対応していません。',
      hint: 'UTF-8 のファイルを依頼するか、UTF-8 で保存し直してください。',
    },
    de: {
      message: '{file} ist in UTF-32 geschrieben, das Awase nicht liest.',
      hint: 'Fordern Sie die Datei in UTF-8 an, oder speichern Sie sie so.',
    },
  },
}
