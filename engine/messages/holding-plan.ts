// What the plan of a run says about each node that holds rows: whether they fit into memory, and what becomes of them when they do not.
import type { Messages } from './catalogue.ts'

export const holdingPlanMessages: Messages = {
  'holding.hold': {
    en: {
      message:
        '{name} keeps {what:held} in memory: {fileMb} MB of files arrive, and {holdMb} MB may be held.',
      hint: 'Should more arrive than expected, the rest is put aside; the result stays the same.',
    },
    ja: {
      message:
        '{name} は{what:held}をメモリーに保持します（届くファイルは {fileMb} MB、保持できるのは {holdMb} MB まで）。',
      hint: '想定より多く届いた分は一時的に退避されます。結果は変わりません。',
    },
    de: {
      message:
        '{name} hält {what:held} im Speicher: {fileMb} MB an Dateien kommen an, {holdMb} MB dürfen es sein.',
      hint: 'Kommt mehr als erwartet, wird der Rest ausgelagert; das Ergebnis bleibt gleich.',
    },
  },
  'holding.spill': {
    en: {
      message:
        '{name} puts part of {what:held} aside: {fileMb} MB of files arrive, more than the {holdMb} MB that may be held.',
      hint: 'The result is the same, the run takes longer. Filter before this node or drop fields to make it faster.',
    },
    ja: {
      message:
        '{name} は{what:held}の一部を退避します。届くファイルが {fileMb} MB あり、保持できる {holdMb} MB を超えるためです。',
      hint: '結果は変わりませんが、時間がかかります。このノードの前で行を絞り込むか、不要な項目を外すと速くなります。',
    },
    de: {
      message:
        '{name} lagert einen Teil aus ({what:held}): {fileMb} MB an Dateien kommen an, mehr als die {holdMb} MB, die gehalten werden dürfen.',
      hint: 'Das Ergebnis ist gleich, der Lauf dauert länger. Vor diesem Knoten zu filtern oder Felder wegzulassen macht ihn schneller.',
    },
  },
  'holding.refuse': {
    en: {
      message:
        '{name} may stop the run: {fileMb} MB of files arrive, {holdMb} MB of {what:held} fit into memory, and there is no room to put the rest aside.',
      hint: 'Run the job at the edge or on the command line, or hold fewer rows: filter before this node, drop fields that are not needed.',
    },
    ja: {
      message:
        '{name} で実行が止まるおそれがあります。届くファイルは {fileMb} MB ですが、{what:held}として保持できるのは {holdMb} MB までで、退避する場所がありません。',
      hint: 'エッジかコマンドラインで実行するか、このノードの前で行を絞り込み、不要な項目を外してください。',
    },
    de: {
      message:
        '{name} kann den Lauf anhalten: {fileMb} MB an Dateien kommen an, {holdMb} MB passen in den Speicher ({what:held}), und zum Auslagern ist kein Platz.',
      hint: 'Führen Sie den Job am Edge oder auf der Kommandozeile aus, oder halten Sie weniger Zeilen: vor diesem Knoten filtern, unnötige Felder weglassen.',
    },
  },
}
