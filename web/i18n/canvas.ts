// Texts of the canvas: dock, quick search, edges, node cards, problems.
import type { Texts } from './text.ts'

export const canvasTexts = {
  'canvas.label': { en: 'Canvas', ja: 'キャンバス', de: 'Arbeitsfläche' },
  'canvas.dock': { en: 'Add node', ja: 'ノードを追加', de: 'Knoten hinzufügen' },
  'canvas.add': { en: 'Add', ja: '追加', de: 'Neu' },
  'canvas.add-hint': {
    en: 'Search all nodes (Tab or /)',
    ja: 'すべてのノードを検索（Tab または /）',
    de: 'Alle Knoten suchen (Tab oder /)',
  },
  'family.source': { en: 'Source', ja: 'ソース', de: 'Quelle' },
  'family.shape': { en: 'Shape', ja: '整形', de: 'Formen' },
  'family.merge': { en: 'Merge', ja: 'マージ', de: 'Merge' },
  'family.case': { en: 'Case', ja: 'ケース', de: 'Fall' },
  'family.mapping': { en: 'Map', ja: 'マッピング', de: 'Zuordnen' },
  'family.destination': { en: 'Deliver', ja: '配信', de: 'Ziel' },
  'search.label': { en: 'Search nodes', ja: 'ノードを検索', de: 'Knoten suchen' },
  'search.none': {
    en: 'No node is called that.',
    ja: '該当するノードはありません。',
    de: 'So heißt kein Knoten.',
  },
  'search.none-fits': {
    en: 'Nothing can follow here.',
    ja: 'ここにつなげられるノードはありません。',
    de: 'Hier kann nichts folgen.',
  },
  'zoom.out': { en: 'Zoom out', ja: '縮小', de: 'Verkleinern' },
  'zoom.in': { en: 'Zoom in', ja: '拡大', de: 'Vergrößern' },
  'zoom.fit': { en: 'Fit (1)', ja: '全体を表示（1）', de: 'Einpassen (1)' },
  'zoom.full': { en: '100 % (0)', ja: '100 %（0）', de: '100 % (0)' },
  'canvas.tidy': { en: 'Tidy (Shift+L)', ja: '整列（Shift+L）', de: 'Aufräumen (Umschalt+L)' },
  'problems.label': { en: 'Problems', ja: '問題', de: 'Probleme' },
  'problems.none': { en: 'No problems', ja: '問題なし', de: 'Keine Probleme' },
  'problems.counts': {
    en: '{errors, plural, one {# error} other {# errors}}, {notices, plural, one {# notice} other {# notices}}',
    ja: 'エラー{errors}件、注意{notices}件',
    de: '{errors} Fehler, {notices, plural, one {# Hinweis} other {# Hinweise}}',
  },
  'edge.insert': {
    en: 'Insert a node here',
    ja: 'ここにノードを挿入',
    de: 'Hier einen Knoten einfügen',
  },
  'edge.label': {
    en: 'Edge from {from} to {to}',
    ja: '{from} から {to} への接続線',
    de: 'Kante von {from} nach {to}',
  },
  'edge.label-rows': {
    en: 'Edge from {from} to {to}, {shown} {count, plural, one {row} other {rows}}',
    ja: '{from} から {to} への接続線、{shown}行',
    de: 'Kante von {from} nach {to}, {shown} {count, plural, one {Zeile} other {Zeilen}}',
  },
  'connect.started': {
    en: 'Connect {from} to …: {count, plural, one {# node is} other {# nodes are}} possible. Arrow keys choose, Enter connects, Esc cancels.',
    ja: '{from} の接続先：{count}件の候補。矢印キーで選び、Enter で接続、Esc で取り消し。',
    de: '{from} verbinden mit …: {count, plural, one {# Knoten} other {# Knoten}} möglich. Pfeiltasten wählen, Enter verbindet, Esc bricht ab.',
  },
  'connect.target': {
    en: '{from} → {to}, {port} ({index} of {count}). Enter connects, Esc cancels.',
    ja: '{from} → {to}、{port}（{count}件中{index}件目）。Enter で接続、Esc で取り消し。',
    de: '{from} → {to}, {port} ({index} von {count}). Enter verbindet, Esc bricht ab.',
  },
  'connect.done': {
    en: '{from} is connected to {to}.',
    ja: '{from} を {to} に接続しました。',
    de: '{from} ist mit {to} verbunden.',
  },
  'connect.no-target': {
    en: 'No node can take the rows of {from}: every input is taken or lies before it.',
    ja: '{from} の行を受け取れるノードがありません。入力はすべて接続済みか、上流にあります。',
    de: 'Kein Knoten kann die Zeilen von {from} aufnehmen: Jeder Eingang ist belegt oder liegt davor.',
  },
  'node.rows': {
    en: '{count, plural, one {row} other {rows}}',
    ja: '行',
    de: '{count, plural, one {Zeile} other {Zeilen}}',
  },
  'node.not-run': { en: 'not run yet', ja: '未実行', de: 'noch nicht gelaufen' },
  'node.now': { en: 'now', ja: '今', de: 'jetzt' },
  'node.stale': { en: 'stale', ja: '未更新', de: 'veraltet' },
  'node.at-run': { en: 'at run', ja: '実行時', de: 'beim Lauf' },
  'node.rejected': { en: '{count} rejected', ja: '却下 {count}', de: '{count} abgewiesen' },
  'node.skipped': {
    en: 'skipped, rows pass',
    ja: '無効・行は素通し',
    de: 'übersprungen, Zeilen gehen durch',
  },
  'node.fan-out': {
    en: '+{count} by fan-out',
    ja: '重複 +{count}',
    de: '+{count} durch Dubletten',
  },
  'port.in': {
    en: 'Input {port} of {node}',
    ja: '{node} の入力 {port}',
    de: 'Eingang {port} von {node}',
  },
  'port.out': {
    en: 'Output {port} of {node}',
    ja: '{node} の出力 {port}',
    de: 'Ausgang {port} von {node}',
  },
  'said.deleted': {
    en: '{count, plural, one {# node deleted} other {# nodes deleted}}',
    ja: '{count}件のノードを削除しました',
    de: '{count, plural, one {# Knoten gelöscht} other {# Knoten gelöscht}}',
  },
  'said.edge-deleted': { en: 'Edge deleted', ja: '接続線を削除しました', de: 'Kante gelöscht' },
  'said.paste-failed': {
    en: 'The clipboard holds no nodes. Copy nodes with Ctrl+C first.',
    ja: 'クリップボードにノードがありません。先に Ctrl+C でノードをコピーしてください。',
    de: 'Die Zwischenablage enthält keine Knoten. Kopieren Sie zuerst Knoten mit Strg+C.',
  },
} as const satisfies Texts
