// What the plan of a run says about each node that holds rows: whether they fit into memory, and what becomes of them when they do not.
import type { Messages } from './catalogue.ts'

export const holdingPlanMessages: Messages = {
  'holding.hold': {
    en: {
      message:
        '{name} keeps {what:held} in memory: {files} of files arrive, which take some {needed} in memory; {held} may be held.',
      hint: 'Should more arrive than expected, the rest is put aside; the result stays the same.',
    },
    ja: {
      message:
        '{name} は{what:held}をメモリーに保持します（届くファイル {files} はメモリー上で約 {needed}、保持できるのは {held} まで）。',
      hint: '想定より多く届いた分は一時的に退避されます。結果は変わりません。',
    },
    de: {
      message:
        '{name} hält {what:held} im Speicher: {files} an Dateien kommen an, im Speicher etwa {needed}; {held} dürfen es sein.',
      hint: 'Kommt mehr als erwartet, wird der Rest ausgelagert; das Ergebnis bleibt gleich.',
    },
  },
  'holding.spill': {
    en: {
      message:
        '{name} puts part of {what:held} aside: {files} of files arrive, which take some {needed} in memory, more than the {held} that may be held.',
      hint: 'The result is the same, the run takes longer. Filter before this node or drop fields to make it faster.',
    },
    ja: {
      message:
        '{name} は{what:held}の一部を退避します。届くファイル {files} がメモリー上で約 {needed} になり、保持できる {held} を超えるためです。',
      hint: '結果は変わりませんが、時間がかかります。このノードの前で行を絞り込むか、不要な項目を外すと速くなります。',
    },
    de: {
      message:
        '{name} lagert einen Teil aus ({what:held}): {files} an Dateien kommen an, im Speicher etwa {needed}, mehr als die {held}, die gehalten werden dürfen.',
      hint: 'Das Ergebnis ist gleich, der Lauf dauert länger. Vor diesem Knoten zu filtern oder Felder wegzulassen macht ihn schneller.',
    },
  },
  'holding.spill-lists': {
    en: {
      message:
        '{name} puts part of {what:held} aside: {files} of files arrive, which take some {needed} in memory, more than the {held} that may be held. One group’s list must fit as a whole: one of {value} surely does, a much longer one stops the run.',
      hint: 'If groups are large, give the run more memory, take each value once, or split them by a further field. Otherwise the result is the same, and the run takes longer.',
    },
    ja: {
      message:
        '{name} は{what:held}の一部を退避します。届くファイル {files} がメモリー上で約 {needed} になり、保持できる {held} を超えるためです。ただし1グループの一覧は全体がメモリーに入る必要があります。{value} までは確実ですが、それを大きく超えると実行が止まります。',
      hint: 'グループが大きい場合は、メモリーを増やすか、同じ値を1回だけにするか、項目を足してグループを分けてください。そうでなければ結果は変わらず、時間がかかるだけです。',
    },
    de: {
      message:
        '{name} lagert einen Teil aus ({what:held}): {files} an Dateien kommen an, im Speicher etwa {needed}, mehr als die {held}, die gehalten werden dürfen. Die Liste einer Gruppe muss aber als Ganzes hineinpassen: {value} gehen sicher, eine viel längere bricht den Lauf ab.',
      hint: 'Sind Gruppen groß, geben Sie dem Lauf mehr Speicher, nehmen Sie jeden Wert nur einmal, oder teilen Sie sie nach einem weiteren Feld. Sonst ist das Ergebnis gleich, und der Lauf dauert länger.',
    },
  },
  'holding.refuse': {
    en: {
      message:
        '{name} may stop the run: {files} of files arrive, which take some {needed} in memory, {held} of {what:held} fit, and there is no room to put the rest aside.',
      hint: 'Run the job at the edge or on the command line, or hold fewer rows: filter before this node, drop fields that are not needed.',
    },
    ja: {
      message:
        '{name} で実行が止まるおそれがあります。届くファイル {files} はメモリー上で約 {needed} になりますが、{what:held}として保持できるのは {held} までで、退避する場所がありません。',
      hint: 'エッジかコマンドラインで実行するか、このノードの前で行を絞り込み、不要な項目を外してください。',
    },
    de: {
      message:
        '{name} kann den Lauf anhalten: {files} an Dateien kommen an, im Speicher etwa {needed}, {held} passen hinein ({what:held}), und zum Auslagern ist kein Platz.',
      hint: 'Führen Sie den Job am Edge oder auf der Kommandozeile aus, oder halten Sie weniger Zeilen: vor diesem Knoten filtern, unnötige Felder weglassen.',
    },
  },
}
