// The command's help in English.
import type { HelpTexts } from './help.ts'

export const en: HelpTexts = {
  opening: 'Runs Awase jobs on this computer, from files to files.',
  usage: 'Usage',
  options: 'Options',
  example: 'Example',
  exitCodes: 'Exit codes',
  more: 'npm run awase -- COMMAND --help says more about one command.',
  counting:
    'Rows count from 0, lines from 1. LANG chooses the language (en, ja, de).\nA job file is what the studio exports; npm run awase -- schema describes it.',
  commands: {
    run: [
      'Runs the job. DIR gets one file for each destination, named after the node (NODE.csv,',
      'NODE.ndjson), and rejected.ndjson: each rejected row with its place, code, reason and record.',
    ],
    validate: [
      'Lists the problems of the job. What only a workspace knows (connections, objects) is not checked.',
      'With files it also looks at their beginning (packing, encoding, delimiter, header, fields) and',
      'tells which nodes keep rows in memory, and which put them aside.',
    ],
    preview: ['Shows the first rows that leave a node (or, with --port, that arrive at it).'],
    explain: ['Tells where a row came from, where it went, and why.'],
    diff: ['Tells what changed between two versions of a job.'],
    sniff: [
      'Tells what a file looks like (packing, encoding, delimiter, header, types of its fields) and',
      'by which evidence; with --json as the settings of a source.',
    ],
    schema: ['Prints the JSON Schema of a job file.'],
    nodes: ['Lists the node types, their ports and what they do.'],
    functions: ['Lists the functions of formulas, each with its types and an example.'],
  },
  option: {
    in: "File of a source; NODE is the node's id or name. Give it again for more files, in reading order.",
    object: 'Records of an object: CSV in UTF-8, GSID first, sorted by it.',
    out: 'Folder for outputs; it is made when it is not there.',
    memory:
      'Most memory that a run takes beside Node itself, a third of it for rows; what does not fit is put aside in a temporary folder. Below 96MB it is the rows that get less.',
    at: 'Start of the run as ISO 8601, for file names and formulas; otherwise now.',
    zone: 'Its time zone, such as Asia/Tokyo; otherwise UTC.',
    strict: 'Rejected rows are an error of their own (exit code 4).',
    node: 'Node whose rows are meant.',
    rows: 'How many rows are shown; otherwise 50.',
    port: 'Shows what arrives at this port of the node.',
    destination: 'Destination that wrote the row.',
    source: 'Source that read the row.',
    file: 'File of that source, by its name without a folder.',
    row: 'Number of the row, from 0.',
    line: 'Line of the file, from 1.',
    json: 'Prints the result as JSON.',
    help: 'Prints this.',
    version: 'Prints the version.',
  },
  exit: {
    ok: 'done',
    failed: 'failed',
    wrongCall: 'wrong call: nothing was tried',
    problems: 'the job has errors',
    rejected: 'rows were rejected (only with --strict)',
  },
}
