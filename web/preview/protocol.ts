// What the page and the preview's Web Worker say to each other: one table of questions and their answers.
import type { ColumnFacts } from '../../engine/preview/column-facts.ts'
import type { RowOrder } from '../../engine/preview/row-order.ts'
import type { TypeSuggestion } from '../../engine/preview/type-suggestions.ts'
import type { Condition } from '../../engine/expression/condition.ts'
import type { Compression } from '../../engine/formats/compression/format.ts'
import type { ReadFormat } from '../../engine/formats/format.ts'
import type { Sniffed } from '../../engine/formats/sniff.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import type { Catalog } from '../../engine/nodes/catalog.ts'
import type { Finding } from '../../engine/nodes/study.ts'
import type { Explanation, Question } from '../../engine/run/explain/explain.ts'
import type { NamedRejection, RejectedOrigin } from '../../engine/run/explain/rejected-origins.ts'
import type { PreviewPort } from '../../engine/run/previewed.ts'
import type { ExecutionReport, PreviewPage, RejectedRow } from '../../engine/run/report.ts'
import type { Snapshot, SnapshotFile } from '../../engine/run/snapshot.ts'
import type { StudiedNode } from '../../engine/run/study.ts'
import type { FieldType } from '../../engine/value/schema.ts'
import type { TextId } from '../i18n/areas/index.ts'

/**
 * `focus`: as fast as possible, with rows. `pinned`: the rows of another node, to lie beside them, under the port `pinnedPort`.
 * `background`: counts and hashes only; gives way to a focus request.
 */
export type RunPurpose = 'focus' | 'pinned' | 'background'

/** The only port of a pinned run, as the answer names it and as pages and facts ask for it. */
export const pinnedPort = 'pinned'

export interface RunCall {
  document: JobDocument
  snapshot: Snapshot
  node: string
  purpose: RunPurpose
  targets: 'node' | 'all'
  /** Everything is read, however large: for a hash. Otherwise sources are cut after `sampleBytes`, and `report.sampled` names them. */
  whole?: boolean
}

/** Result of a run: what the grid needs at once, so that no second message stands between a key and a cell. */
export interface RunResult {
  node: string
  inputs: readonly PreviewPort[]
  output: PreviewPort | null
  report: ExecutionReport
  rejected: readonly RejectedRow[]
  /** The first rows of every port, by its name (`out` for the output). */
  pages: Readonly<Record<string, PreviewPage>>
  tookMs: number
}

/** Which part of a port's rows is looked at. `reaching`: rows that arrive at that node of the document too. `rejected`: those that the node refuses. */
export type Sample =
  | { kind: 'all' }
  | { kind: 'first'; rows: number }
  | { kind: 'random'; rows: number; seed: number }
  | { kind: 'reaching'; node: string; document: JobDocument }
  | { kind: 'rejected' }
  /** A group of the study of the node; `name` in words. */
  | { kind: 'group'; group: string; name: TextId }
  /** These rows, in ascending order. */
  | { kind: 'rows'; these: readonly number[] }

/** With what the rows are compared: what came in by the first port, or the same node of another document on the same snapshot. */
export type Comparison = { with: 'input' } | { with: 'document'; document: JobDocument }

/** What a grid shows of a port. The same view twice is worked out once. */
export interface RowView {
  /** Null: every row of the sample. */
  condition: Condition | null
  sample: Sample
  /** Null: as the job has them. A comparison has an order of its own. */
  order: RowOrder | null
  /** Only rows that differ, with what stood there before. */
  compare: Comparison | null
  /** And of those only these. */
  mark: RowMark | null
}

/** Rows of the newest focus run, or of the pinned one. */
export interface PageCall {
  port: string
  view: RowView
  offset: number
  count: number
}

export type RowMark = 'changed' | 'added' | 'gone'

/** One row of a view. */
export interface ViewRow {
  /** Index among the port's rows; of a row that is gone, among those before. */
  row: number
  /** Undefined: that row has no such field. */
  cells: readonly (string | null | undefined)[]
  mark?: RowMark
  /** By column, what stood there before where it differs. */
  before?: Readonly<Record<number, string | null>>
}

export interface ViewPage {
  /** Rows of the view, and of those the counts of each kind when it compares. */
  rowCount: number
  marks: Readonly<Record<RowMark, number>>
  offset: number
  rows: readonly ViewRow[]
}

/** Facts of some columns; asked again until `done`, since each answer is worked on for a moment only. */
export interface FactsCall {
  port: string
  columns: readonly number[]
}

export interface FactsAnswer {
  facts: Readonly<Record<number, ColumnFacts>>
  done: boolean
}

/** Where the row that this one stems from, or that stems from it, stands in another port. */
export interface PartnerCall {
  from: string
  row: number
  to: string
}

/** Of one purpose only the newest peek goes on: the pointer has moved on, or what arrives is another. */
export type PeekPurpose = 'edge' | 'arriving'

export interface PeekCall {
  purpose: PeekPurpose
  document: JobDocument
  snapshot: Snapshot
  node: string
  rows: number
}

export interface HeaderCall {
  file: SnapshotFile
  format: ReadFormat
  compression: Compression
}

/** A file of this computer, to be looked at before it becomes a source. */
export interface InspectCall {
  file: File
}

export interface Inspected {
  file: SnapshotFile
  format: ReadFormat
  compression: Compression
  /** Of its fields; none where they cannot be read by this format. */
  names: string[]
  /** Why not: another format, that somebody chooses, may read them. */
  failure?: PreviewFailure
}

/** What a file looks like, by its beginning. */
export interface SniffCall {
  file: SnapshotFile
}

/** Which types the text columns of a port could have. */
export interface TypesCall {
  port: string
}

/** In which format the texts of a column are read as a type. */
export interface FormatCall {
  port: string
  field: string
  type: FieldType
}

/** The way of one row. */
export interface ExplainCall {
  document: JobDocument
  snapshot: Snapshot
  question: Question
}

/** All rows of files that went into rejected rows. */
export interface OriginsCall {
  document: JobDocument
  snapshot: Snapshot
  rejected: readonly NamedRejection[]
}

/**
 * What can be told about the rows that arrive at a node; gives way to everything else. `shown`: somebody looks at it, and its groups stay
 * for pages that show them. `background`: findings only; a run or another study stops it.
 */
export interface StudyCall {
  purpose: 'shown' | 'background'
  document: JobDocument
  snapshot: Snapshot
  catalog: Catalog
  node: string
}

/** Findings with the size of each group; its rows stay in the worker. */
export interface StudyResult {
  node: string
  ports: StudiedNode['ports']
  findings: readonly Finding[]
  groups: Readonly<Record<string, { port: string; rows: number }>>
}

/** To add a question: a line here and one in `answers/index.ts`. */
export interface PreviewTable {
  run: { call: RunCall; answer: RunResult }
  page: { call: PageCall; answer: ViewPage }
  facts: { call: FactsCall; answer: FactsAnswer }
  /** -1 when there is none. */
  partner: { call: PartnerCall; answer: number }
  peek: { call: PeekCall; answer: PreviewPage | null }
  header: { call: HeaderCall; answer: { names: string[] } }
  inspect: { call: InspectCall; answer: Inspected }
  sniff: { call: SniffCall; answer: Sniffed }
  types: { call: TypesCall; answer: readonly TypeSuggestion[] }
  /** Null where none reads all of them, or none is needed. */
  format: { call: FormatCall; answer: string | null }
  explain: { call: ExplainCall; answer: Explanation }
  /** By rejected row; the first is the one that it names. */
  origins: { call: OriginsCall; answer: readonly (readonly RejectedOrigin[])[] }
  study: { call: StudyCall; answer: StudyResult }
}

export type CallKind = keyof PreviewTable
export type CallOf<Kind extends CallKind> = PreviewTable[Kind]['call']
export type AnswerTo<Kind extends CallKind> = PreviewTable[Kind]['answer']

/** An `AwaseError` as data. */
export interface PreviewFailure {
  code: string
  values: Record<string, string | number>
  node?: string
}

export type ToWorker =
  | { [Kind in CallKind]: { id: number; kind: Kind; call: CallOf<Kind> } }[CallKind]
  /** Stop the background run, or any run: somebody is typing. */
  | { stop: 'background' | 'runs' }
  /** Bytes that the edge need not be asked for. */
  | { give: File; hash: string }

export type FromWorker =
  | { id: number; answer: AnswerTo<CallKind> }
  | { id: number; failure: PreviewFailure }

/** As much of a source is looked at; what a merge holds is read in full. */
export const sampleBytes = 64 * 1024 * 1024
/** Rows that come with a run's result, and rows asked for at a time later. */
export const pageRows = 100
/** Rows kept per port for scrolling, while they fit into the memory kept for them; counts are always of all. */
export const keptRows = 2_000_000
