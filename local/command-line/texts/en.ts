// The command in English.
import type { Texts } from './texts.ts'

export const en: Texts = {
  help: `Runs Awase jobs on this computer, from files to files.

  npm run awase -- run JOB.json --in NODE=FILE … [--object NAME=FILE …] --out DIR
  npm run awase -- validate JOB.json [--in NODE=FILE …]
  npm run awase -- preview JOB.json --node NODE [--rows 50] [--port in] --in NODE=FILE …
  npm run awase -- explain JOB.json --destination NODE --row N --in NODE=FILE …
  npm run awase -- explain JOB.json --node NODE --row N --in NODE=FILE …
  npm run awase -- explain JOB.json --source NODE --file NAME (--row N | --line N) --in NODE=FILE …
  npm run awase -- diff OLD.json NEW.json
  npm run awase -- schema | nodes | functions

  run       Runs the job. DIR gets one file for each destination, named after the node (NODE.csv,
            NODE.ndjson), and rejected.ndjson.
  validate  Lists the problems of the job. What only a workspace knows (connections, objects) is not checked.
            With files it also tells which nodes keep rows in memory, and which put them aside.
  preview   Shows the first rows that leave a node (or, with --port, that arrive at it).
  explain   Tells where a row came from, where it went, and why.
  diff      Tells what changed between two versions of a job.
  schema    Prints the JSON Schema of a job file.
  nodes     Lists the node types, their ports and what they do.
  functions Lists the functions of formulas, each with an example.

Options
  --in NODE=FILE      File of a source; NODE is the node's id or name. Give it again for more files, in reading order.
  --object NAME=FILE  Records of an object: CSV in UTF-8, GSID first, sorted by it.
  --out DIR           Folder for outputs; it is made when it is not there.
  --memory 96MB       Most memory that a run takes, half of it for rows; what does not fit is put aside in a temporary folder.
  --at MOMENT         Start of the run as ISO 8601, for file names and formulas; otherwise now.
  --zone ZONE         Its time zone, such as Asia/Tokyo; otherwise UTC.
  --strict            Rejected rows are an error of their own (exit code 4).
  --json              Prints the result as JSON.
  --help              Prints this.
  --version           Prints the version.

Rows count from 0, lines from 1. LANG chooses the language (en, ja, de).

Exit codes: 0 done, 1 failed, 2 wrong call, 3 the job has errors, 4 rows were rejected (only with --strict).
`,
  node: 'node',
  line: 'line',
  field: 'field',
  row: 'row',
  rows: 'rows',
  rejected: 'rejected',
  nodeType: 'Type',
  ports: 'Ports',
  purpose: 'What it does',
  reason: 'reason',
  first: 'first',
  output: 'Output',
  outputs: 'Outputs',
  counts: 'Counts',
  balanced: 'Every node adds up.',
  notBalanced: 'The counts do not add up: this run cannot be trusted.',
  noProblems: 'No problems.',
  error: 'error',
  notice: 'notice',
  noDifference: 'No difference.',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  renamed: 'renamed',
  moved: 'moved on the canvas',
  edge: 'edge',
  frame: 'frame',
  note: 'note',
  shown: (shown, all) => `${shown} of ${all} rows`,
  read: (file, line, row) => `read from ${file}, line ${line} (row ${row})`,
  passed: (row) => `passed on as row ${row}`,
  written: (row) => `written as row ${row}`,
  ended: 'no row left the node for it',
  wasRejected: 'rejected',
  from: 'from',
  criterion: (words) => words,
  fired: (n) => `case ${n} fired`,
  noneFired: 'no case fired: the default',
  caseNumber: (n) => `case ${n}`,
  keyMatched: (key) => `key ${key}: a partner was found`,
  keyUnmatched: (key) => `key ${key}: no partner`,
  candidates: (count, object, key) => `${count} records of ${object} for key ${key}`,
  secondInput: 'the second input',
  chosen: 'chosen',
  truncated: 'The row fans out into more than is shown here.',
}
