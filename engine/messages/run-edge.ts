// Messages about runs at the edge: what stops one, and what must be asked of a person.
import type { Messages } from './catalogue.ts'

export const runEdgeMessages: Messages = {
  'run.not-found': {
    en: {
      message: 'This run does not exist.',
      hint: 'Open the list of runs; it may belong to another workspace.',
    },
    ja: {
      message: 'この実行は存在しません。',
      hint: '実行の一覧を開いてください。別のワークスペースの実行かもしれません。',
    },
    de: {
      message: 'Diesen Lauf gibt es nicht.',
      hint: 'Öffnen Sie die Liste der Läufe; vielleicht gehört er zu einem anderen Arbeitsbereich.',
    },
  },
  'run.output-missing': {
    en: {
      message: 'A destination staged no output.',
      hint: 'This is a fault of the program. Please report it with the id of the run.',
    },
    ja: {
      message: '配信先の出力が準備されませんでした。',
      hint: 'プログラムの不具合です。実行 ID を添えて報告してください。',
    },
    de: {
      message: 'Ein Ziel hat keine Ausgabe bereitgestellt.',
      hint: 'Das ist ein Fehler des Programms. Bitte melden Sie ihn mit der Kennung des Laufs.',
    },
  },
  'run.unbalanced': {
    en: {
      message: 'The rows do not add up at: {nodes}.',
      hint: 'Nothing was delivered. Rows must never vanish, so this is a fault of the program: please report it with the id of the run.',
    },
    ja: {
      message: '行数の収支が合いません：{nodes}。',
      hint: '何も出力されていません。行が消えることは許されないため、これはプログラムの不具合です。実行 ID を添えて報告してください。',
    },
    de: {
      message: 'Die Zeilen gehen nicht auf bei: {nodes}.',
      hint: 'Es wurde nichts zugestellt. Zeilen dürfen nie verschwinden, das ist also ein Fehler des Programms: Bitte melden Sie ihn mit der Kennung des Laufs.',
    },
  },
  'run.step-lost': {
    en: {
      message: 'The step “{phase}” was cut off {attempts} times without an answer.',
      hint: 'It may need more memory or time than it has. Try with less data, and report it with the id of the run if it stays.',
    },
    ja: {
      message: 'ステップ「{phase}」が応答のないまま {attempts}回中断されました。',
      hint: 'メモリーまたは時間が足りない可能性があります。データを減らして試し、続く場合は実行 ID を添えて報告してください。',
    },
    de: {
      message: 'Der Schritt „{phase}“ brach {attempts}-mal ohne Antwort ab.',
      hint: 'Vielleicht fehlt ihm Speicher oder Zeit. Versuchen Sie es mit weniger Daten, und melden Sie es mit der Kennung des Laufs, wenn es bleibt.',
    },
  },
  'run.delivery-unknown': {
    en: {
      message: 'Nobody can tell whether the delivery arrived.',
      hint: 'Ask the receiver. Awase does not send it again by itself, since a repeat would not be recognised there.',
    },
    ja: {
      message: '出力が届いたかどうか確認できません。',
      hint: '受信側に確認してください。受信側で重複を見分けられないため、自動では再送しません。',
    },
    de: {
      message: 'Niemand kann sagen, ob die Zustellung ankam.',
      hint: 'Fragen Sie den Empfänger. Awase sendet nicht von selbst noch einmal, weil eine Wiederholung dort nicht erkannt würde.',
    },
  },
  'run.fence-lost': {
    en: {
      message: 'Another driver has taken this run over.',
      hint: 'Nothing needs to be done: the run goes on there.',
    },
    ja: {
      message: 'この実行は別のドライバーに引き継がれました。',
      hint: '対応は不要です。引き継ぎ先で続行されます。',
    },
    de: {
      message: 'Dieser Lauf wurde von anderer Stelle übernommen.',
      hint: 'Es ist nichts zu tun: Er geht dort weiter.',
    },
  },
  'run.internal': {
    en: {
      message: 'Something unexpected stopped the step “{phase}”.',
      hint: 'Start the run again. If it happens again, report it with the id of the run; the log has the details.',
    },
    ja: {
      message: '予期しないエラーによりステップ「{phase}」が停止しました。',
      hint: 'もう一度実行してください。再発する場合は実行 ID を添えて報告してください。詳細はログにあります。',
    },
    de: {
      message: 'Etwas Unerwartetes hat den Schritt „{phase}“ angehalten.',
      hint: 'Starten Sie den Lauf noch einmal. Geschieht es wieder, melden Sie es mit der Kennung des Laufs; Einzelheiten stehen im Protokoll.',
    },
  },
}
