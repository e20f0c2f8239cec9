// Messages of the command line: what is wrong with a call, and what to type instead.
import type { Messages } from './catalogue.ts'

export const commandLineMessages: Messages = {
  'call.command': {
    en: {
      message: 'There is no command “{command}”.',
      hint: 'There are: {known}. See npm run awase -- --help.',
    },
    ja: {
      message: 'コマンド「{command}」はありません。',
      hint: '使えるもの：{known}。npm run awase -- --help をご覧ください。',
    },
    de: {
      message: 'Einen Befehl „{command}“ gibt es nicht.',
      hint: 'Es gibt: {known}. Siehe npm run awase -- --help.',
    },
  },
  'call.operand-missing': {
    en: {
      message: '{command} needs {operand}.',
      hint: 'Write it after the command; npm run awase -- --help shows how.',
    },
    ja: {
      message: '{command} には {operand} が必要です。',
      hint: 'コマンドの後に書いてください。書き方は npm run awase -- --help で確認できます。',
    },
    de: {
      message: '{command} braucht {operand}.',
      hint: 'Schreiben Sie es hinter den Befehl; npm run awase -- --help zeigt, wie.',
    },
  },
  'call.operand-unknown': {
    en: {
      message: '{command} does not know what to do with “{operand}”.',
      hint: 'Values belong behind an option (--in NODE=FILE). Quote names with spaces.',
    },
    ja: {
      message: '{command} では「{operand}」の意味がわかりません。',
      hint: '値はオプションの後に書きます（--in NODE=FILE）。空白を含む名前は引用符で囲んでください。',
    },
    de: {
      message: '{command} kann mit „{operand}“ nichts anfangen.',
      hint: 'Werte gehören hinter eine Option (--in NODE=FILE). Namen mit Leerzeichen in Anführungszeichen setzen.',
    },
  },
  'call.option-unknown': {
    en: { message: '{command} has no option {option}.', hint: 'There are: {known}.' },
    ja: {
      message: '{command} にオプション {option} はありません。',
      hint: '使えるもの：{known}。',
    },
    de: { message: '{command} hat keine Option {option}.', hint: 'Es gibt: {known}.' },
  },
  'call.option-value': {
    en: {
      message: 'The value of {option} is missing or not wanted.',
      hint: 'See npm run awase -- --help for what {command} takes. A value that begins with - is written {option}=VALUE.',
    },
    ja: {
      message: '{option} の値がないか、値を取らないオプションです。',
      hint: '{command} の使い方は npm run awase -- --help をご覧ください。- で始まる値は {option}=VALUE と書きます。',
    },
    de: {
      message: 'Der Wert von {option} fehlt oder ist nicht vorgesehen.',
      hint: 'npm run awase -- --help zeigt, was {command} annimmt. Ein Wert, der mit - beginnt, steht als {option}=VALUE.',
    },
  },
  'call.option-missing': {
    en: {
      message: '{command} needs {option}.',
      hint: 'Add it; npm run awase -- --help shows how.',
    },
    ja: {
      message: '{command} には {option} が必要です。',
      hint: '追加してください。書き方は npm run awase -- --help で確認できます。',
    },
    de: {
      message: '{command} braucht {option}.',
      hint: 'Ergänzen Sie es; npm run awase -- --help zeigt, wie.',
    },
  },
  'call.number': {
    en: {
      message: '{option} takes a whole number, not “{value}”.',
      hint: 'Write digits only, for example {option} 50.',
    },
    ja: {
      message: '{option} には整数を指定します。「{value}」は使えません。',
      hint: '半角数字だけで書いてください。例：{option} 50。',
    },
    de: {
      message: '{option} nimmt eine ganze Zahl, nicht „{value}“.',
      hint: 'Schreiben Sie nur Ziffern, zum Beispiel {option} 50.',
    },
  },
  'call.pair': {
    en: {
      message: '{option} takes NAME=FILE, not “{value}”.',
      hint: 'Put the name, an equals sign and the path together: {option} orders=data/orders.csv.',
    },
    ja: {
      message: '{option} は NAME=FILE の形で指定します。「{value}」は使えません。',
      hint: '名前、等号、パスを続けて書いてください。例：{option} orders=data/orders.csv。',
    },
    de: {
      message: '{option} nimmt NAME=FILE, nicht „{value}“.',
      hint: 'Name, Gleichheitszeichen und Pfad zusammen: {option} orders=data/orders.csv.',
    },
  },
  'call.memory': {
    en: {
      message: '“{value}” is no size of memory from 1MB to 4095MB.',
      hint: 'Write it with its unit: --memory 96MB.',
    },
    ja: {
      message: '「{value}」は 1MB から 4095MB までのメモリの大きさではありません。',
      hint: '単位を付けて書いてください。例: --memory 96MB。',
    },
    de: {
      message: '„{value}“ ist keine Speichergröße von 1MB bis 4095MB.',
      hint: 'Schreiben Sie sie mit Einheit: --memory 96MB.',
    },
  },
  'call.moment': {
    en: {
      message: '“{value}” is no moment.',
      hint: 'Write it as ISO 8601: --at 2026-11-22T00:30:00Z.',
    },
    ja: {
      message: '「{value}」は日時ではありません。',
      hint: 'ISO 8601 で書いてください。例: --at 2026-11-22T00:30:00Z。',
    },
    de: {
      message: '„{value}“ ist kein Zeitpunkt.',
      hint: 'Schreiben Sie ihn nach ISO 8601: --at 2026-11-22T00:30:00Z.',
    },
  },
  'call.zone': {
    en: {
      message: 'There is no time zone “{zone}”.',
      hint: 'Use a name of the IANA list: --zone Asia/Tokyo.',
    },
    ja: {
      message: 'タイムゾーン「{zone}」はありません。',
      hint: 'IANA の名前を指定してください。例: --zone Asia/Tokyo。',
    },
    de: {
      message: 'Eine Zeitzone „{zone}“ gibt es nicht.',
      hint: 'Verwenden Sie einen Namen der IANA-Liste: --zone Asia/Tokyo.',
    },
  },
  'call.node': {
    en: {
      message: 'The job has no node “{node}”, or several of that name.',
      hint: 'Use one of these ids: {known}.',
    },
    ja: {
      message: 'ジョブに「{node}」というノードがないか、同じ名前のノードが複数あります。',
      hint: '次の id から指定してください：{known}。',
    },
    de: {
      message: 'Der Job hat keinen Knoten „{node}“ oder mehrere dieses Namens.',
      hint: 'Verwenden Sie eine dieser Kennungen: {known}.',
    },
  },
  'call.not-a-source': {
    en: {
      message: '{node} is not a source, so it reads no file.',
      hint: 'Give --in the id or the name of a source node.',
    },
    ja: {
      message: '{node} はソースではないため、ファイルを読み込みません。',
      hint: '--in にはソースのノードの id か名前を指定してください。',
    },
    de: {
      message: '{node} ist keine Quelle und liest deshalb keine Datei.',
      hint: 'Geben Sie --in die Kennung oder den Namen einer Quelle.',
    },
  },
  'call.source-without-file': {
    en: { message: 'The source {name} has no file.', hint: 'Add --in {node}=FILE.' },
    ja: {
      message: 'ソース {name} のファイルがありません。',
      hint: '--in {node}=FILE を追加してください。',
    },
    de: { message: 'Die Quelle {name} hat keine Datei.', hint: 'Ergänzen Sie --in {node}=FILE.' },
  },
  'call.no-destination': {
    en: {
      message: 'The job has no destination, so a run would deliver nothing.',
      hint: 'Add a destination in the studio, or look at a node with preview.',
    },
    ja: {
      message: 'ジョブに配信先がないため、実行しても何も出力されません。',
      hint: 'スタジオで配信先を追加するか、preview でノードを確認してください。',
    },
    de: {
      message: 'Der Job hat kein Ziel, ein Lauf würde nichts zustellen.',
      hint: 'Fügen Sie im Studio ein Ziel hinzu, oder sehen Sie einen Knoten mit preview an.',
    },
  },
  'call.question': {
    en: {
      message: 'explain needs to know which row.',
      hint: 'Give --destination NODE --row N, --node NODE --row N, or --source NODE --file NAME with --row N or --line N.',
    },
    ja: {
      message: 'explain には対象の行の指定が必要です。',
      hint: '--destination NODE --row N、--node NODE --row N、または --source NODE --file NAME と --row N か --line N を指定してください。',
    },
    de: {
      message: 'explain muss wissen, welche Zeile gemeint ist.',
      hint: 'Geben Sie --destination NODE --row N, --node NODE --row N oder --source NODE --file NAME mit --row N oder --line N an.',
    },
  },
  'call.file-of-source': {
    en: {
      message: 'The source {node} reads no file “{file}”.',
      hint: 'It reads: {known}. Give --file one of these names, without a folder; of a zip also ZIP/NAME.',
    },
    ja: {
      message: 'ソース {node} は「{file}」というファイルを読み込みません。',
      hint: '読み込むのは {known} です。--file にはフォルダーを除いたこの名前を指定してください（zip の中のファイルは ZIP/NAME）。',
    },
    de: {
      message: 'Die Quelle {node} liest keine Datei „{file}“.',
      hint: 'Sie liest: {known}. Geben Sie --file einen dieser Namen, ohne Ordner; aus einem Zip auch ZIP/NAME.',
    },
  },
  'call.option-twice': {
    en: {
      message: '{command} takes {option} once.',
      hint: 'Leave out all but one; --in and --object alone may be given again.',
    },
    ja: {
      message: '{command} に {option} は1回だけ指定できます。',
      hint: '1つだけ残してください。繰り返せるのは --in と --object です。',
    },
    de: {
      message: '{command} nimmt {option} nur einmal.',
      hint: 'Lassen Sie alle bis auf eines weg; nur --in und --object dürfen wiederkehren.',
    },
  },
}
