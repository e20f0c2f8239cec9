// Messages about packed files: gzip and zip.
import type { Messages } from './catalogue.ts'

export const archiveMessages: Messages = {
  'archive.broken': {
    en: {
      message: '{file} cannot be unpacked: it is damaged, cut off, or packed in another way.',
      hint: 'Ask for the file again. If it is not packed at all, say so in the format.',
    },
    ja: {
      message: '{file} を展開できません：壊れているか、途中で切れているか、別の圧縮形式です。',
      hint: 'ファイルの再送を依頼してください。圧縮されていないファイルなら、形式でその旨を指定してください。',
    },
    de: {
      message: '{file} lässt sich nicht entpacken: beschädigt, abgeschnitten oder anders gepackt.',
      hint: 'Fordern Sie die Datei neu an. Ist sie gar nicht gepackt, stellen Sie das im Format ein.',
    },
  },
  'archive.checksum': {
    en: {
      message: '{file} is damaged: its contents do not match its checksum.',
      hint: 'Ask for the file again. Nothing of it is delivered.',
    },
    ja: {
      message: '{file} は壊れています：内容がチェックサムと一致しません。',
      hint: 'ファイルの再送を依頼してください。この内容は配信されません。',
    },
    de: {
      message: '{file} ist beschädigt: Der Inhalt passt nicht zur Prüfsumme.',
      hint: 'Fordern Sie die Datei neu an. Nichts davon wird zugestellt.',
    },
  },
  'archive.trailing': {
    en: {
      message: '{file}: at offset {offset}, behind what is packed, stand bytes that are no gzip.',
      hint: 'Something was appended to the file, or it was damaged on its way: ask for it again. Zero bytes alone would be fine.',
    },
    ja: {
      message:
        '{file}：圧縮データの後（先頭から {offset}バイト目）に gzip ではないデータがあります。',
      hint: '何かが追記されたか、転送中に壊れた可能性があります。再送を依頼してください。ゼロのバイトだけなら問題ありません。',
    },
    de: {
      message:
        '{file}: An Stelle {offset}, hinter dem Gepackten, stehen Bytes, die kein gzip sind.',
      hint: 'Etwas wurde an die Datei angehängt, oder sie wurde unterwegs beschädigt: Fordern Sie sie neu an. Nur Nullbytes wären in Ordnung.',
    },
  },
  'archive.too-large': {
    en: {
      message: 'More than {limitMb} MB come out of {file}.',
      hint: 'Have the file delivered in parts, or check whether it is what it claims to be.',
    },
    ja: {
      message: '{file} の展開後の大きさが {limitMb} MB を超えています。',
      hint: '分割して送るよう依頼するか、ファイルの中身が正しいか確認してください。',
    },
    de: {
      message: 'Aus {file} kommen mehr als {limitMb} MB.',
      hint: 'Lassen Sie sich die Datei in Teilen liefern, oder prüfen Sie, ob sie ist, was sie vorgibt.',
    },
  },
  'archive.ratio': {
    en: {
      message: '{file} grows to more than {ratio} times its size: no real data does.',
      hint: 'Look at where the file comes from: it may be made to exhaust whoever unpacks it.',
    },
    ja: {
      message: '{file} は展開すると {ratio} 倍を超えます。通常のデータではありえません。',
      hint: 'ファイルの出所を確認してください。展開する側を停止させる目的で作られた可能性があります。',
    },
    de: {
      message: '{file} wächst auf mehr als das {ratio}-Fache: Das tun keine echten Daten.',
      hint: 'Prüfen Sie die Herkunft der Datei: Vielleicht soll sie jeden überlasten, der sie entpackt.',
    },
  },
  'archive.no-file': {
    en: {
      message: '{file} is a zip without a file in it.',
      hint: 'Ask for it again: the sender probably had nothing to send, or packed an empty folder.',
    },
    ja: {
      message: '{file} は zip ですが、中にファイルがありません。',
      hint: '送るものがなかったか、空のフォルダーを圧縮した可能性があります。再送を依頼してください。',
    },
    de: {
      message: '{file} ist ein Zip, in dem keine Datei liegt.',
      hint: 'Fordern Sie es neu an: Vermutlich gab es nichts zu senden, oder ein leerer Ordner wurde gepackt.',
    },
  },
  'archive.no-member': {
    en: {
      message: '{file} holds no file {member}. It holds: {found}.',
      hint: 'Correct the name of the file in the zip; one * stands for any characters.',
    },
    ja: {
      message: '{file} の中に {member} がありません。入っているファイル：{found}。',
      hint: 'zip の中のファイル名を直してください。* 1つで任意の文字を表せます。',
    },
    de: {
      message: '{file} enthält keine Datei {member}. Es enthält: {found}.',
      hint: 'Berichtigen Sie den Namen der Datei im Zip; ein * steht für beliebige Zeichen.',
    },
  },
  'archive.several': {
    en: {
      message: '{file} holds several files that fit {member}: {found}.',
      hint: 'Name the one to read, or make a source for each.',
    },
    ja: {
      message: '{file} に {member} に合うファイルが複数あります：{found}。',
      hint: '読み込むファイルの名前を指定するか、ファイルごとにソースを作ってください。',
    },
    de: {
      message: '{file} enthält mehrere Dateien, auf die {member} passt: {found}.',
      hint: 'Nennen Sie die gewünschte, oder legen Sie für jede eine Quelle an.',
    },
  },
  'archive.encrypted': {
    en: {
      message: '{found} in {file} is protected by a password.',
      hint: 'Ask for the file without one: the transfer itself is encrypted already.',
    },
    ja: {
      message: '{file} の {found} はパスワードで保護されています。',
      hint: 'パスワードなしで送るよう依頼してください。転送はすでに暗号化されています。',
    },
    de: {
      message: '{found} in {file} ist durch ein Passwort geschützt.',
      hint: 'Bitten Sie um die Datei ohne Passwort: Die Übertragung ist schon verschlüsselt.',
    },
  },
  'archive.method': {
    en: {
      message: '{found} in {file} is packed by a method that Awase does not know.',
      hint: 'Have the zip made with the ordinary method (Deflate).',
    },
    ja: {
      message: '{file} の {found} は、Awase が対応していない方式で圧縮されています。',
      hint: '標準の方式（Deflate）で zip を作るよう依頼してください。',
    },
    de: {
      message: '{found} in {file} ist mit einem Verfahren gepackt, das Awase nicht kennt.',
      hint: 'Lassen Sie das Zip mit dem üblichen Verfahren (Deflate) erstellen.',
    },
  },
  'archive.zip64': {
    en: {
      message: '{file} is a zip of more than 4 GB or 65,534 files.',
      hint: 'Have it delivered as gzip, or in several zips.',
    },
    ja: {
      message: '{file} は 4 GB または 65,534ファイルを超える zip です。',
      hint: 'gzip にするか、複数の zip に分けて送るよう依頼してください。',
    },
    de: {
      message: '{file} ist ein Zip von mehr als 4 GB oder 65.534 Dateien.',
      hint: 'Lassen Sie es sich als gzip oder in mehreren Zips liefern.',
    },
  },
}
