// Messages about built-in objects and their records.
import type { Messages } from './catalogue.ts'

export const objectMessages: Messages = {
  'object.not-found': {
    en: {
      message: 'There is no object “{object}”.',
      hint: 'Choose another object on the node, or create this one first.',
    },
    ja: {
      message: 'オブジェクト「{object}」がありません。',
      hint: 'ノードで別のオブジェクトを選ぶか、先にこのオブジェクトを作成してください。',
    },
    de: {
      message: 'Das Objekt „{object}“ gibt es nicht.',
      hint: 'Wählen Sie am Knoten ein anderes Objekt, oder legen Sie dieses zuerst an.',
    },
  },
  'object.key-differs': {
    en: {
      message: 'The destination writes “{object}” by another key than the object has.',
      hint: 'Set the key of the destination to: {key}. Or leave it empty, which means the same.',
    },
    ja: {
      message: '配信先のキーがオブジェクト「{object}」のキーと異なります。',
      hint: '配信先のキーを「{key}」に設定してください。空にしても同じ意味になります。',
    },
    de: {
      message: 'Das Ziel schreibt „{object}“ mit einem anderen Schlüssel, als das Objekt ihn hat.',
      hint: 'Stellen Sie den Schlüssel des Ziels auf: {key}. Oder lassen Sie ihn leer, das bedeutet dasselbe.',
    },
  },
  'object.key-null': {
    en: {
      message: '“{field}” is part of the key and has no value.',
      hint: 'A record cannot be found without its key. Fill the field before the destination, or filter such rows out.',
    },
    ja: {
      message: 'キー項目「{field}」に値がありません。',
      hint: 'キーがないとレコードを特定できません。配信先の前で値を補うか、該当行をフィルターで除外してください。',
    },
    de: {
      message: '„{field}“ gehört zum Schlüssel und hat keinen Wert.',
      hint: 'Ohne Schlüssel lässt sich kein Datensatz finden. Füllen Sie das Feld vor dem Ziel, oder filtern Sie solche Zeilen heraus.',
    },
  },
  'object.required': {
    en: {
      message: '“{field}” is required and has no value.',
      hint: 'Give the field a value before the destination, or make it optional in the object.',
    },
    ja: {
      message: '必須項目「{field}」に値がありません。',
      hint: '配信先の前で値を設定するか、オブジェクトの項目を任意に変更してください。',
    },
    de: {
      message: '„{field}“ ist ein Pflichtfeld und hat keinen Wert.',
      hint: 'Geben Sie dem Feld vor dem Ziel einen Wert, oder machen Sie es im Objekt optional.',
    },
  },
  'object.unknown-field': {
    en: {
      message: 'The object has no field “{field}”.',
      hint: 'Map the row to the fields of the object, or add this field to it.',
    },
    ja: {
      message: 'オブジェクトに項目「{field}」がありません。',
      hint: '行をオブジェクトの項目に割り当てるか、この項目をオブジェクトに追加してください。',
    },
    de: {
      message: 'Das Objekt hat kein Feld „{field}“.',
      hint: 'Bilden Sie die Zeile auf die Felder des Objekts ab, oder fügen Sie ihm dieses Feld hinzu.',
    },
  },
  'object.row-too-large': {
    en: {
      message: 'The row is too large for one record.',
      hint: 'A record holds up to 500,000 characters. Leave long texts out, or deliver them in a file.',
    },
    ja: {
      message: 'この行は1件のレコードには大きすぎます。',
      hint: '1レコードは50万文字までです。長い文字列を除くか、ファイルで出力してください。',
    },
    de: {
      message: 'Die Zeile ist zu groß für einen Datensatz.',
      hint: 'Ein Datensatz fasst bis zu 500.000 Zeichen. Lassen Sie lange Texte weg, oder stellen Sie sie in einer Datei zu.',
    },
  },
  'object.key-exists': {
    en: {
      message: 'A record with this key exists already.',
      hint: 'The destination only inserts. Choose “upsert” when existing records are to be updated.',
    },
    ja: {
      message: '同じキーのレコードがすでに存在します。',
      hint: 'この配信先は追加のみを行います。既存レコードも更新する場合は「追加または更新」を選んでください。',
    },
    de: {
      message: 'Einen Datensatz mit diesem Schlüssel gibt es schon.',
      hint: 'Das Ziel fügt nur ein. Wählen Sie „Einfügen oder aktualisieren“, wenn vorhandene Datensätze aktualisiert werden sollen.',
    },
  },
  'object.key-missing': {
    en: {
      message: 'There is no record with this key.',
      hint: 'The destination only updates. Choose “upsert” when new records are to be created.',
    },
    ja: {
      message: 'このキーのレコードは存在しません。',
      hint: 'この配信先は更新のみを行います。新しいレコードも作成する場合は「追加または更新」を選んでください。',
    },
    de: {
      message: 'Einen Datensatz mit diesem Schlüssel gibt es nicht.',
      hint: 'Das Ziel aktualisiert nur. Wählen Sie „Einfügen oder aktualisieren“, wenn neue Datensätze angelegt werden sollen.',
    },
  },
  'object.rows-missing': {
    en: {
      message: 'The staged rows are not whole: {found} of {expected} are there.',
      hint: 'The run tries again by itself. If it keeps failing, start the job anew.',
    },
    ja: {
      message: '準備された行が揃っていません（{expected}行中{found}行）。',
      hint: '自動的に再試行されます。うまくいかない場合は、ジョブを最初から実行し直してください。',
    },
    de: {
      message: 'Die bereitgestellten Zeilen sind unvollständig: {found} von {expected} sind da.',
      hint: 'Der Lauf versucht es von selbst noch einmal. Scheitert er weiter, starten Sie den Job neu.',
    },
  },
}
