// Messages of SFTP servers and what happens there.
import type { Messages } from './catalogue.ts'

export const sftpMessages: Messages = {
  'sftp.auth-failed': {
    en: {
      message: 'The server refused the sign-in of {server}.',
      hint: 'Check the user name and enter the password or key of this connection again.',
    },
    ja: {
      message: '{server} へのサインインがサーバーに拒否されました。',
      hint: 'ユーザー名を確認し、この接続のパスワードまたは鍵を入力し直してください。',
    },
    de: {
      message: 'Der Server hat die Anmeldung von {server} abgelehnt.',
      hint: 'Prüfen Sie den Benutzernamen und geben Sie Passwort oder Schlüssel der Verbindung neu ein.',
    },
  },
  'sftp.bad-key': {
    en: {
      message: 'The private key of this connection cannot be read.',
      hint: 'Paste the whole key in OpenSSH or PEM form and check its passphrase.',
    },
    ja: {
      message: 'この接続の秘密鍵を読み取れません。',
      hint: 'OpenSSH 形式または PEM 形式の鍵全体を貼り付け、パスフレーズを確認してください。',
    },
    de: {
      message: 'Der private Schlüssel dieser Verbindung ist nicht lesbar.',
      hint: 'Fügen Sie den ganzen Schlüssel im OpenSSH- oder PEM-Format ein und prüfen Sie die Passphrase.',
    },
  },
  'sftp.host-key-changed': {
    en: {
      message: 'The server {server} shows another host key: {shown} instead of {expected}.',
      hint: 'Nothing was sent. Ask the operator whether the key was changed; only then save the new one.',
    },
    ja: {
      message:
        'サーバー {server} のホスト鍵が変わっています。登録済み：{expected}、提示された鍵：{shown}',
      hint: '何も送信していません。鍵を変更したかを先方に確認し、確認できた場合だけ新しい鍵を保存してください。',
    },
    de: {
      message: 'Der Server {server} zeigt einen anderen Hostschlüssel: {shown} statt {expected}.',
      hint: 'Es wurde nichts gesendet. Fragen Sie den Betreiber, ob der Schlüssel geändert wurde; speichern Sie erst dann den neuen.',
    },
  },
  'sftp.unreachable': {
    en: {
      message: 'No connection to {server}: {reason}',
      hint: 'Check host and port, and whether the server admits the address of the relay.',
    },
    ja: {
      message: '{server} に接続できません：{reason}',
      hint: 'ホスト名とポート、リレーの IP アドレスがサーバー側で許可されているかを確認してください。',
    },
    de: {
      message: 'Keine Verbindung zu {server}: {reason}',
      hint: 'Prüfen Sie Host und Port und ob der Server die Adresse des Relays zulässt.',
    },
  },
  'sftp.timeout': {
    en: {
      message: 'The server {server} did not answer within {seconds} s ({operation}).',
      hint: 'It is tried again later. When it stays so, ask the operator of the server.',
    },
    ja: {
      message: 'サーバー {server} が {seconds}秒以内に応答しませんでした（{operation}）。',
      hint: '後で自動的に再試行します。続く場合はサーバーの管理者に問い合わせてください。',
    },
    de: {
      message: 'Der Server {server} hat nicht binnen {seconds} s geantwortet ({operation}).',
      hint: 'Es wird später erneut versucht. Bleibt es dabei, fragen Sie den Betreiber des Servers.',
    },
  },
  'sftp.interrupted': {
    en: {
      message: 'The connection was lost in the middle of a transfer.',
      hint: 'It is tried again; nothing incomplete became visible.',
    },
    ja: {
      message: '転送の途中で接続が切れました。',
      hint: '自動的に再試行します。不完全なファイルは公開されていません。',
    },
    de: {
      message: 'Die Verbindung ist mitten in einer Übertragung abgerissen.',
      hint: 'Es wird erneut versucht; nichts Unvollständiges wurde sichtbar.',
    },
  },
  'sftp.no-such-folder': {
    en: {
      message: 'The folder for {file} does not exist on the server.',
      hint: 'Check the folder in the settings, or create it on the server.',
    },
    ja: {
      message: '{file} のフォルダーがサーバーに存在しません。',
      hint: '設定のフォルダーを確認するか、サーバー上に作成してください。',
    },
    de: {
      message: 'Den Ordner für {file} gibt es auf dem Server nicht.',
      hint: 'Prüfen Sie den Ordner in den Einstellungen oder legen Sie ihn auf dem Server an.',
    },
  },
  'sftp.no-such-file': {
    en: {
      message: 'The file {file} does not exist on the server.',
      hint: 'Check folder and name; perhaps it was moved after it was listed.',
    },
    ja: {
      message: 'ファイル {file} がサーバーに存在しません。',
      hint: 'フォルダーと名前を確認してください。一覧を取得した後に移動された可能性があります。',
    },
    de: {
      message: 'Die Datei {file} gibt es auf dem Server nicht.',
      hint: 'Prüfen Sie Ordner und Namen; vielleicht wurde sie nach dem Auflisten verschoben.',
    },
  },
  'sftp.exists': {
    en: {
      message: 'A file {file} with other contents is already there.',
      hint: 'Files are never overwritten. Put a date part such as {yyyyMMddHHmmss} into the name, or remove the file.',
    },
    ja: {
      message: '内容の異なるファイル {file} がすでに存在します。',
      hint: 'ファイルは上書きされません。名前に {yyyyMMddHHmmss} などの日付を入れるか、既存のファイルを削除してください。',
    },
    de: {
      message: 'Eine Datei {file} mit anderem Inhalt ist schon da.',
      hint: 'Dateien werden nie überschrieben. Nehmen Sie ein Datum wie {yyyyMMddHHmmss} in den Namen auf oder entfernen Sie die Datei.',
    },
  },
  'sftp.permission': {
    en: {
      message: 'The server does not permit this with {file}.',
      hint: 'Ask the operator for the rights to read or write there.',
    },
    ja: {
      message: '{file} への操作がサーバーで許可されていません。',
      hint: '読み取りまたは書き込みの権限をサーバーの管理者に依頼してください。',
    },
    de: {
      message: 'Der Server erlaubt das bei {file} nicht.',
      hint: 'Bitten Sie den Betreiber um das Recht, dort zu lesen oder zu schreiben.',
    },
  },
  'sftp.disk-full': {
    en: {
      message: 'The server has no space left for {file}.',
      hint: 'It is tried again later. Ask the operator to make room.',
    },
    ja: {
      message: 'サーバーに {file} を保存する空き容量がありません。',
      hint: '後で自動的に再試行します。空き容量の確保をサーバーの管理者に依頼してください。',
    },
    de: {
      message: 'Auf dem Server ist kein Platz mehr für {file}.',
      hint: 'Es wird später erneut versucht. Bitten Sie den Betreiber, Platz zu schaffen.',
    },
  },
  'sftp.read-failed': {
    en: {
      message: 'The server could not read {file}: {reason}',
      hint: 'It is tried again later. When it stays so, ask the operator of the server.',
    },
    ja: {
      message: 'サーバーで {file} を読み取れませんでした：{reason}',
      hint: '後で自動的に再試行します。続く場合はサーバーの管理者に問い合わせてください。',
    },
    de: {
      message: 'Der Server konnte {file} nicht lesen: {reason}',
      hint: 'Es wird später erneut versucht. Bleibt es dabei, fragen Sie den Betreiber des Servers.',
    },
  },
  'sftp.write-failed': {
    en: {
      message: 'The server could not write {file}: {reason}',
      hint: 'It is tried again later; nothing incomplete became visible. Look at quota and rights on the server.',
    },
    ja: {
      message: 'サーバーで {file} に書き込めませんでした：{reason}',
      hint: '後で自動的に再試行します。不完全なファイルは公開されていません。容量制限と権限を確認してください。',
    },
    de: {
      message: 'Der Server konnte {file} nicht schreiben: {reason}',
      hint: 'Es wird später erneut versucht; nichts Unvollständiges wurde sichtbar. Prüfen Sie Kontingent und Rechte auf dem Server.',
    },
  },
  'sftp.verify-failed': {
    en: {
      message: 'What the server kept of {file} is not what was sent ({found} of {expected} bytes).',
      hint: 'The file was not delivered; it is tried again. When it stays so, the server loses data.',
    },
    ja: {
      message:
        'サーバーに保存された {file} が送信した内容と一致しません（{expected}バイト中{found}バイト）。',
      hint: 'ファイルは配信されていません。自動的に再試行します。続く場合はサーバー側でデータが失われています。',
    },
    de: {
      message:
        'Was der Server von {file} behalten hat, ist nicht, was gesendet wurde ({found} von {expected} Byte).',
      hint: 'Die Datei wurde nicht zugestellt; es wird erneut versucht. Bleibt es dabei, verliert der Server Daten.',
    },
  },
  'sftp.too-many-files': {
    en: {
      message: 'The folder {folder} holds more than {limit} files.',
      hint: 'Move files that are done to another folder, or read from a smaller one.',
    },
    ja: {
      message: 'フォルダー {folder} のファイル数が {limit}件を超えています。',
      hint: '処理済みのファイルを別のフォルダーに移すか、より小さいフォルダーを指定してください。',
    },
    de: {
      message: 'Der Ordner {folder} enthält mehr als {limit} Dateien.',
      hint: 'Verschieben Sie erledigte Dateien in einen anderen Ordner oder lesen Sie aus einem kleineren.',
    },
  },
}
