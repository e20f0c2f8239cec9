// Messages about files of this computer: those that a call names, and what the operating system refuses. `reason` is its name for the fault (ENOSPC).
import type { Messages } from './catalogue.ts'

export const localFileMessages: Messages = {
  'call.file': {
    en: {
      message: 'The file {file} cannot be read ({reason}).',
      hint: 'ENOENT: check the path, which counts from the folder in which you called npm. EISDIR: name a file, not a folder. EACCES: give yourself the right to read.',
    },
    ja: {
      message: 'ファイル {file} を読み込めません（{reason}）。',
      hint: 'ENOENT はパスの誤りです（npm を呼び出したフォルダーが起点です）。EISDIR ならフォルダーではなくファイルを指定し、EACCES なら読み取り権限を付けてください。',
    },
    de: {
      message: 'Die Datei {file} lässt sich nicht lesen ({reason}).',
      hint: 'ENOENT: Prüfen Sie den Pfad; er zählt ab dem Ordner, in dem Sie npm aufgerufen haben. EISDIR: Nennen Sie eine Datei, keinen Ordner. EACCES: Geben Sie sich das Recht zu lesen.',
    },
  },
  'call.folder': {
    en: {
      message: 'The folder {folder} cannot be written to.',
      hint: 'Choose another folder with --out, or make room and give yourself the right to write.',
    },
    ja: {
      message: 'フォルダー {folder} に書き込めません。',
      hint: '--out で別のフォルダーを選ぶか、空き容量と書き込み権限を確認してください。',
    },
    de: {
      message: 'In den Ordner {folder} lässt sich nicht schreiben.',
      hint: 'Wählen Sie mit --out einen anderen Ordner, oder schaffen Sie Platz und das Recht zu schreiben.',
    },
  },
  'call.out-is-input': {
    en: {
      message: 'The output {file} would overwrite a file that the run reads.',
      hint: 'Choose another folder with --out.',
    },
    ja: {
      message: '出力 {file} は、この実行で読み込むファイルを上書きしてしまいます。',
      hint: '--out で別のフォルダーを選んでください。',
    },
    de: {
      message: 'Die Ausgabe {file} würde eine Datei überschreiben, die der Lauf liest.',
      hint: 'Wählen Sie mit --out einen anderen Ordner.',
    },
  },
  'call.object-without-file': {
    en: {
      message: 'The records of the object {object}, which {node} looks in, have no file.',
      hint: 'Add --object {object}=FILE: a CSV file in UTF-8, GSID first, sorted by it.',
    },
    ja: {
      message: '{node} が参照するオブジェクト {object} のレコードのファイルがありません。',
      hint: '--object {object}=FILE を追加してください。GSID が先頭の項目で、GSID 順に並んだ UTF-8 の CSV です。',
    },
    de: {
      message:
        'Für die Datensätze des Objekts {object}, in denen {node} nachschlägt, fehlt die Datei.',
      hint: 'Ergänzen Sie --object {object}=FILE: eine CSV-Datei in UTF-8, GSID zuerst, nach ihr sortiert.',
    },
  },
  'file.no-room': {
    en: {
      message: 'There is no room left to write {file} ({reason}).',
      hint: 'Make room on that disk or choose another folder with --out. What does not fit into memory goes to the folder for temporary files, which TMPDIR names.',
    },
    ja: {
      message: '空き容量が足りないため、{file} に書き込めません（{reason}）。',
      hint: 'ディスクの空きを増やすか、--out で別のフォルダーを選んでください。メモリーに入りきらないデータは一時フォルダー（TMPDIR で指定）に書かれます。',
    },
    de: {
      message: 'Für {file} ist kein Platz mehr ({reason}).',
      hint: 'Schaffen Sie auf diesem Datenträger Platz oder wählen Sie mit --out einen anderen Ordner. Was nicht in den Speicher passt, liegt im Ordner für temporäre Dateien, den TMPDIR nennt.',
    },
  },
  'file.no-right': {
    en: {
      message: 'You may not write {file} ({reason}).',
      hint: 'Give yourself the right to write there, or choose another folder with --out.',
    },
    ja: {
      message: '{file} に書き込む権限がありません（{reason}）。',
      hint: '書き込み権限を付けるか、--out で別のフォルダーを選んでください。',
    },
    de: {
      message: 'Sie dürfen {file} nicht schreiben ({reason}).',
      hint: 'Geben Sie sich dort das Recht zu schreiben, oder wählen Sie mit --out einen anderen Ordner.',
    },
  },
  'file.write-failed': {
    en: {
      message: '{file} cannot be written ({reason}).',
      hint: 'Check that the disk is still there and sound and that no folder has this name, then run again: nothing was left half written.',
    },
    ja: {
      message: '{file} に書き込めません（{reason}）。',
      hint: 'ディスクの接続や状態と、同じ名前のフォルダーがないかを確認し、もう一度実行してください。書きかけのファイルは残っていません。',
    },
    de: {
      message: '{file} lässt sich nicht schreiben ({reason}).',
      hint: 'Prüfen Sie, ob der Datenträger noch da und heil ist und kein Ordner so heißt, und starten Sie neu: Halbes blieb nicht zurück.',
    },
  },
  'file.read-failed': {
    en: {
      message: '{file} cannot be read any further ({reason}).',
      hint: 'Check that the disk is still there and sound and that nobody removed the file, then run again.',
    },
    ja: {
      message: '{file} の続きを読み込めません（{reason}）。',
      hint: 'ディスクの接続や状態と、ファイルが削除されていないかを確認し、もう一度実行してください。',
    },
    de: {
      message: '{file} lässt sich nicht weiterlesen ({reason}).',
      hint: 'Prüfen Sie, ob der Datenträger noch da und heil ist und niemand die Datei entfernt hat, und starten Sie neu.',
    },
  },
}
