// Messages about what the settings of nodes name: fields, files, connections.
import type { Messages } from '../catalogue.ts'

export const nodeSettingsMessages: Messages = {
  'schema.field-missing': {
    en: {
      message: 'The field “{field}” does not arrive here.',
      hint: 'Choose another field, or bring this one along further up.',
    },
    ja: {
      message: '項目「{field}」はここに届いていません。',
      hint: '別の項目を選ぶか、上流でこの項目を渡してください。',
    },
    de: {
      message: 'Das Feld „{field}“ kommt hier nicht an.',
      hint: 'Wählen Sie ein anderes Feld, oder führen Sie dieses weiter oben mit.',
    },
  },
  'source.no-schema': {
    en: {
      message: 'The source has no fields yet.',
      hint: 'Read the fields from a file, or enter them.',
    },
    ja: {
      message: 'ソースの項目がまだありません。',
      hint: 'ファイルから項目を読み取るか、入力してください。',
    },
    de: {
      message: 'Die Quelle hat noch keine Felder.',
      hint: 'Lesen Sie die Felder aus einer Datei, oder geben Sie sie ein.',
    },
  },
  'source.duplicate-field': {
    en: {
      message: 'The field “{field}” occurs twice.',
      hint: 'Field names must be unique; rename one.',
    },
    ja: {
      message: '項目「{field}」が重複しています。',
      hint: '項目名は重複できません。一方の名前を変えてください。',
    },
    de: {
      message: 'Das Feld „{field}“ kommt zweimal vor.',
      hint: 'Feldnamen müssen eindeutig sein; benennen Sie eines um.',
    },
  },
  'source.no-file': {
    en: {
      message: 'No file in {folder} matches {pattern}.',
      hint: 'Check whether the file has arrived, and that folder, beginning and end of the name are right.',
    },
    ja: {
      message: '{folder} に {pattern} に合うファイルがありません。',
      hint: 'ファイルが届いているか、フォルダーとファイル名の先頭・末尾が正しいかを確認してください。',
    },
    de: {
      message: 'In {folder} passt keine Datei auf {pattern}.',
      hint: 'Prüfen Sie, ob die Datei angekommen ist und ob Ordner, Anfang und Ende des Namens stimmen.',
    },
  },
  'file.name-hostile': {
    en: {
      message: '“{name}” cannot be used as a file name.',
      hint: 'Names must not contain slashes or control characters, nor be longer than 255 bytes.',
    },
    ja: {
      message: '「{name}」はファイル名に使えません。',
      hint: 'スラッシュや制御文字を含む名前、255バイトを超える名前は使えません。',
    },
    de: {
      message: '„{name}“ taugt nicht als Dateiname.',
      hint: 'Namen dürfen keine Schrägstriche und Steuerzeichen enthalten und höchstens 255 Byte lang sein.',
    },
  },
  'connection.not-chosen': {
    en: {
      message: 'No connection is chosen.',
      hint: 'Choose one, or create it under Connections.',
    },
    ja: { message: '接続が選ばれていません。', hint: '接続を選ぶか、「接続」で作成してください。' },
    de: {
      message: 'Es ist keine Verbindung gewählt.',
      hint: 'Wählen Sie eine, oder legen Sie sie unter „Verbindungen“ an.',
    },
  },
  'connection.other-connector': {
    en: {
      message: 'The connection “{connection}” is of another kind.',
      hint: 'Choose a connection for {connector}.',
    },
    ja: {
      message: '接続「{connection}」は別の種類です。',
      hint: '{connector} の接続を選んでください。',
    },
    de: {
      message: 'Die Verbindung „{connection}“ ist von anderer Art.',
      hint: 'Wählen Sie eine Verbindung für {connector}.',
    },
  },
}
