// Messages of the engine about an execution as a whole.
import type { Messages } from './catalogue.ts'

export const runMessages: Messages = {
  'run.cancelled': {
    en: {
      message: 'The execution was cancelled.',
      hint: 'Nothing was delivered. Start it again when you are ready.',
    },
    ja: {
      message: '実行はキャンセルされました。',
      hint: '何も配信されていません。準備ができたら、もう一度開始してください。',
    },
    de: {
      message: 'Der Lauf wurde abgebrochen.',
      hint: 'Es wurde nichts zugestellt. Starten Sie erneut, wenn Sie so weit sind.',
    },
  },
  'run.node-unfinished': {
    en: {
      message: 'The fields that leave {name} cannot be told yet.',
      hint: 'Open the node and complete its settings; the problems list says what is missing.',
    },
    ja: {
      message: '{name} から出る項目がまだ決まりません。',
      hint: 'ノードを開いて設定を完成させてください。足りないものは問題の一覧に出ています。',
    },
    de: {
      message: 'Welche Felder {name} verlassen, steht noch nicht fest.',
      hint: 'Öffnen Sie den Knoten und vervollständigen Sie seine Einstellungen; die Problemliste sagt, was fehlt.',
    },
  },
  'run.object-missing': {
    en: {
      message: 'The snapshot holds no version of the object {object}.',
      hint: 'The object may have been deleted or renamed. Choose another one in the node, then publish again.',
    },
    ja: {
      message: 'スナップショットにオブジェクト {object} の版がありません。',
      hint: 'オブジェクトが削除されたか、名前が変わった可能性があります。ノードで選び直し、もう一度公開してください。',
    },
    de: {
      message: 'Der Schnappschuss enthält keine Version des Objekts {object}.',
      hint: 'Vielleicht wurde das Objekt gelöscht oder umbenannt. Wählen Sie im Knoten ein anderes und veröffentlichen Sie erneut.',
    },
  },
  'run.source-missing': {
    en: {
      message: 'The snapshot holds no files of this source.',
      hint: 'Refresh the preview, or start a new run: its files are then read from the connection.',
    },
    ja: {
      message: 'スナップショットにこのソースのファイルがありません。',
      hint: 'プレビューを更新するか、新しく実行してください。ファイルが接続先から読み込まれます。',
    },
    de: {
      message: 'Der Schnappschuss enthält keine Dateien dieser Quelle.',
      hint: 'Aktualisieren Sie die Vorschau oder starten Sie einen neuen Lauf: Die Dateien werden dann über die Verbindung gelesen.',
    },
  },
  'run.too-many-rejects': {
    en: {
      message: 'Rows rejected on the way to “{name}”: {rejected}; allowed: {limit}.',
      hint: 'Nothing was delivered. Look at the rejected rows: mend the file or the job, or raise the limit of the destination.',
    },
    ja: {
      message: '「{name}」への行のうち{rejected}行が却下されました（上限{limit}行）。',
      hint: '何も配信されていません。却下された行を確かめ、ファイルまたはジョブを直すか、配信先の上限を上げてください。',
    },
    de: {
      message: 'Abgewiesene Zeilen auf dem Weg zu „{name}“: {rejected}; erlaubt: {limit}.',
      hint: 'Es wurde nichts zugestellt. Sehen Sie sich die abgewiesenen Zeilen an: Bringen Sie die Datei oder den Job in Ordnung, oder erhöhen Sie die Grenze des Ziels.',
    },
  },
  'run.unknown-node': {
    en: {
      message: 'The job has no node {node}.',
      hint: 'It may have been deleted meanwhile. Choose a node on the canvas.',
    },
    ja: {
      message: 'このジョブにノード {node} はありません。',
      hint: 'その間に削除された可能性があります。キャンバスでノードを選んでください。',
    },
    de: {
      message: 'Der Job hat keinen Knoten {node}.',
      hint: 'Vielleicht wurde er inzwischen gelöscht. Wählen Sie einen Knoten auf der Arbeitsfläche.',
    },
  },
  'run.unknown-port': {
    en: {
      message: 'The node has no rows at a port {port}.',
      hint: 'Choose one of its inputs or its output.',
    },
    ja: {
      message: 'このノードのポート {port} に行はありません。',
      hint: '入力のどれか、または出力を選んでください。',
    },
    de: {
      message: 'Der Knoten hat keine Zeilen am Anschluss {port}.',
      hint: 'Wählen Sie einen seiner Eingänge oder seinen Ausgang.',
    },
  },
  'condition.number': {
    en: {
      message: '{field} is a number, but it is compared with “{value}”, which is none.',
      hint: 'Write digits with a point before the fraction, for example 100 or 1.5.',
    },
    ja: {
      message: '{field} は数値ですが、比較する値「{value}」は数値ではありません。',
      hint: '小数点にピリオドを使った半角数字で書いてください。例: 100、1.5。',
    },
    de: {
      message: '{field} ist eine Zahl, verglichen wird aber mit „{value}“, und das ist keine.',
      hint: 'Schreiben Sie Ziffern mit einem Punkt vor den Nachkommastellen, zum Beispiel 100 oder 1.5.',
    },
  },
}
