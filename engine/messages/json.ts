// Messages about JSON that is a record of a file, or the value of a field.
import type { Messages } from './catalogue.ts'

export const jsonMessages: Messages = {
  'json.unexpected': {
    en: {
      message: 'This is no JSON: something unexpected stands at character {position}.',
      hint: 'Look there for a missing comma, colon or double quote, or for single quotes. Correct it where the data comes from.',
    },
    ja: {
      message: 'JSON ではありません：{position}文字目に想定外の文字があります。',
      hint: 'その位置にコンマ、コロン、二重引用符の抜けや一重引用符がないか確認し、データの出力元で直してください。',
    },
    de: {
      message: 'Das ist kein JSON: An Zeichen {position} steht etwas Unerwartetes.',
      hint: 'Suchen Sie dort nach einem fehlenden Komma, Doppelpunkt oder Anführungszeichen oder nach einfachen Anführungszeichen. Korrigieren Sie es dort, wo die Daten herkommen.',
    },
  },
  'json.unclosed': {
    en: {
      message: 'This is no JSON: it breaks off at character {position}.',
      hint: 'A bracket or a double quote is never closed. Probably the text was cut off: look at how long it may be where it comes from.',
    },
    ja: {
      message: 'JSON ではありません：{position}文字目で途切れています。',
      hint: '括弧または引用符が閉じられていません。途中で切れている可能性があります。出力元の文字数の上限を確認してください。',
    },
    de: {
      message: 'Das ist kein JSON: Es bricht an Zeichen {position} ab.',
      hint: 'Eine Klammer oder ein Anführungszeichen wird nie geschlossen. Vermutlich wurde der Text abgeschnitten: Prüfen Sie, wie lang er an seiner Quelle sein darf.',
    },
  },
  'json.too-deep': {
    en: {
      message: 'At character {position} the JSON is nested more than 200 levels deep.',
      hint: 'Real data is hardly ever nested like this. Look for a fault where the data comes from.',
    },
    ja: {
      message: '{position}文字目で JSON の入れ子が200段を超えています。',
      hint: '通常のデータではまず起こりません。データの出力元に誤りがないか確認してください。',
    },
    de: {
      message: 'An Zeichen {position} ist das JSON mehr als 200 Ebenen tief verschachtelt.',
      hint: 'Echte Daten sind kaum je so verschachtelt. Suchen Sie den Fehler dort, wo die Daten herkommen.',
    },
  },
  'json.bad-text': {
    en: {
      message: 'This is no JSON: the text at character {position} is not written as JSON wants it.',
      hint: 'A line break or tab stands in a text unescaped, or an escape (\\n, \\u00e9) is wrong or half an emoji. Correct it where the data comes from.',
    },
    ja: {
      message: 'JSON ではありません：{position}文字目の文字列の書き方が正しくありません。',
      hint: '改行やタブがエスケープされていないか、エスケープ（\\n、\\u00e9）が誤っているか、絵文字の片割れだけになっています。出力元で直してください。',
    },
    de: {
      message:
        'Das ist kein JSON: Der Text an Zeichen {position} ist nicht so geschrieben, wie JSON es verlangt.',
      hint: 'Ein Zeilenumbruch oder Tabulator steht ohne Escape im Text, oder ein Escape (\\n, \\u00e9) ist falsch oder ein halbes Emoji. Korrigieren Sie es an der Quelle.',
    },
  },
  'json.bad-number': {
    en: {
      message:
        'This is no JSON: the number at character {position} is not written as JSON wants it.',
      hint: 'No plus sign, no leading zeros, a point as decimal sign, a digit on both sides of it. A code such as 007 must be a text in double quotes.',
    },
    ja: {
      message: 'JSON ではありません：{position}文字目の数値の書き方が正しくありません。',
      hint: '正符号と先頭のゼロは使えません。小数点はピリオドで、両側に数字が必要です。007 のようなコードは二重引用符で囲んで文字列にしてください。',
    },
    de: {
      message:
        'Das ist kein JSON: Die Zahl an Zeichen {position} ist nicht so geschrieben, wie JSON es verlangt.',
      hint: 'Kein Pluszeichen, keine führenden Nullen, ein Punkt als Dezimalzeichen mit Ziffern auf beiden Seiten. Ein Code wie 007 muss ein Text in Anführungszeichen sein.',
    },
  },
  'json.not-an-object': {
    en: {
      message: 'This is JSON, but no object with names and values.',
      hint: 'Expected is {"name": "value"}. Ask for records as objects, or leave this one out where the data comes from.',
    },
    ja: {
      message: 'JSON ですが、名前と値を持つオブジェクトではありません。',
      hint: '{"name": "value"} の形が必要です。レコードをオブジェクトで出力するよう依頼するか、出力元でこれを除いてください。',
    },
    de: {
      message: 'Das ist JSON, aber kein Objekt mit Namen und Werten.',
      hint: 'Erwartet wird {"name": "value"}. Lassen Sie sich Datensätze als Objekte liefern, oder lassen Sie diesen an der Quelle weg.',
    },
  },
  'json.duplicate-name': {
    en: {
      message: 'The name “{name}” occurs twice in one object.',
      hint: 'Nobody can tell which of the values counts. Correct it where the data comes from.',
    },
    ja: {
      message: '1つのオブジェクトに同じ名前「{name}」が2回あります。',
      hint: 'どちらの値が正しいか判断できません。データの出力元で直してください。',
    },
    de: {
      message: 'Der Name „{name}“ kommt in einem Objekt zweimal vor.',
      hint: 'Niemand kann sagen, welcher der Werte gilt. Korrigieren Sie es dort, wo die Daten herkommen.',
    },
  },
  'json.missing': {
    en: {
      message: 'The record has no “{field}”.',
      hint: 'Ask for complete records, or let a missing value be null.',
    },
    ja: {
      message: 'レコードに「{field}」がありません。',
      hint: 'すべての項目を含むレコードを依頼するか、欠けた値を null とする設定にしてください。',
    },
    de: {
      message: 'Dem Datensatz fehlt „{field}“.',
      hint: 'Lassen Sie sich vollständige Datensätze liefern, oder behandeln Sie einen fehlenden Wert als null.',
    },
  },
  'json.value-type': {
    en: {
      message: 'The value of “{field}” cannot be written as JSON of its type, {type:type}.',
      hint: 'Cast the field before the destination, so that what does not fit is found there, or make it text.',
    },
    ja: {
      message: '「{field}」の値は、型（{type:type}）の JSON として書き出せません。',
      hint: '配信先の前で型を変換すると、合わない値がそこで見つかります。または文字列にしてください。',
    },
    de: {
      message:
        'Der Wert von „{field}“ lässt sich nicht als JSON seines Typs schreiben: {type:type}.',
      hint: 'Wandeln Sie das Feld vor dem Ziel um, damit sich dort zeigt, was nicht passt, oder machen Sie es zu Text.',
    },
  },
}
