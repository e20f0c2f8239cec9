// Messages about direct and derived mappings, found before any run.
import type { Messages } from '../catalogue.ts'

export const mappingSettingsMessages: Messages = {
  'mapping.no-field': {
    en: {
      message: 'The mapping has no target field yet.',
      hint: 'Add the fields that are to go on.',
    },
    ja: { message: '対象項目がまだありません。', hint: '先へ渡す項目を加えてください。' },
    de: {
      message: 'Die Zuordnung hat noch kein Zielfeld.',
      hint: 'Fügen Sie die Felder hinzu, die weitergehen sollen.',
    },
  },
  'mapping.no-target': {
    en: { message: 'A target field has no name.', hint: 'Name it, or delete the line.' },
    ja: {
      message: '名前のない対象項目があります。',
      hint: '名前を付けるか、その行を削除してください。',
    },
    de: {
      message: 'Ein Zielfeld hat keinen Namen.',
      hint: 'Benennen Sie es, oder löschen Sie die Zeile.',
    },
  },
  'mapping.duplicate-target': {
    en: {
      message: 'The target field “{field}” occurs twice.',
      hint: 'Rename or delete one of them.',
    },
    ja: {
      message: '対象項目「{field}」が重複しています。',
      hint: '一方の名前を変えるか、削除してください。',
    },
    de: {
      message: 'Das Zielfeld „{field}“ kommt zweimal vor.',
      hint: 'Benennen Sie eines um, oder löschen Sie es.',
    },
  },
  'mapping.required-unmapped': {
    en: {
      message: '“{field}” is required and still needs a value.',
      hint: 'Choose a source field or a constant for it.',
    },
    ja: { message: '必須項目「{field}」が未設定です。', hint: '元の項目か定数を選んでください。' },
    de: {
      message: '„{field}“ ist ein Pflichtfeld und braucht noch einen Wert.',
      hint: 'Wählen Sie ein Quellfeld oder eine Konstante dafür.',
    },
  },
  'mapping.unmapped': {
    en: {
      message: '“{field}” has no source and will be null.',
      hint: 'Choose a source field or a constant, or delete the target field.',
    },
    ja: {
      message: '「{field}」は元の項目がないため null になります。',
      hint: '元の項目か定数を選ぶか、対象項目を削除してください。',
    },
    de: {
      message: '„{field}“ hat keine Quelle und wird null.',
      hint: 'Wählen Sie ein Quellfeld oder eine Konstante, oder löschen Sie das Zielfeld.',
    },
  },
  'derived.no-target': {
    en: { message: 'The field that gets the GSID has no name.', hint: 'Name it.' },
    ja: { message: 'GSID を入れる項目に名前がありません。', hint: '名前を付けてください。' },
    de: { message: 'Das Feld für die GSID hat keinen Namen.', hint: 'Benennen Sie es.' },
  },
  'derived.no-object': {
    en: {
      message: 'No object is chosen to look in.',
      hint: 'Choose the object that holds the records.',
    },
    ja: {
      message: '検索するオブジェクトが選ばれていません。',
      hint: 'レコードのあるオブジェクトを選んでください。',
    },
    de: {
      message: 'Es ist kein Objekt zum Suchen gewählt.',
      hint: 'Wählen Sie das Objekt mit den Datensätzen.',
    },
  },
  'derived.no-dataset': {
    en: {
      message: 'No dataset arrives to look in.',
      hint: 'Connect a dataset to the second input, or look in an object.',
    },
    ja: {
      message: '検索先のデータセットが届いていません。',
      hint: '2つ目の入力にデータセットをつなぐか、検索先をオブジェクトにしてください。',
    },
    de: {
      message: 'Es kommt keine Datenmenge an, in der gesucht werden kann.',
      hint: 'Verbinden Sie den zweiten Eingang, oder lassen Sie in einem Objekt suchen.',
    },
  },
  'derived.dataset-unused': {
    en: {
      message: 'A dataset arrives at the second input, but an object is looked in.',
      hint: 'Choose to look in the dataset, or delete the edge.',
    },
    ja: {
      message: '2つ目の入力にデータセットが届いていますが、検索先はオブジェクトです。',
      hint: '検索先をデータセットに変えるか、接続線を削除してください。',
    },
    de: {
      message: 'Am zweiten Eingang kommt eine Datenmenge an, gesucht wird aber in einem Objekt.',
      hint: 'Lassen Sie in der Datenmenge suchen, oder löschen Sie die Kante.',
    },
  },
  'derived.no-gsid-field': {
    en: {
      message: 'It is not said which field of the dataset holds the GSID.',
      hint: 'Choose the field.',
    },
    ja: {
      message: 'データセットのどの項目が GSID か選ばれていません。',
      hint: '項目を選んでください。',
    },
    de: {
      message: 'Es ist nicht gesagt, welches Feld der Datenmenge die GSID enthält.',
      hint: 'Wählen Sie das Feld.',
    },
  },
  'derived.not-gsid': {
    en: {
      message: '“{field}” is {type:type}, not a GSID.',
      hint: 'Turn it into a GSID with a select before, or choose another field.',
    },
    ja: {
      message: '「{field}」は GSID ではなく{type:type}です。',
      hint: '手前の選択ノードで GSID に変換するか、別の項目を選んでください。',
    },
    de: {
      message: '„{field}“ ist {type:type}, keine GSID.',
      hint: 'Machen Sie mit einer Auswahl davor eine GSID daraus, oder wählen Sie ein anderes Feld.',
    },
  },
  'derived.no-match-field': {
    en: {
      message: 'No fields are chosen that must agree.',
      hint: 'Choose at least one pair; up to six.',
    },
    ja: {
      message: '一致させる項目が選ばれていません。',
      hint: '項目の組を1つ以上、最大6つまで選んでください。',
    },
    de: {
      message: 'Es sind keine Felder gewählt, die übereinstimmen müssen.',
      hint: 'Wählen Sie mindestens ein Paar, höchstens sechs.',
    },
  },
  'derived.match-incomplete': {
    en: {
      message: 'A pair of fields is unfinished.',
      hint: 'Choose the field of the row and the field to compare it with, or delete the pair.',
    },
    ja: {
      message: '項目の組が未完成です。',
      hint: '行の項目と検索先の項目を選ぶか、組を削除してください。',
    },
    de: {
      message: 'Ein Feldpaar ist unvollständig.',
      hint: 'Wählen Sie das Feld der Zeile und das zum Vergleichen, oder löschen Sie das Paar.',
    },
  },
  'derived.field-missing': {
    en: {
      message: 'The object “{object}” has no field “{field}”.',
      hint: 'Choose another field of the object.',
    },
    ja: {
      message: 'オブジェクト「{object}」に項目「{field}」がありません。',
      hint: 'オブジェクトの別の項目を選んでください。',
    },
    de: {
      message: 'Das Objekt „{object}“ hat kein Feld „{field}“.',
      hint: 'Wählen Sie ein anderes Feld des Objekts.',
    },
  },
  'derived.default-not-gsid': {
    en: {
      message: 'The default is not a GSID.',
      hint: 'A GSID has 36 characters, digits and capital letters.',
    },
    ja: { message: '既定値が GSID ではありません。', hint: 'GSID は数字と英大文字の36文字です。' },
    de: {
      message: 'Der Standardwert ist keine GSID.',
      hint: 'Eine GSID hat 36 Zeichen, Ziffern und Großbuchstaben.',
    },
  },
}
