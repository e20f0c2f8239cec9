// Messages of the relay that speaks SFTP for the edge.
import type { Messages } from './catalogue.ts'

export const relayMessages: Messages = {
  'relay.signature': {
    en: {
      message: 'The relay does not accept the signature of this request ({reason}).',
      hint: 'Edge and relay must hold matching keys. Compare the key id and set up both keys again.',
    },
    ja: {
      message: 'リレーがこのリクエストの署名を受け付けませんでした（{reason}）。',
      hint: 'エッジとリレーの鍵が対応している必要があります。鍵 ID を確認し、両方の鍵を設定し直してください。',
    },
    de: {
      message: 'Das Relay nimmt die Signatur dieser Anfrage nicht an ({reason}).',
      hint: 'Edge und Relay brauchen zueinander passende Schlüssel. Vergleichen Sie die Schlüssel-ID und richten Sie beide neu ein.',
    },
  },
  'relay.clock': {
    en: {
      message: 'The clocks of edge and relay differ too much (relay: {relay}).',
      hint: 'Let the machine of the relay set its clock by the network (NTP).',
    },
    ja: {
      message: 'エッジとリレーの時計のずれが大きすぎます（リレー：{relay}）。',
      hint: 'リレーのマシンの時計を NTP で同期してください。',
    },
    de: {
      message: 'Die Uhren von Edge und Relay weichen zu stark voneinander ab (Relay: {relay}).',
      hint: 'Lassen Sie den Rechner des Relays seine Uhr über das Netz stellen (NTP).',
    },
  },
  'relay.replay': {
    en: {
      message: 'The relay has seen this request before and refused the copy.',
      hint: 'Nothing was done twice. When it happens again, somebody may be recording the traffic.',
    },
    ja: {
      message: 'リレーはこのリクエストをすでに受信しており、複製を拒否しました。',
      hint: '二重には実行されていません。繰り返し起こる場合は、通信が記録されている可能性があります。',
    },
    de: {
      message: 'Das Relay kennt diese Anfrage schon und hat die Kopie abgelehnt.',
      hint: 'Nichts geschah doppelt. Kommt es wieder vor, zeichnet vielleicht jemand den Verkehr auf.',
    },
  },
  'relay.fence': {
    en: {
      message: 'A newer attempt of the run {run} has taken over; attempt {fence} is too late.',
      hint: 'Nothing to do: look at the newer attempt.',
    },
    ja: {
      message: '実行 {run} は新しい試行に引き継がれました。試行 {fence} は無効です。',
      hint: '対応は不要です。新しい試行の結果を確認してください。',
    },
    de: {
      message: 'Ein neuerer Versuch des Laufs {run} hat übernommen; Versuch {fence} kommt zu spät.',
      hint: 'Es ist nichts zu tun: Sehen Sie sich den neueren Versuch an.',
    },
  },
  'relay.bad-request': {
    en: {
      message: 'The relay does not understand the request ({reason}).',
      hint: 'Check the settings of the connection: host, port, host key, folder and file name.',
    },
    ja: {
      message: 'リレーがリクエストを解釈できません（{reason}）。',
      hint: '接続の設定（ホスト、ポート、ホスト鍵、フォルダー、ファイル名）を確認してください。',
    },
    de: {
      message: 'Das Relay versteht die Anfrage nicht ({reason}).',
      hint: 'Prüfen Sie die Einstellungen der Verbindung: Host, Port, Hostschlüssel, Ordner und Dateiname.',
    },
  },
  'relay.busy': {
    en: {
      message: 'The relay is serving as many requests as it may.',
      hint: 'It is tried again later. Spread the schedules or allow the relay more requests.',
    },
    ja: {
      message: 'リレーの同時リクエスト数が上限に達しています。',
      hint: '後で自動的に再試行します。スケジュールを分散するか、リレーの上限を上げてください。',
    },
    de: {
      message: 'Das Relay bedient so viele Anfragen, wie es darf.',
      hint: 'Es wird später erneut versucht. Verteilen Sie die Zeitpläne oder erlauben Sie dem Relay mehr Anfragen.',
    },
  },
  'relay.failed': {
    en: {
      message: 'The relay failed in an unexpected way.',
      hint: 'It is tried again later. When it stays so, look into the log of the relay.',
    },
    ja: {
      message: 'リレーで予期しない障害が起きました。',
      hint: '後で自動的に再試行します。続く場合はリレーのログを確認してください。',
    },
    de: {
      message: 'Im Relay ist etwas Unerwartetes schiefgegangen.',
      hint: 'Es wird später erneut versucht. Bleibt es dabei, sehen Sie in das Protokoll des Relays.',
    },
  },
  'relay.unreachable': {
    en: {
      message: 'The relay at {url} does not answer.',
      hint: 'Check that the relay is running and that its address is right.',
    },
    ja: {
      message: 'リレー {url} が応答しません。',
      hint: 'リレーが起動しているか、アドレスが正しいかを確認してください。',
    },
    de: {
      message: 'Das Relay unter {url} antwortet nicht.',
      hint: 'Prüfen Sie, ob das Relay läuft und seine Adresse stimmt.',
    },
  },
}
