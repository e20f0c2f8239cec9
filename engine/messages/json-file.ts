// Messages about files of JSON, and where in them the records are.
import type { Messages } from './catalogue.ts'

export const jsonFileMessages: Messages = {
  'json.no-array': {
    en: {
      message: '{file}, line {line}: the file begins neither with an array nor with an object.',
      hint: 'Expected is [ {…}, {…} ] or {"data": [ {…}, {…} ]}. Look at the first line: it may be no JSON at all.',
    },
    ja: {
      message: '{file} の {line}行目：ファイルが配列でもオブジェクトでも始まっていません。',
      hint: '[ {…}, {…} ] または {"data": [ {…}, {…} ]} の形が必要です。JSON ではない可能性もあるので、先頭行を確認してください。',
    },
    de: {
      message:
        '{file}, Zeile {line}: Die Datei beginnt weder mit einem Array noch mit einem Objekt.',
      hint: 'Erwartet wird [ {…}, {…} ] oder {"data": [ {…}, {…} ]}. Sehen Sie sich die erste Zeile an: Vielleicht ist es gar kein JSON.',
    },
  },
  'json.envelope': {
    en: {
      message: '{file}, line {line}: the file is one object that has no field of this source.',
      hint: 'Probably the records stand in an array inside it: name that in “Where the records are”, for example data.',
    },
    ja: {
      message:
        '{file} の {line}行目：ファイル全体が1つのオブジェクトで、このソースの項目が1つもありません。',
      hint: 'レコードは中の配列にあると思われます。その名前を「レコードの場所」に入れてください（data など）。',
    },
    de: {
      message:
        '{file}, Zeile {line}: Die Datei ist ein einzelnes Objekt ohne ein Feld dieser Quelle.',
      hint: 'Vermutlich stehen die Datensätze in einem Array darin: Nennen Sie es unter „Wo die Datensätze stehen“, zum Beispiel data.',
    },
  },
  'json.no-records': {
    en: {
      message: '{file}, line {line}: there are no records at “{records}”.',
      hint: 'The setting “Where the records are” names an array, or one object, by the names that lead to it. Compare it with the file.',
    },
    ja: {
      message: '{file} の {line}行目：「{records}」にレコードがありません。',
      hint: '「レコードの場所」には、配列（または1つのオブジェクト）にたどり着く名前を入れます。ファイルと見比べてください。',
    },
    de: {
      message: '{file}, Zeile {line}: An „{records}“ stehen keine Datensätze.',
      hint: 'Die Einstellung „Wo die Datensätze stehen“ nennt ein Array oder ein einzelnes Objekt mit den Namen, die dorthin führen. Vergleichen Sie sie mit der Datei.',
    },
  },
  'json.records-twice': {
    en: {
      message:
        '{file}, line {line}: a name of “{records}” occurs a second time in the same object.',
      hint: 'Nobody can tell which of the two holds the records. Correct it where the data comes from.',
    },
    ja: {
      message: '{file} の {line}行目：「{records}」の名前が同じオブジェクトに2回あります。',
      hint: 'どちらがレコードなのか判断できません。データの出力元で直してください。',
    },
    de: {
      message:
        '{file}, Zeile {line}: Ein Name aus „{records}“ kommt im selben Objekt ein zweites Mal vor.',
      hint: 'Niemand kann sagen, welcher von beiden die Datensätze enthält. Korrigieren Sie es dort, wo die Daten herkommen.',
    },
  },
  'json.broken-envelope': {
    en: {
      message: '{file}, line {line}: what stands around “{records}” is no JSON.',
      hint: 'Look at this line for a missing or doubled comma, colon or double quote. From here on nothing in the file can be told apart.',
    },
    ja: {
      message: '{file} の {line}行目：「{records}」の周りが JSON になっていません。',
      hint: 'この行にコンマ、コロン、二重引用符の抜けや重複がないか確認してください。ここから先は区切りを判断できません。',
    },
    de: {
      message: '{file}, Zeile {line}: Was um „{records}“ herum steht, ist kein JSON.',
      hint: 'Suchen Sie in dieser Zeile nach einem fehlenden oder doppelten Komma, Doppelpunkt oder Anführungszeichen. Ab hier lässt sich in der Datei nichts mehr auseinanderhalten.',
    },
  },
  'json.records-path': {
    en: {
      message: '“{path}” is no path to the records.',
      hint: 'Write the names that lead to them with points between: data, result.items. A name with a point in it stands in double quotes.',
    },
    ja: {
      message: '「{path}」はレコードへのパスとして読めません。',
      hint: 'たどる名前をピリオドで区切って書きます（data、result.items）。ピリオドを含む名前は二重引用符で囲みます。',
    },
    de: {
      message: '„{path}“ ist kein Pfad zu den Datensätzen.',
      hint: 'Schreiben Sie die Namen, die dorthin führen, mit Punkten dazwischen: data, result.items. Ein Name mit einem Punkt steht in Anführungszeichen.',
    },
  },
  'json.broken-array': {
    en: {
      message:
        '{file}, line {line}: between two records a comma or the end of the array was expected.',
      hint: 'Look at this line for a missing or doubled comma. From here on nothing in the file can be told apart.',
    },
    ja: {
      message: '{file} の {line}行目：レコードの間にコンマまたは配列の終わりが必要です。',
      hint: 'この行にコンマの抜けや重複がないか確認してください。ここから先は区切りを判断できません。',
    },
    de: {
      message:
        '{file}, Zeile {line}: Zwischen zwei Datensätzen wird ein Komma oder das Ende des Arrays erwartet.',
      hint: 'Suchen Sie in dieser Zeile nach einem fehlenden oder doppelten Komma. Ab hier lässt sich in der Datei nichts mehr auseinanderhalten.',
    },
  },
  'json.empty-file': {
    en: {
      message: '{file} is empty: there is no JSON in it.',
      hint: 'A file without records holds []. It may have been read while it was being written: check it at its place, then run again.',
    },
    ja: {
      message: '{file} は空です。JSON がありません。',
      hint: 'レコードのないファイルの内容は [] です。書き込み中に読み取られた可能性があります。元の場所でファイルを確認してから、もう一度実行してください。',
    },
    de: {
      message: '{file} ist leer: Es steht kein JSON darin.',
      hint: 'Eine Datei ohne Datensätze enthält []. Vielleicht wurde sie während des Schreibens gelesen: Prüfen Sie sie an ihrem Ort und starten Sie erneut.',
    },
  },
  'json.unclosed-array': {
    en: {
      message: '{file}, line {line}: the file ends before its JSON does.',
      hint: 'The file was probably cut off: ask for it again. Nothing of it is delivered.',
    },
    ja: {
      message: '{file} の {line}行目：JSON の途中でファイルが終わっています。',
      hint: 'ファイルが途中で切れている可能性があります。再送を依頼してください。この内容は配信されません。',
    },
    de: {
      message: '{file}, Zeile {line}: Die Datei endet mitten im JSON.',
      hint: 'Vermutlich wurde die Datei abgeschnitten: Fordern Sie sie neu an. Nichts davon wird zugestellt.',
    },
  },
  'json.trailing': {
    en: {
      message: '{file}, line {line}: something follows the end of the JSON.',
      hint: 'If each line holds an object of its own, choose NDJSON as the format. Otherwise two files were probably joined.',
    },
    ja: {
      message: '{file} の {line}行目：JSON の終わりの後に文字があります。',
      hint: '1行に1つのオブジェクトが並ぶファイルなら、形式に NDJSON を選んでください。そうでなければ、2つのファイルがつながっている可能性があります。',
    },
    de: {
      message: '{file}, Zeile {line}: Nach dem Ende des JSON steht noch etwas.',
      hint: 'Steht in jeder Zeile ein eigenes Objekt, wählen Sie als Format NDJSON. Sonst wurden vermutlich zwei Dateien aneinandergehängt.',
    },
  },
  'json.record-too-long': {
    en: {
      message: '{file}, line {line}: a record is longer than {limitMb} MB.',
      hint: 'Probably a bracket or a double quote is never closed, or the records stand inside an object: then say where they are. Check the format.',
    },
    ja: {
      message: '{file} の {line}行目：レコードが {limitMb} MB を超えています。',
      hint: '括弧や引用符が閉じられていないか、レコードがオブジェクトの中にある可能性があります。後者なら「レコードの場所」を入れてください。',
    },
    de: {
      message: '{file}, Zeile {line}: Ein Datensatz ist länger als {limitMb} MB.',
      hint: 'Vermutlich wird eine Klammer oder ein Anführungszeichen nie geschlossen, oder die Datensätze stecken in einem Objekt: Dann sagen Sie, wo sie stehen. Prüfen Sie das Format.',
    },
  },
}
