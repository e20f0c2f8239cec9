// Messages about files that somebody uploads.
import type { Messages } from './catalogue.ts'

export const uploadMessages: Messages = {
  'upload.none': {
    en: { message: 'No file is chosen.', hint: 'Choose a file, or drop one onto the canvas.' },
    ja: {
      message: 'ファイルが選ばれていません。',
      hint: 'ファイルを選ぶか、キャンバスにドロップしてください。',
    },
    de: {
      message: 'Es ist keine Datei gewählt.',
      hint: 'Wählen Sie eine Datei oder ziehen Sie eine auf die Arbeitsfläche.',
    },
  },
  'upload.missing': {
    en: {
      message: 'The bytes of {file} have not arrived here.',
      hint: 'Open the job where the file was added and let the upload finish, or choose the file again.',
    },
    ja: {
      message: '{file} の内容がまだ届いていません。',
      hint: 'ファイルを追加した画面でアップロードの完了を待つか、ファイルを選び直してください。',
    },
    de: {
      message: 'Die Bytes von {file} sind hier nicht angekommen.',
      hint: 'Lassen Sie das Hochladen dort zu Ende gehen, wo die Datei hinzugefügt wurde, oder wählen Sie sie erneut.',
    },
  },
  'upload.too-large': {
    en: {
      message: '{file} has {sizeBytes} bytes; at most {limitBytes} can be uploaded.',
      hint: 'Pack it as gzip or zip, split it, or let a connection deliver it.',
    },
    ja: {
      message:
        '{file} は {sizeBytes}バイトです。アップロードできるのは {limitBytes}バイトまでです。',
      hint: 'gzip または zip で圧縮するか、分割するか、接続経由で受け取ってください。',
    },
    de: {
      message: '{file} hat {sizeBytes} Bytes; hochladen lassen sich höchstens {limitBytes}.',
      hint: 'Packen Sie die Datei mit gzip oder zip, teilen Sie sie, oder holen Sie sie über eine Verbindung.',
    },
  },
  'upload.empty': {
    en: { message: '{file} is empty.', hint: 'Choose a file that has at least a header.' },
    ja: {
      message: '{file} は空です。',
      hint: '少なくとも見出し行のあるファイルを選んでください。',
    },
    de: {
      message: '{file} ist leer.',
      hint: 'Wählen Sie eine Datei, die mindestens eine Kopfzeile hat.',
    },
  },
  'upload.unreadable': {
    en: {
      message: '{file} does not look like CSV, TSV or JSON.',
      hint: 'Save a spreadsheet as CSV first, then drop that file.',
    },
    ja: {
      message: '{file} は CSV、TSV、JSON のいずれでもないようです。',
      hint: '表計算のファイルは CSV で保存してから、ドロップしてください。',
    },
    de: {
      message: '{file} sieht nicht nach CSV, TSV oder JSON aus.',
      hint: 'Speichern Sie eine Tabelle zuerst als CSV und ziehen Sie dann diese Datei herein.',
    },
  },
  'upload.incomplete': {
    en: {
      message: 'Part {part} of the upload is missing or has another size than announced.',
      hint: 'Upload again: what has arrived is kept.',
    },
    ja: {
      message: 'アップロードの{part}番目の部分が欠けているか、大きさが異なります。',
      hint: 'もう一度アップロードしてください。届いた部分は残っています。',
    },
    de: {
      message: 'Teil {part} des Hochladens fehlt oder hat eine andere Größe als angekündigt.',
      hint: 'Laden Sie erneut hoch: Was angekommen ist, bleibt.',
    },
  },
  'upload.hash-differs': {
    en: {
      message: 'What arrived is not the file that was announced.',
      hint: 'It probably changed on your computer meanwhile. Choose it again.',
    },
    ja: {
      message: '届いた内容が、予定されたファイルと一致しません。',
      hint: '手元でファイルが変更された可能性があります。選び直してください。',
    },
    de: {
      message: 'Angekommen ist nicht die angekündigte Datei.',
      hint: 'Vermutlich wurde sie auf Ihrem Rechner inzwischen geändert. Wählen Sie sie erneut.',
    },
  },
}
