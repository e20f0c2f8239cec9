// Messages about reading files: their structure, their fields.
import type { Messages } from './catalogue.ts'

export const csvMessages: Messages = {
  'csv.unclosed-quote': {
    en: {
      message: '{file}, line {line}: a quoted field opens here and is never closed.',
      hint: 'Look for a lone quote on this line: inside a quoted field it must be doubled. Or the file was cut off: ask for it again. If the file uses no quoting, say so in the format.',
    },
    ja: {
      message: '{file} の {line}行目：ここで始まる引用符が閉じられていません。',
      hint: 'この行に単独の引用符がないか確認してください。引用符で囲まれた項目内では二重にする必要があります。ファイルが途中で切れている場合は再送を依頼してください。引用符を使わないファイルなら、形式でその旨を指定してください。',
    },
    de: {
      message:
        '{file}, Zeile {line}: Ein Feld in Anführungszeichen beginnt hier und endet nirgends.',
      hint: 'Suchen Sie in dieser Zeile nach einem einzelnen Anführungszeichen: Innerhalb eines solchen Feldes muss es verdoppelt sein. Oder die Datei ist abgeschnitten: Fordern Sie sie neu an. Nutzt die Datei keine Anführungszeichen, stellen Sie das im Format ein.',
    },
  },
  'csv.same-signs': {
    en: {
      message: 'Delimiter and quote are the same sign: {sign}',
      hint: 'Nobody can tell them apart in a file. Choose another quote, or another delimiter.',
    },
    ja: {
      message: '区切り文字と引用符が同じ文字（{sign}）です。',
      hint: 'ファイルの中で見分けられません。どちらかを別の文字にしてください。',
    },
    de: {
      message: 'Trennzeichen und Anführungszeichen sind dasselbe Zeichen: {sign}',
      hint: 'In einer Datei lassen sie sich nicht unterscheiden. Wählen Sie eines von beiden anders.',
    },
  },
  'csv.lone-cr': {
    en: {
      message:
        '{file}: a carriage return (CR) stands within the first row. Lines seem to end with CR alone, as on old Macs.',
      hint: 'Set the line end of the source to CR.',
    },
    ja: {
      message:
        '{file}：最初の行の中に改行コード CR があります。行末が CR だけのようです（古い Mac の形式）。',
      hint: 'ソースの形式で、改行を CR に設定してください。',
    },
    de: {
      message:
        '{file}: In der ersten Zeile steht ein Wagenrücklauf (CR). Die Zeilen enden offenbar nur mit CR, wie bei alten Macs.',
      hint: 'Stellen Sie das Zeilenende der Quelle auf CR.',
    },
  },
  'csv.text-after-quote': {
    en: {
      message: 'Text follows a closing quote.',
      hint: 'After the closing quote only a delimiter or the end of the line may stand. Double quotes that belong to the value, or check the delimiter in the format.',
    },
    ja: {
      message: '閉じ引用符の後に文字があります。',
      hint: '閉じ引用符の後には区切り文字か行末だけを置けます。値に含まれる引用符は二重にするか、形式の区切り文字を確認してください。',
    },
    de: {
      message: 'Nach einem schließenden Anführungszeichen steht Text.',
      hint: 'Danach darf nur ein Trennzeichen oder das Zeilenende kommen. Verdoppeln Sie Anführungszeichen, die zum Wert gehören, oder prüfen Sie das Trennzeichen im Format.',
    },
  },
  'csv.too-few-fields': {
    en: {
      message: 'The row has {actual} of {expected} fields.',
      hint: 'A delimiter is missing, or a value holds a line break without being quoted. Correct the file, or check the delimiter in the format.',
    },
    ja: {
      message: 'この行の項目は {actual}個ですが、{expected}個が必要です。',
      hint: '区切り文字が欠けているか、引用符で囲まれていない値に改行が含まれています。ファイルを直すか、形式の区切り文字を確認してください。',
    },
    de: {
      message: 'Die Zeile hat {actual} von {expected} Feldern.',
      hint: 'Ein Trennzeichen fehlt, oder ein Wert enthält einen Zeilenumbruch ohne Anführungszeichen. Korrigieren Sie die Datei oder prüfen Sie das Trennzeichen im Format.',
    },
  },
  'csv.too-many-fields': {
    en: {
      message: 'The row has {actual} fields instead of {expected}.',
      hint: 'A value probably holds the delimiter without being quoted. Correct the file, or check delimiter and quote in the format.',
    },
    ja: {
      message: 'この行の項目は {actual}個で、想定の {expected}個を超えています。',
      hint: '引用符で囲まれていない値に区切り文字が含まれている可能性があります。ファイルを直すか、形式の区切り文字と引用符を確認してください。',
    },
    de: {
      message: 'Die Zeile hat {actual} Felder statt {expected}.',
      hint: 'Vermutlich enthält ein Wert das Trennzeichen ohne Anführungszeichen. Korrigieren Sie die Datei oder prüfen Sie Trenn- und Anführungszeichen im Format.',
    },
  },
  'csv.row-too-long': {
    en: {
      message: '{file}, line {line}: the row is longer than {limitMb} MB.',
      hint: 'The file is probably no CSV, or its line ends are not LF or CRLF. Check how it was exported.',
    },
    ja: {
      message: '{file} の {line}行目：行が {limitMb} MB を超えています。',
      hint: 'CSV ではないか、改行コードが LF または CRLF ではない可能性があります。出力方法を確認してください。',
    },
    de: {
      message: '{file}, Zeile {line}: Die Zeile ist länger als {limitMb} MB.',
      hint: 'Vermutlich ist die Datei keine CSV-Datei, oder ihre Zeilenenden sind weder LF noch CRLF. Prüfen Sie den Export.',
    },
  },
  'csv.empty-file': {
    en: {
      message: '{file} is empty: not even a header.',
      hint: 'It may have been read while it was being written. Check the file at its place, then run again.',
    },
    ja: {
      message: '{file} は空です。見出し行もありません。',
      hint: '書き込み中に読み取られた可能性があります。元の場所でファイルを確認してから、もう一度実行してください。',
    },
    de: {
      message: '{file} ist leer: Es gibt nicht einmal eine Kopfzeile.',
      hint: 'Vielleicht wurde sie während des Schreibens gelesen. Prüfen Sie die Datei an ihrem Ort und starten Sie erneut.',
    },
  },
  'csv.no-header': {
    en: {
      message: '{file} has no header where one is expected.',
      hint: 'Check how many lines the format skips before the header, or switch the header off.',
    },
    ja: {
      message: '{file} の想定位置に見出し行がありません。',
      hint: '見出しの前に読み飛ばす行数を確認するか、見出しなしに設定してください。',
    },
    de: {
      message: '{file} hat keine Kopfzeile, wo eine erwartet wird.',
      hint: 'Prüfen Sie, wie viele Zeilen das Format davor überspringt, oder schalten Sie die Kopfzeile aus.',
    },
  },
  'source.similar-field': {
    en: {
      message:
        '{file} has no field "{field}", but it has “{similar}”: they differ in spaces, case or width.',
      hint: 'Choose “{similar}” in the source and publish, or ask for a corrected file.',
    },
    ja: {
      message:
        '{file} に項目「{field}」はありませんが、「{similar}」があります（空白、大文字と小文字、全角と半角の違い）。',
      hint: 'ソースの項目を「{similar}」に直して公開するか、正しいファイルを依頼してください。',
    },
    de: {
      message:
        '{file} hat kein Feld „{field}“, aber „{similar}“: Sie unterscheiden sich in Leerzeichen, Groß- und Kleinschreibung oder Breite.',
      hint: 'Wählen Sie in der Quelle „{similar}“ und veröffentlichen Sie, oder fordern Sie eine berichtigte Datei an.',
    },
  },
  'source.field-missing': {
    en: {
      message: '{file} has no field “{field}”, which the source was built for. It has: {found}.',
      hint: 'If the field was renamed or dropped for good, change the fields of the source and publish. Otherwise ask for a corrected file.',
    },
    ja: {
      message:
        '{file} に、ソースの設定にある項目「{field}」がありません。ファイルの項目：{found}。',
      hint: '名前の変更や廃止であれば、ソースの項目を直して公開してください。そうでなければ、正しいファイルを依頼してください。',
    },
    de: {
      message:
        '{file} hat kein Feld „{field}“, für das die Quelle gebaut wurde. Vorhanden sind: {found}.',
      hint: 'Wurde das Feld umbenannt oder gestrichen, ändern Sie die Felder der Quelle und veröffentlichen Sie. Sonst fordern Sie eine berichtigte Datei an.',
    },
  },
  'source.field-absent': {
    en: {
      message: 'No record of {file} has a field “{field}”: it is null in all of them.',
      hint: 'Check the name if the field should be there.',
    },
    ja: {
      message: '{file} のどのレコードにも項目「{field}」がありません。すべて null になります。',
      hint: 'あるはずの項目なら、名前を確認してください。',
    },
    de: {
      message: 'Kein Datensatz in {file} hat ein Feld „{field}“: Es ist überall null.',
      hint: 'Prüfen Sie den Namen, wenn es da sein müsste.',
    },
  },
  'source.field-new': {
    en: {
      message: '{file} has a further field “{field}”, which is not read.',
      hint: 'Add it to the fields of the source if you need it.',
    },
    ja: {
      message: '{file} に新しい項目「{field}」があります。読み込まれません。',
      hint: '必要であれば、ソースの項目に追加してください。',
    },
    de: {
      message: '{file} hat ein weiteres Feld „{field}“, das nicht gelesen wird.',
      hint: 'Nehmen Sie es in die Felder der Quelle auf, wenn Sie es brauchen.',
    },
  },
  'memory.long-row': {
    en: {
      message:
        '{file}, line {line}: this row takes {rowMb} MB, too much for the {budgetMb} MB of memory that the run may use.',
      hint: 'Look at it first: a quote that is never closed makes one row of many lines. If the row is right, give the run sixteen times as much memory as it takes, or drop its long field before this node.',
    },
    ja: {
      message:
        '{file} の {line} 行目：この行は {rowMb} MB あり、実行に使えるメモリ {budgetMb} MB では処理できません。',
      hint: 'まずこの行を確認してください。引用符が閉じられていないと、多くの行が1行になります。正しい行であれば、行の大きさの16倍のメモリーを割り当てるか、このノードの前で長い項目を外してください。',
    },
    de: {
      message:
        '{file}, Zeile {line}: Diese Zeile braucht {rowMb} MB, zu viel für die {budgetMb} MB Speicher, die der Lauf nutzen darf.',
      hint: 'Sehen Sie sie zuerst an: Ein Anführungszeichen, das nirgends endet, macht aus vielen Zeilen eine. Ist sie richtig, geben Sie dem Lauf sechzehnmal so viel Speicher, wie sie braucht, oder lassen Sie ihr langes Feld vor diesem Knoten weg.',
    },
  },
  'memory.over-budget': {
    en: {
      message: 'The run needs more than the {budgetMb} MB of memory that it may use.',
      hint: 'Give it more memory, filter earlier, or drop fields that are not used before rows are held. What is one value must fit as a whole: a very long row, or the list of one large group.',
    },
    ja: {
      message: '実行に必要なメモリが上限の {budgetMb} MB を超えました。',
      hint: 'メモリーを増やすか、行を保持する前に絞り込み、使わない項目を外してください。非常に長い行や、大きなグループの一覧は、全体がメモリーに入る必要があります。',
    },
    de: {
      message: 'Der Lauf braucht mehr als die {budgetMb} MB Speicher, die er nutzen darf.',
      hint: 'Geben Sie ihm mehr Speicher, filtern Sie früher, oder lassen Sie ungenutzte Felder weg, bevor Zeilen gehalten werden. Was ein Wert ist, muss als Ganzes hineinpassen: eine sehr lange Zeile oder die Liste einer großen Gruppe.',
    },
  },
}
