// Texts of the gallery of templates and of the guided sample.
import type { Texts } from './text.ts'

export const templateTexts = {
  'templates.title': { en: 'Templates', ja: 'テンプレート', de: 'Vorlagen' },
  'templates.body': {
    en: 'With sample files; they show rows before you connect anything.',
    ja: 'サンプルファイル付きで、接続を設定しなくてもすぐに行を確認できます。',
    de: 'Mit Beispieldateien; Zeilen erscheinen, bevor Sie etwas verbinden.',
  },
  'templates.size': {
    en: '{nodes, plural, one {# node} other {# nodes}} · {files, plural, one {# file} other {# files}}',
    ja: 'ノード{nodes}個・ファイル{files}個',
    de: '{nodes, plural, one {# Knoten} other {# Knoten}} · {files, plural, one {# Datei} other {# Dateien}}',
  },
  'guide.new': { en: 'New here?', ja: '初めての方へ', de: 'Neu hier?' },
  'guide.offer': {
    en: 'See the airport report come together in 60 seconds.',
    ja: '空港レポートができるまでを60秒で見られます。',
    de: 'In 60 Sekunden sehen, wie der Flughafenbericht entsteht.',
  },
  'guide.show': { en: 'Show me', ja: '見てみる', de: 'Zeigen' },
  'guide.step': { en: '{step} of {steps}', ja: '{step} / {steps}', de: '{step} von {steps}' },
  'guide.next': { en: 'Next', ja: '次へ', de: 'Weiter' },
  'guide.done': { en: 'Done', ja: '完了', de: 'Fertig' },
  'guide.sources': {
    en: 'Two files, dropped onto the canvas. Below are their rows, exactly as they stand in the file.',
    ja: 'キャンバスにドロップした二つのファイルです。下には、ファイルのままの行が表示されます。',
    de: 'Zwei Dateien, auf die Arbeitsfläche gezogen. Unten stehen ihre Zeilen, genau wie in der Datei.',
  },
  'guide.merge': {
    en: 'The merge fits them together by a key, and counts what matched, what is left over, and what came twice.',
    ja: 'マージはキーで二つを合わせ、一致した行、残った行、重複した行を数えます。',
    de: 'Der Merge fügt sie über einen Schlüssel zusammen und zählt, was passt, was übrig bleibt und was doppelt kam.',
  },
  'guide.case': {
    en: 'The case field fills a new column by rules, the first that fits wins. Change a number: the grid follows as you type.',
    ja: 'ケース項目は、上から順に最初に合った条件で新しい列を埋めます。数字を変えると、入力中に表が追従します。',
    de: 'Das Fallfeld füllt eine neue Spalte nach Regeln; die erste passende gilt. Ändern Sie eine Zahl: Die Tabelle folgt beim Tippen.',
  },
  'guide.deliver': {
    en: 'The destination says what it would deliver, byte for byte. Publish and schedule it at the upper right.',
    ja: '配信先には、実際に配信される内容がそのまま表示されます。右上から公開とスケジュール設定ができます。',
    de: 'Das Ziel zeigt Byte für Byte, was es zustellen würde. Veröffentlichen und planen Sie oben rechts.',
  },
} as const satisfies Texts
