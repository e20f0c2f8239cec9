// Messages about nodes and edges: what is missing, and what cannot be connected.
import type { Messages } from '../catalogue.ts'

export const graphMessages: Messages = {
  'node.unknown-type': {
    en: {
      message: 'This Awase has no node type “{type}”.',
      hint: 'Update Awase, or replace the node.',
    },
    ja: {
      message: 'この版の Awase にはノードの種類「{type}」がありません。',
      hint: 'Awase を更新するか、ノードを置き換えてください。',
    },
    de: {
      message: 'Dieses Awase kennt den Knotentyp „{type}“ nicht.',
      hint: 'Aktualisieren Sie Awase, oder ersetzen Sie den Knoten.',
    },
  },
  'node.too-new': {
    en: {
      message: 'This node was set up in a newer Awase.',
      hint: 'Update Awase, or set the node up anew.',
    },
    ja: {
      message: 'このノードは新しい Awase で設定されています。',
      hint: 'Awase を更新するか、ノードを設定し直してください。',
    },
    de: {
      message: 'Dieser Knoten wurde in einem neueren Awase eingerichtet.',
      hint: 'Aktualisieren Sie Awase, oder richten Sie den Knoten neu ein.',
    },
  },
  'node.input-missing': {
    en: {
      message: 'Nothing is connected to this node.',
      hint: 'Draw an edge from another node to its input.',
    },
    ja: {
      message: 'このノードの入力に何もつながっていません。',
      hint: 'ほかのノードから線を引いてください。',
    },
    de: {
      message: 'An diesem Knoten ist nichts angeschlossen.',
      hint: 'Ziehen Sie eine Kante von einem anderen Knoten zu seinem Eingang.',
    },
  },
  'node.side-missing': {
    en: {
      message: 'Nothing is connected on the {port:port} side.',
      hint: 'Draw an edge from another node to that input.',
    },
    ja: {
      message: '{port:port}の入力に何もつながっていません。',
      hint: 'ほかのノードからその入力に線を引いてください。',
    },
    de: {
      message: 'Am {port:port} Eingang ist nichts angeschlossen.',
      hint: 'Ziehen Sie eine Kante von einem anderen Knoten dorthin.',
    },
  },
  'node.feeder-disabled': {
    en: {
      message: '“{name}”, which feeds this node, is disabled: no rows arrive.',
      hint: 'Enable it, or connect another node.',
    },
    ja: {
      message: '入力につながる「{name}」が無効になっているため、行が届きません。',
      hint: '有効にするか、ほかのノードをつないでください。',
    },
    de: {
      message: '„{name}“ speist diesen Knoten und ist deaktiviert: Es kommen keine Zeilen an.',
      hint: 'Aktivieren Sie ihn oder schließen Sie einen anderen Knoten an.',
    },
  },
  'node.output-unused': {
    en: {
      message: 'Nothing uses the rows of this node.',
      hint: 'Connect it to another node, or delete it.',
    },
    ja: {
      message: 'このノードの行はどこでも使われていません。',
      hint: 'ほかのノードにつなぐか、削除してください。',
    },
    de: {
      message: 'Die Zeilen dieses Knotens werden nicht verwendet.',
      hint: 'Verbinden Sie ihn mit einem anderen Knoten, oder löschen Sie ihn.',
    },
  },
  'job.delivers-nothing': {
    en: {
      message: 'Nothing is delivered: every destination is disabled.',
      hint: 'Enable a destination before you publish.',
    },
    ja: {
      message: 'すべての配信先が無効なため、何も配信されません。',
      hint: '公開する前に、配信先を有効にしてください。',
    },
    de: {
      message: 'Nichts wird zugestellt: Alle Ziele sind deaktiviert.',
      hint: 'Aktivieren Sie ein Ziel, bevor Sie veröffentlichen.',
    },
  },
  'node.loop': {
    en: {
      message: 'This node feeds itself through others.',
      hint: 'Remove one of the edges of the loop.',
    },
    ja: {
      message: 'このノードの出力が、ほかのノードを経て自分に戻っています。',
      hint: '輪になっている線のうち1本を削除してください。',
    },
    de: {
      message: 'Dieser Knoten speist sich über andere selbst.',
      hint: 'Entfernen Sie eine Kante der Schleife.',
    },
  },
  'edge.node-missing': {
    en: {
      message: 'An edge leads to a node that does not exist.',
      hint: 'Delete the edge “{edge}”.',
    },
    ja: {
      message: '存在しないノードにつながる線があります。',
      hint: '線「{edge}」を削除してください。',
    },
    de: {
      message: 'Eine Kante führt zu einem Knoten, den es nicht gibt.',
      hint: 'Löschen Sie die Kante „{edge}“.',
    },
  },
  'edge.port-unknown': {
    en: {
      message: 'An edge leads to a port “{port}” that does not exist.',
      hint: 'Delete the edge and draw it anew.',
    },
    ja: {
      message: '存在しないポート「{port}」につながる線があります。',
      hint: '線を削除して引き直してください。',
    },
    de: {
      message: 'Eine Kante führt zu einem Anschluss „{port}“, den es nicht gibt.',
      hint: 'Löschen Sie die Kante und ziehen Sie sie neu.',
    },
  },
  'edge.port-taken': {
    en: {
      message: 'Several edges lead to one input; only one counts.',
      hint: 'Delete the others, or bring the datasets together first.',
    },
    ja: {
      message: '1つの入力に複数の線がつながっています。使われるのは1本だけです。',
      hint: 'ほかの線を削除するか、先にデータセットをまとめてください。',
    },
    de: {
      message: 'Zu einem Eingang führen mehrere Kanten; nur eine zählt.',
      hint: 'Löschen Sie die übrigen, oder führen Sie die Datenmengen vorher zusammen.',
    },
  },
  'connect.node-missing': {
    en: { message: 'One of the nodes does not exist any more.', hint: 'Load the job again.' },
    ja: { message: '一方のノードがもうありません。', hint: 'ジョブを読み込み直してください。' },
    de: { message: 'Einen der beiden Knoten gibt es nicht mehr.', hint: 'Laden Sie den Job neu.' },
  },
  'connect.port-unknown': {
    en: {
      message: 'These two cannot be connected.',
      hint: 'An edge leads from an output to an input.',
    },
    ja: { message: 'この2つはつなげません。', hint: '線は出力から入力へ引きます。' },
    de: {
      message: 'Diese beiden lassen sich nicht verbinden.',
      hint: 'Eine Kante führt von einem Ausgang zu einem Eingang.',
    },
  },
  'node.disabled': {
    en: { message: '{name} is disabled: no row leaves it.', hint: 'Enable it to see its rows.' },
    ja: {
      message: '{name} は無効になっているため、行は出力されません。',
      hint: '有効にすると行が表示されます。',
    },
    de: {
      message: '{name} ist deaktiviert: Keine Zeile verlässt den Knoten.',
      hint: 'Aktivieren Sie ihn, um seine Zeilen zu sehen.',
    },
  },
  'connect.self': {
    en: { message: 'A node cannot feed itself.', hint: 'Choose another node.' },
    ja: {
      message: 'ノードを自分自身につなぐことはできません。',
      hint: '別のノードを選んでください。',
    },
    de: {
      message: 'Ein Knoten kann sich nicht selbst speisen.',
      hint: 'Wählen Sie einen anderen Knoten.',
    },
  },
  'connect.port-taken': {
    en: {
      message: 'This input is connected already.',
      hint: 'Each input takes one edge. Drag the end of the edge that is there, or delete it.',
    },
    ja: {
      message: 'この入力はすでにつながっています。',
      hint: '1つの入力につなげる線は1本です。今ある線の端を移すか、削除してください。',
    },
    de: {
      message: 'Dieser Eingang ist schon verbunden.',
      hint: 'Jeder Eingang nimmt eine Kante. Ziehen Sie das Ende der vorhandenen weg, oder löschen Sie sie.',
    },
  },
  'connect.loop': {
    en: {
      message: 'This would create a loop.',
      hint: 'Rows flow one way: choose a node that does not feed this one.',
    },
    ja: {
      message: '輪ができてしまいます。',
      hint: '行は一方向に流れます。このノードの上流にないノードを選んでください。',
    },
    de: {
      message: 'So entstünde eine Schleife.',
      hint: 'Zeilen fließen in einer Richtung: wählen Sie einen Knoten, der diesen nicht speist.',
    },
  },
}
