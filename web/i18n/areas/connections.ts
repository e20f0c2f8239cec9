// Texts of connections: the list, the form, secrets, the check.
import type { Texts } from './text.ts'

export const connectionTexts = {
  'connections.new': { en: 'New connection', ja: '新規接続', de: 'Neue Verbindung' },
  'connections.edit': { en: 'Connection {name}', ja: '接続 {name}', de: 'Verbindung {name}' },
  'connections.connector': { en: 'System', ja: 'システム', de: 'System' },
  'connections.name': { en: 'Name', ja: '名前', de: 'Name' },
  'connections.name-missing': {
    en: 'Give the connection a name.',
    ja: '接続の名前を入力してください。',
    de: 'Geben Sie der Verbindung einen Namen.',
  },
  'connections.slug': { en: 'Short name', ja: '短縮名', de: 'Kurzname' },
  'connections.slug-help': {
    en: 'Jobs refer to the connection by it; it cannot be changed later.',
    ja: 'ジョブはこの名前で接続を参照します。後から変更できません。',
    de: 'Jobs verweisen damit auf die Verbindung; später nicht änderbar.',
  },
  'connections.slug-wrong': {
    en: 'Use lower-case letters, digits and hyphens, beginning with a letter or digit.',
    ja: '英小文字、数字、ハイフンを使い、先頭は英字または数字にしてください。',
    de: 'Nur Kleinbuchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe oder eine Ziffer.',
  },
  'connections.setting-missing': {
    en: 'Fill this in.',
    ja: '入力してください。',
    de: 'Bitte ausfüllen.',
  },
  'connections.setting-wrong': {
    en: 'The system does not take this value.',
    ja: 'この値は使えません。',
    de: 'Dieser Wert ist hier nicht möglich.',
  },
  'connections.secret.set': {
    en: 'stored, version {version}',
    ja: '保存済み、版 {version}',
    de: 'gespeichert, Stand {version}',
  },
  'connections.secret.unset': { en: 'not stored yet', ja: '未保存', de: 'noch nicht gespeichert' },
  'connections.secret.help-new': {
    en: 'Kept encrypted and never shown again.',
    ja: '暗号化して保存され、再表示されません。',
    de: 'Verschlüsselt gespeichert und nie wieder angezeigt.',
  },
  'connections.secret.help': {
    en: 'Kept encrypted and never shown again. Leave it empty to keep what is stored.',
    ja: '暗号化して保存され、再表示されません。空欄のままにすると保存済みの値を維持します。',
    de: 'Verschlüsselt gespeichert und nie wieder angezeigt. Leer lassen, um das Gespeicherte zu behalten.',
  },
  'connections.check': { en: 'Check', ja: '接続を確認', de: 'Prüfen' },
  'connections.checking': { en: 'Checking', ja: '確認中', de: 'Wird geprüft' },
  'connections.check-first': {
    en: 'Save first: the check uses what is stored.',
    ja: '保存すると確認できます。確認には保存済みの内容を使います。',
    de: 'Speichern Sie zuerst: Geprüft wird, was gespeichert ist.',
  },
  'connections.check-ok': {
    en: 'The system answered and accepted the sign-in.',
    ja: 'システムに接続し、認証できました。',
    de: 'Das System hat geantwortet und die Anmeldung angenommen.',
  },
  'connections.saved': {
    en: 'Connection saved',
    ja: '接続を保存しました',
    de: 'Verbindung gespeichert',
  },
  'connections.deleted': {
    en: 'Connection deleted',
    ja: '接続を削除しました',
    de: 'Verbindung gelöscht',
  },
  'connections.delete-title': {
    en: 'Delete connection {name}?',
    ja: '接続「{name}」を削除しますか？',
    de: 'Verbindung {name} löschen?',
  },
  'connections.delete-body': {
    en: 'Its secrets are deleted with it. Jobs that use it cannot run until they get another connection.',
    ja: 'シークレットも一緒に削除されます。この接続を使うジョブは、別の接続を設定するまで実行できません。',
    de: 'Ihre Geheimnisse werden mitgelöscht. Jobs, die sie benutzen, laufen erst mit einer anderen Verbindung wieder.',
  },
  'connections.col.name': { en: 'Connection', ja: '接続', de: 'Verbindung' },
  'connections.col.connector': { en: 'System', ja: 'システム', de: 'System' },
  'connections.col.slug': { en: 'Short name', ja: '短縮名', de: 'Kurzname' },
  'connections.col.secrets': { en: 'Secrets', ja: 'シークレット', de: 'Geheimnisse' },
  'connections.col.changed': { en: 'Changed', ja: '更新', de: 'Geändert' },
  'connections.secrets-complete': { en: 'stored', ja: '保存済み', de: 'gespeichert' },
  'connections.secrets-missing': {
    en: '{names} missing',
    ja: '{names} が未設定',
    de: 'fehlt: {names}',
  },
  'connections.empty': {
    en: 'No connection yet',
    ja: '接続はまだありません',
    de: 'Noch keine Verbindung',
  },
  'connections.empty-body': {
    en: 'A connection keeps the address of a system and, encrypted, what is needed to sign in. Sources and destinations refer to it by its short name.',
    ja: '接続には、システムのアドレスと、暗号化された認証情報が保存されます。ソースと配信先は短縮名で参照します。',
    de: 'Eine Verbindung hält die Adresse eines Systems und, verschlüsselt, die Zugangsdaten. Quellen und Ziele verweisen mit dem Kurznamen darauf.',
  },
} as const satisfies Texts
