// Messages about saved connections and their secrets.
import type { Messages } from './catalogue.ts'

export const connectionMessages: Messages = {
  'connection.not-found': {
    en: {
      message: 'There is no connection “{connection}”.',
      hint: 'Choose another connection on the node, or create one with this name.',
    },
    ja: {
      message: '接続「{connection}」は存在しません。',
      hint: 'ノードで別の接続を選ぶか、この名前の接続を作成してください。',
    },
    de: {
      message: 'Es gibt keine Verbindung „{connection}“.',
      hint: 'Wählen Sie am Knoten eine andere Verbindung, oder legen Sie eine mit diesem Namen an.',
    },
  },
  'connection.connector': {
    en: {
      message: 'There is no connector “{connector}”.',
      hint: 'Choose one of the connectors that the studio offers.',
    },
    ja: {
      message: 'コネクタ「{connector}」は存在しません。',
      hint: 'スタジオに表示されるコネクタから選んでください。',
    },
    de: {
      message: 'Es gibt keinen Konnektor „{connector}“.',
      hint: 'Wählen Sie einen der Konnektoren, die das Studio anbietet.',
    },
  },
  'connection.http': {
    en: {
      message: 'The connection “{connection}” wants HTTP, which this edge does not speak yet.',
      hint: 'Use an SFTP connection, or update Awase.',
    },
    ja: {
      message: '接続「{connection}」は HTTP を必要としますが、このエッジはまだ対応していません。',
      hint: 'SFTP 接続を使うか、Awase を更新してください。',
    },
    de: {
      message: 'Die Verbindung „{connection}“ braucht HTTP; das spricht diese Edge noch nicht.',
      hint: 'Verwenden Sie eine SFTP-Verbindung, oder aktualisieren Sie Awase.',
    },
  },
  'connection.slug-taken': {
    en: {
      message: 'There is already a connection “{connection}”.',
      hint: 'Choose another short name, or change the existing connection.',
    },
    ja: {
      message: '接続「{connection}」は既に存在します。',
      hint: '別の短い名前にするか、既存の接続を変更してください。',
    },
    de: {
      message: 'Es gibt schon eine Verbindung „{connection}“.',
      hint: 'Wählen Sie einen anderen Kurznamen, oder ändern Sie die vorhandene Verbindung.',
    },
  },
  'connection.in-use': {
    en: {
      message: 'The connection “{connection}” is used by the job “{job}”.',
      hint: 'Choose another connection in that job, publish it, and delete this one then.',
    },
    ja: {
      message: '接続「{connection}」はジョブ「{job}」で使われています。',
      hint: 'そのジョブで別の接続を選んで公開してから、削除してください。',
    },
    de: {
      message: 'Die Verbindung „{connection}“ wird vom Job „{job}“ verwendet.',
      hint: 'Wählen Sie in diesem Job eine andere Verbindung, veröffentlichen Sie ihn und löschen Sie diese dann.',
    },
  },
  'connection.settings': {
    en: {
      message: 'A setting of the connection is not right: {where}: {reason}.',
      hint: 'Correct the named setting and save again.',
    },
    ja: {
      message: '接続の設定に誤りがあります：{where}：{reason}',
      hint: '示された設定を修正して、もう一度保存してください。',
    },
    de: {
      message: 'Eine Einstellung der Verbindung stimmt nicht: {where}: {reason}.',
      hint: 'Berichtigen Sie die genannte Einstellung und speichern Sie erneut.',
    },
  },
  'secret.unknown': {
    en: {
      message: 'This connector has no secret “{name}”.',
      hint: 'It knows: {known}.',
    },
    ja: {
      message: 'このコネクタに秘密情報「{name}」はありません。',
      hint: '使用できるもの：{known}',
    },
    de: {
      message: 'Dieser Konnektor hat kein Geheimnis „{name}“.',
      hint: 'Er kennt: {known}.',
    },
  },
  'secret.missing': {
    en: {
      message: 'The connection “{connection}” has no credentials yet.',
      hint: 'Open the connection and enter its password or key.',
    },
    ja: {
      message: '接続「{connection}」の認証情報がまだ登録されていません。',
      hint: '接続を開いて、パスワードまたは鍵を入力してください。',
    },
    de: {
      message: 'Die Verbindung „{connection}“ hat noch keine Zugangsdaten.',
      hint: 'Öffnen Sie die Verbindung und geben Sie Passwort oder Schlüssel ein.',
    },
  },
  'secret.key-changed': {
    en: {
      message:
        'The secret “{name}” of “{connection}” was encrypted with another key and needs re-entry.',
      hint: 'Enter the secret again, or put the former SECRETS_KEY back.',
    },
    ja: {
      message:
        '接続「{connection}」の秘密情報「{name}」は別の鍵で暗号化されているため、再入力が必要です。',
      hint: '秘密情報をもう一度入力するか、以前の SECRETS_KEY に戻してください。',
    },
    de: {
      message:
        'Das Geheimnis „{name}“ von „{connection}“ wurde mit einem anderen Schlüssel verschlüsselt und muss neu eingegeben werden.',
      hint: 'Geben Sie es erneut ein, oder setzen Sie den früheren SECRETS_KEY wieder ein.',
    },
  },
  'secret.damaged': {
    en: {
      message:
        'The secret “{name}” of “{connection}” cannot be decrypted: what is stored was altered.',
      hint: 'Enter the secret again, and find out who changed the database.',
    },
    ja: {
      message:
        '接続「{connection}」の秘密情報「{name}」を復号できません。保存データが改変されています。',
      hint: '秘密情報をもう一度入力し、データベースを変更したのが誰かを調べてください。',
    },
    de: {
      message:
        'Das Geheimnis „{name}“ von „{connection}“ lässt sich nicht entschlüsseln: Das Gespeicherte wurde verändert.',
      hint: 'Geben Sie es erneut ein, und klären Sie, wer die Datenbank verändert hat.',
    },
  },
}
