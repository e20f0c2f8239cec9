// Messages about files of snapshots and previews.
import type { Messages } from './catalogue.ts'

export const fileMessages: Messages = {
  'file.not-found': {
    en: {
      message: 'These bytes are not here.',
      hint: 'The preview may be old. Refresh it: the files are then read again.',
    },
    ja: {
      message: 'このデータはここにはありません。',
      hint: 'プレビューが古い可能性があります。更新すると、ファイルを読み直します。',
    },
    de: {
      message: 'Diese Bytes gibt es hier nicht.',
      hint: 'Vielleicht ist die Vorschau alt. Aktualisieren Sie sie: Die Dateien werden dann neu gelesen.',
    },
  },
  'file.hash-differs': {
    en: {
      message: 'The bytes of {file} are not those that were announced.',
      hint: 'The file was probably being written while it was read. Try again in a moment.',
    },
    ja: {
      message: '{file} の内容が、通知されたものと一致しません。',
      hint: '読み取り中に書き込まれていた可能性があります。少し待ってからもう一度お試しください。',
    },
    de: {
      message: 'Die Bytes von {file} sind nicht die angekündigten.',
      hint: 'Vermutlich wurde die Datei gerade geschrieben. Versuchen Sie es gleich noch einmal.',
    },
  },
  'preview.too-large': {
    en: {
      message: '{file} is too large for a preview: {sizeBytes} bytes, at most {limitBytes}.',
      hint: 'Narrow the files down, or run the job at the edge on the full data.',
    },
    ja: {
      message: '{file} はプレビューには大きすぎます：{sizeBytes}バイト（上限 {limitBytes}）。',
      hint: 'ファイルを絞り込むか、エッジで全データを実行してください。',
    },
    de: {
      message: '{file} ist zu groß für eine Vorschau: {sizeBytes} Bytes, höchstens {limitBytes}.',
      hint: 'Grenzen Sie die Dateien ein oder führen Sie den Job am Edge mit allen Daten aus.',
    },
  },
  'file.unencodable': {
    en: {
      message:
        '{encoding:encoding} has no code for {characters} ({codePoints}), so this row was not written.',
      hint: 'Replace these characters in the data, choose a replacement in the format, or deliver in UTF-8.',
    },
    ja: {
      message:
        '{characters}（{codePoints}）は {encoding:encoding} で表せないため、この行は書き出されませんでした。',
      hint: 'データ側でこれらの文字を置き換えるか、形式で代替文字を設定するか、UTF-8 で出力してください。',
    },
    de: {
      message:
        '{encoding:encoding} kennt {characters} ({codePoints}) nicht; diese Zeile wurde daher nicht geschrieben.',
      hint: 'Ersetzen Sie diese Zeichen in den Daten, wählen Sie im Format einen Ersatz, oder schreiben Sie die Datei in UTF-8.',
    },
  },
  'file.unencodable-header': {
    en: {
      message: '{encoding:encoding} has no code for {characters} in the field name “{text}”.',
      hint: 'Rename the field before the destination, choose a replacement in the format, or deliver in UTF-8.',
    },
    ja: {
      message: '項目名「{text}」の {characters} は {encoding:encoding} で表せません。',
      hint: '配信先の前で項目名を変えるか、形式で代替文字を設定するか、UTF-8 で出力してください。',
    },
    de: {
      message: '{encoding:encoding} kennt {characters} im Feldnamen „{text}“ nicht.',
      hint: 'Benennen Sie das Feld vor dem Ziel um, wählen Sie im Format einen Ersatz, oder schreiben Sie die Datei in UTF-8.',
    },
  },
  'file.unencodable-replacement': {
    en: {
      message: '{encoding:encoding} has no code for the replacement “{text}” either.',
      hint: 'Choose a replacement that every encoding has, such as ?.',
    },
    ja: {
      message: '代替文字「{text}」も {encoding:encoding} では表せません。',
      hint: '「?」のように、どの文字コードにもある文字を選んでください。',
    },
    de: {
      message: 'Auch den Ersatz „{text}“ kennt {encoding:encoding} nicht.',
      hint: 'Wählen Sie einen Ersatz, den jede Kodierung hat, etwa ?.',
    },
  },
  'file.name-pattern': {
    en: {
      message: 'The file name {pattern} cannot be filled: {part} is no date part.',
      hint: 'Within braces use yyyy, MM, dd, HH, mm, ss and signs between them, for example report_{yyyyMMdd}.csv.',
    },
    ja: {
      message: 'ファイル名 {pattern} を作成できません：{part} は日時の書式ではありません。',
      hint: '波かっこの中では yyyy、MM、dd、HH、mm、ss と、その間の記号を使えます。例：report_{yyyyMMdd}.csv',
    },
    de: {
      message: 'Der Dateiname {pattern} lässt sich nicht füllen: {part} ist kein Datumsteil.',
      hint: 'In geschweiften Klammern stehen yyyy, MM, dd, HH, mm, ss und Zeichen dazwischen, zum Beispiel report_{yyyyMMdd}.csv.',
    },
  },
}
