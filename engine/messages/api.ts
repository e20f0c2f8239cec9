// Messages about requests to the edge: jobs, publishing, and what cannot be read.
import type { Messages } from './catalogue.ts'

export const apiMessages: Messages = {
  internal: {
    en: {
      message: 'Something went wrong on our side.',
      hint: 'Try again. If it stays, look for request {requestId} in the log.',
    },
    ja: {
      message: '内部エラーが発生しました。',
      hint: 'もう一度お試しください。続く場合は、ログでリクエスト {requestId} を確認してください。',
    },
    de: {
      message: 'Bei uns ist etwas schiefgegangen.',
      hint: 'Versuchen Sie es erneut. Bleibt es dabei, suchen Sie im Protokoll nach der Anfrage {requestId}.',
    },
  },
  'settings.invalid': {
    en: {
      message: 'The edge is not set up completely. {variables}',
      hint: 'Set the named variables (wrangler secret put, or the local settings file) and start again.',
    },
    ja: {
      message: 'エッジの設定が不完全です。{variables}',
      hint: '示された変数を設定して（wrangler secret put またはローカルの設定ファイル）、再起動してください。',
    },
    de: {
      message: 'Die Edge ist nicht vollständig eingerichtet. {variables}',
      hint: 'Setzen Sie die genannten Variablen (wrangler secret put oder die lokale Einstellungsdatei) und starten Sie neu.',
    },
  },
  'request.invalid': {
    en: {
      message: 'The request is not as expected: {where} should be {expected}.',
      hint: 'Correct the named part. All shapes are described in /api/openapi.json.',
    },
    ja: {
      message: 'リクエストの形式が正しくありません。{where} に必要な形式：{expected}',
      hint: '示された箇所を修正してください。形式は /api/openapi.json に記載されています。',
    },
    de: {
      message: 'Die Anfrage ist nicht wie erwartet: {where} muss so sein: {expected}.',
      hint: 'Berichtigen Sie die genannte Stelle. Alle Formen beschreibt /api/openapi.json.',
    },
  },
  'request.not-found': {
    en: {
      message: 'There is nothing at this address.',
      hint: 'Check the address, or start from the list of jobs.',
    },
    ja: {
      message: 'このアドレスには何もありません。',
      hint: 'アドレスを確認するか、ジョブ一覧から開いてください。',
    },
    de: {
      message: 'Unter dieser Adresse gibt es nichts.',
      hint: 'Prüfen Sie die Adresse oder beginnen Sie bei der Jobliste.',
    },
  },
  'request.method': {
    en: {
      message: 'This address does not take {method}.',
      hint: 'It takes {allowed}.',
    },
    ja: {
      message: 'このアドレスでは {method} を使えません。',
      hint: '使えるメソッド：{allowed}',
    },
    de: {
      message: 'Diese Adresse nimmt kein {method} an.',
      hint: 'Sie nimmt {allowed} an.',
    },
  },
  'request.range': {
    en: {
      message: 'The file has no bytes in the range that was asked for.',
      hint: 'Ask for a range that begins before byte {sizeBytes}.',
    },
    ja: {
      message: '要求された範囲のバイトはファイルにありません。',
      hint: '{sizeBytes}バイト目より前から始まる範囲を指定してください。',
    },
    de: {
      message: 'Im angefragten Bereich hat die Datei keine Bytes.',
      hint: 'Fragen Sie einen Bereich an, der vor Byte {sizeBytes} beginnt.',
    },
  },
  'request.too-large': {
    en: {
      message: 'The request is larger than {limitBytes} bytes.',
      hint: 'Make it smaller, for example by splitting the job into two.',
    },
    ja: {
      message: 'リクエストが {limitBytes}バイトを超えています。',
      hint: 'ジョブを二つに分けるなどして小さくしてください。',
    },
    de: {
      message: 'Die Anfrage ist größer als {limitBytes} Bytes.',
      hint: 'Verkleinern Sie sie, zum Beispiel indem Sie den Job in zwei teilen.',
    },
  },
  'idempotency.reused': {
    en: {
      message: 'This Idempotency-Key was already used for another request.',
      hint: 'Use a new key for each new request; repeat a key only with exactly the same request.',
    },
    ja: {
      message: 'この Idempotency-Key は別のリクエストで使用済みです。',
      hint: '新しいリクエストには新しいキーを使い、同じキーは完全に同じリクエストの再送にだけ使ってください。',
    },
    de: {
      message: 'Dieser Idempotency-Key wurde schon für eine andere Anfrage verwendet.',
      hint: 'Nehmen Sie für jede neue Anfrage einen neuen Schlüssel; wiederholen Sie einen Schlüssel nur mit genau derselben Anfrage.',
    },
  },
  'idempotency.running': {
    en: {
      message: 'The first request with this Idempotency-Key is still being worked on.',
      hint: 'Wait a moment and repeat the same request: it then gets the same answer.',
    },
    ja: {
      message: 'この Idempotency-Key の最初のリクエストはまだ処理中です。',
      hint: '少し待って同じリクエストを再送すると、同じ応答が得られます。',
    },
    de: {
      message: 'Die erste Anfrage mit diesem Idempotency-Key ist noch in Arbeit.',
      hint: 'Warten Sie kurz und wiederholen Sie dieselbe Anfrage: Sie erhält dann dieselbe Antwort.',
    },
  },
  'job.not-found': {
    en: {
      message: 'There is no such job.',
      hint: 'It may have been deleted, or the address is wrong. Open the list of jobs.',
    },
    ja: {
      message: 'このジョブは存在しません。',
      hint: '削除されたか、アドレスが間違っています。ジョブ一覧を開いてください。',
    },
    de: {
      message: 'Diesen Job gibt es nicht.',
      hint: 'Vielleicht wurde er gelöscht, oder die Adresse stimmt nicht. Öffnen Sie die Jobliste.',
    },
  },
  'job.save.not-found': {
    en: {
      message: 'This saved state is not here.',
      hint: 'Choose another one in the list of versions.',
    },
    ja: {
      message: 'この保存版は見つかりません。',
      hint: 'バージョンの一覧から別のものを選んでください。',
    },
    de: {
      message: 'Diesen gespeicherten Stand gibt es hier nicht.',
      hint: 'Wählen Sie einen anderen aus der Liste der Versionen.',
    },
  },
  'job.version.not-found': {
    en: {
      message: 'The job has no version {version}.',
      hint: 'Open the newest published version.',
    },
    ja: {
      message: 'このジョブにバージョン {version} はありません。',
      hint: '最新の公開バージョンを開いてください。',
    },
    de: {
      message: 'Der Job hat keine Version {version}.',
      hint: 'Öffnen Sie die neueste veröffentlichte Version.',
    },
  },
  'job.changed': {
    en: {
      message: 'Somebody else has saved this job since you opened it.',
      hint: 'Reload the job to see the newer draft, then make your change again. Nothing of theirs was overwritten.',
    },
    ja: {
      message: 'このジョブは、開いた後にほかの人が保存しました。',
      hint: 'ジョブを読み込み直して新しい下書きを確認し、変更をやり直してください。相手の変更は上書きされていません。',
    },
    de: {
      message: 'Jemand anderes hat diesen Job gespeichert, seit Sie ihn geöffnet haben.',
      hint: 'Laden Sie den Job neu, um den neueren Entwurf zu sehen, und nehmen Sie Ihre Änderung dann noch einmal vor. Es wurde nichts überschrieben.',
    },
  },
  'job.if-match': {
    en: {
      message: 'The request does not say which draft it is based on.',
      hint: 'Send the etag of the draft as the header If-Match.',
    },
    ja: {
      message: 'どの下書きに基づくリクエストかが示されていません。',
      hint: '下書きの etag を If-Match ヘッダーで送信してください。',
    },
    de: {
      message: 'Die Anfrage sagt nicht, auf welchem Entwurf sie beruht.',
      hint: 'Senden Sie das etag des Entwurfs im Header If-Match.',
    },
  },
  'job.invalid': {
    en: {
      message: 'The job cannot be published: {count} problems must be solved first.',
      hint: 'Open the list of problems; each one leads to the node and field concerned.',
    },
    ja: {
      message: 'ジョブを公開できません：先に {count}件の問題を解決してください。',
      hint: '問題一覧を開いてください。各項目から該当するノードと項目に移動できます。',
    },
    de: {
      message: 'Der Job kann nicht veröffentlicht werden: Zuerst sind {count} Probleme zu lösen.',
      hint: 'Öffnen Sie die Liste der Probleme; jedes führt zum betroffenen Knoten und Feld.',
    },
  },
  'job.wrong-id': {
    en: {
      message: 'The document belongs to another job.',
      hint: 'Save it under the job whose id it carries, or import it as a new job.',
    },
    ja: {
      message: 'このドキュメントは別のジョブのものです。',
      hint: 'ドキュメントの ID と同じジョブに保存するか、新しいジョブとして取り込んでください。',
    },
    de: {
      message: 'Das Dokument gehört zu einem anderen Job.',
      hint: 'Speichern Sie es unter dem Job, dessen Id es trägt, oder importieren Sie es als neuen Job.',
    },
  },
  'job.no-version': {
    en: {
      message: 'The job has not been published yet.',
      hint: 'Publish it first: schedules and runs use published versions only.',
    },
    ja: {
      message: 'このジョブはまだ公開されていません。',
      hint: '先に公開してください。スケジュールと実行は公開バージョンだけを使います。',
    },
    de: {
      message: 'Der Job ist noch nicht veröffentlicht.',
      hint: 'Veröffentlichen Sie ihn zuerst: Zeitpläne und Läufe verwenden nur veröffentlichte Versionen.',
    },
  },
}
