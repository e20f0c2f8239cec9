// Messages about nodes that change the shape of rows: split, flatten, pivot, unpivot.
import type { Messages } from '../catalogue.ts'

export const shapeMessages: Messages = {
  'shape.no-field': {
    en: { message: 'No field is chosen yet.', hint: 'Choose the field that this node works on.' },
    ja: { message: '項目がまだ選ばれていません。', hint: 'このノードで使う項目を選んでください。' },
    de: {
      message: 'Es ist noch kein Feld gewählt.',
      hint: 'Wählen Sie das Feld, mit dem dieser Knoten arbeitet.',
    },
  },
  'shape.no-column': {
    en: { message: 'There is no field to fill yet.', hint: 'Add the fields that are to be made.' },
    ja: { message: '作る項目がまだありません。', hint: '作る項目を追加してください。' },
    de: {
      message: 'Es gibt noch kein Feld, das gefüllt wird.',
      hint: 'Fügen Sie die Felder hinzu, die entstehen sollen.',
    },
  },
  'shape.no-name': {
    en: { message: 'A new field has no name.', hint: 'Name it, or delete it.' },
    ja: {
      message: '新しい項目に名前がありません。',
      hint: '名前を付けるか、削除してください。',
    },
    de: {
      message: 'Ein neues Feld hat keinen Namen.',
      hint: 'Benennen Sie es, oder löschen Sie es.',
    },
  },
  'shape.name-taken': {
    en: {
      message: 'There is a field “{field}” already.',
      hint: 'Give the new field another name.',
    },
    ja: {
      message: '「{field}」という項目がすでにあります。',
      hint: '新しい項目に別の名前を付けてください。',
    },
    de: {
      message: 'Ein Feld „{field}“ gibt es schon.',
      hint: 'Geben Sie dem neuen Feld einen anderen Namen.',
    },
  },
  'split.no-separator': {
    en: { message: 'The separator is empty.', hint: 'Enter it, or cut by fixed widths.' },
    ja: {
      message: '区切り文字が空です。',
      hint: '入力するか、固定の文字数で切ってください。',
    },
    de: {
      message: 'Das Trennzeichen ist leer.',
      hint: 'Geben Sie es ein, oder teilen Sie nach festen Breiten.',
    },
  },
  'split.too-many': {
    en: {
      message: '{field} has more than {expected} parts.',
      hint: 'Add a field, or let the rest stay in the last one or be dropped.',
    },
    ja: {
      message: '{field} の部分が {expected}個を超えています。',
      hint: '項目を増やすか、残りを最後の項目に残す、または捨てる設定にしてください。',
    },
    de: {
      message: '{field} hat mehr als {expected} Teile.',
      hint: 'Fügen Sie ein Feld hinzu, oder lassen Sie den Rest im letzten stehen oder entfallen.',
    },
  },
  'unpivot.no-field': {
    en: {
      message: 'No field becomes rows yet.',
      hint: 'Choose the fields that are to become rows.',
    },
    ja: { message: '行にする項目がまだありません。', hint: '行にする項目を選んでください。' },
    de: {
      message: 'Noch wird kein Feld zu Zeilen.',
      hint: 'Wählen Sie die Felder, die Zeilen werden sollen.',
    },
  },
  'unpivot.twice': {
    en: { message: '“{field}” is chosen twice.', hint: 'Remove it once.' },
    ja: { message: '「{field}」が2回選ばれています。', hint: '一方を外してください。' },
    de: { message: '„{field}“ ist zweimal gewählt.', hint: 'Entfernen Sie es einmal.' },
  },
  'pivot.key-twice': {
    en: {
      message: 'The key value “{key}” stands twice.',
      hint: 'A row can go into one field only: delete one of them.',
    },
    ja: {
      message: 'キーの値「{key}」が重複しています。',
      hint: '1つの行が入る項目は1つだけです。一方を削除してください。',
    },
    de: {
      message: 'Der Schlüsselwert „{key}“ steht zweimal da.',
      hint: 'Eine Zeile kann nur in ein Feld gehen: Löschen Sie einen davon.',
    },
  },
  'pivot.sum-of-text': {
    en: {
      message: '“{field}” is no number and cannot be summed.',
      hint: 'Cast it to integer or decimal before this node, or choose another value.',
    },
    ja: {
      message: '「{field}」は数値ではないため合計できません。',
      hint: 'このノードの前で整数か小数に変換するか、別の値を選んでください。',
    },
    de: {
      message: '„{field}“ ist keine Zahl und lässt sich nicht summieren.',
      hint: 'Wandeln Sie es vorher in Ganzzahl oder Dezimalzahl um, oder wählen Sie einen anderen Wert.',
    },
  },
  'flatten.no-json': {
    en: {
      message: '“{field}” holds neither JSON nor text.',
      hint: 'Choose the field in which the JSON stands.',
    },
    ja: {
      message: '「{field}」は JSON でも文字列でもありません。',
      hint: 'JSON が入っている項目を選んでください。',
    },
    de: {
      message: '„{field}“ enthält weder JSON noch Text.',
      hint: 'Wählen Sie das Feld, in dem das JSON steht.',
    },
  },
  'flatten.path': {
    en: {
      message: '“{path}” is no path.',
      hint: 'Names with dots between them, list places in square brackets: items[0].sku. A name with dots or brackets stands in double quotes.',
    },
    ja: {
      message: '「{path}」はパスではありません。',
      hint: '名前をピリオドでつなぎ、配列の位置は角括弧で書きます：items[0].sku。ピリオドや角括弧を含む名前は二重引用符で囲みます。',
    },
    de: {
      message: '„{path}“ ist kein Pfad.',
      hint: 'Namen mit Punkten dazwischen, Stellen einer Liste in eckigen Klammern: items[0].sku. Ein Name mit Punkten oder Klammern steht in doppelten Anführungszeichen.',
    },
  },
  'flatten.no-list': {
    en: {
      message: 'What is to become rows is no list.',
      hint: 'Check the path of the list. If one element may stand there without brackets, have it delivered as a list.',
    },
    ja: {
      message: '行にする値が配列ではありません。',
      hint: '配列のパスを確認してください。要素が1つのとき括弧なしで届く場合は、配列で出力するよう依頼してください。',
    },
    de: {
      message: 'Was zu Zeilen werden soll, ist keine Liste.',
      hint: 'Prüfen Sie den Pfad der Liste. Steht dort manchmal ein Element ohne Klammern, lassen Sie es sich als Liste liefern.',
    },
  },
  'flatten.missing': {
    en: {
      message: 'There is nothing at {path}.',
      hint: 'Ask for complete data, or let a missing value be null.',
    },
    ja: {
      message: '{path} に値がありません。',
      hint: 'すべての値を含むデータを依頼するか、欠けた値を null とする設定にしてください。',
    },
    de: {
      message: 'An {path} steht nichts.',
      hint: 'Lassen Sie sich vollständige Daten liefern, oder behandeln Sie einen fehlenden Wert als null.',
    },
  },
}
