// 日本語のコマンド。 The command in Japanese.
import type { Texts } from './texts.ts'

export const ja: Texts = {
  help: `Awase のジョブをこのコンピューターで実行します（ファイルからファイルへ）。

  npm run awase -- run JOB.json --in NODE=FILE … [--object NAME=FILE …] --out DIR
  npm run awase -- validate JOB.json [--in NODE=FILE …]
  npm run awase -- preview JOB.json --node NODE [--rows 50] [--port in] --in NODE=FILE …
  npm run awase -- explain JOB.json --destination NODE --row N --in NODE=FILE …
  npm run awase -- explain JOB.json --node NODE --row N --in NODE=FILE …
  npm run awase -- explain JOB.json --source NODE --file NAME (--row N | --line N) --in NODE=FILE …
  npm run awase -- diff OLD.json NEW.json
  npm run awase -- schema | nodes | functions

  run       ジョブを実行します。DIR に出力先ごとのファイル（NODE.csv、NODE.ndjson）と rejected.ndjson を書きます。
  validate  ジョブの問題を一覧にします。ワークスペースだけが知るもの（接続、オブジェクト）は確認しません。
            ファイルを指定すると、行をメモリーに保持するノードと退避するノードも示します。
  preview   ノードから出る最初の行を表示します（--port を付けると、ノードに届く行）。
  explain   行がどこから来て、どこへ行ったか、なぜそうなったかを説明します。
  diff      ジョブの2つの版の違いを示します。
  schema    ジョブファイルの JSON Schema を出力します。
  nodes     ノードの種類を、ポートとはたらきとともに一覧にします。
  functions 数式で使える関数を、例とともに一覧にします。

オプション
  --in NODE=FILE      ソースのファイル。NODE はノードの id か名前。複数のファイルは読む順に繰り返します。
  --object NAME=FILE  オブジェクトのレコード。UTF-8 の CSV、先頭が GSID で、その順に並べたもの。
  --out DIR           出力先のフォルダー。なければ作ります。
  --memory 96MB       実行に使うメモリの上限（半分が行の分）。収まらない行は一時フォルダーに置きます。
  --at MOMENT         実行の開始時刻（ISO 8601）。ファイル名と数式に使います。省略すると現在。
  --zone ZONE         そのタイムゾーン（例: Asia/Tokyo）。省略すると UTC。
  --strict            除外された行があれば終了コード 4 にします。
  --json              結果を JSON で出力します。
  --help              この説明を表示します。
  --version           バージョンを表示します。

行は 0 から、ファイルの行番号は 1 から数えます。言語は LANG で選びます（en、ja、de）。

終了コード: 0 完了、1 失敗、2 呼び出しの誤り、3 ジョブに誤りがある、4 除外された行がある（--strict のときだけ）。
`,
  node: 'ノード',
  line: '行番号',
  field: '項目',
  row: '行',
  rows: '行数',
  rejected: '除外',
  nodeType: '種類',
  ports: 'ポート',
  purpose: 'はたらき',
  reason: '理由',
  first: '最初の行',
  output: '出力',
  outputs: '出力',
  counts: '件数',
  balanced: 'すべてのノードで件数が合っています。',
  notBalanced: '件数が合いません。この実行の結果は信頼できません。',
  noProblems: '問題はありません。',
  error: 'エラー',
  notice: '注意',
  noDifference: '違いはありません。',
  added: '追加',
  removed: '削除',
  changed: '変更',
  renamed: '名前の変更',
  moved: 'キャンバス上で移動',
  edge: '線',
  frame: '枠',
  note: 'メモ',
  shown: (shown, all) => `${all}行のうち${shown}行`,
  read: (file, line, row) => `${file} の ${line} 行目（行 ${row}）から読み込み`,
  passed: (row) => `行 ${row} として次へ`,
  written: (row) => `行 ${row} として書き込み`,
  ended: 'この行から出た行はありません',
  wasRejected: '除外',
  from: '元の行',
  criterion: (words) => `${words}行`,
  fired: (n) => `ケース${n}に該当`,
  noneFired: '該当するケースがなく、既定値を使用',
  caseNumber: (n) => `ケース${n}`,
  keyMatched: (key) => `キー ${key}：相手が見つかりました`,
  keyUnmatched: (key) => `キー ${key}：相手なし`,
  candidates: (count, object, key) => `キー ${key} の ${object} のレコード：${count}件`,
  secondInput: '2つ目の入力',
  chosen: '採用',
  truncated: '行が多くに分かれるため、一部だけを表示しています。',
}
