// The contract of a node type: everything the palette, inspector, docs, validation and execution need to know about it.
// One folder `nodes/<type>/`, one line in `nodes/index.ts` and one for its face in `nodes/faces.ts`; the registry test says what is missing.
import type * as z from 'zod/mini'
import type { Schema } from '../value/schema.ts'
import type { ExplainRow } from './explain.ts'
import type { FormField } from './form.ts'
import type { CreateOperator } from './operator.ts'
import type { CreateSource } from './source-reader.ts'
import type { Catalog } from './catalog.ts'
import type { StudyRows } from './study.ts'
import type { CreateDestination } from './destination-writer.ts'

export const languages = ['en', 'ja', 'de'] as const
export type Language = (typeof languages)[number]
export type InLanguages<T> = Readonly<Record<Language, T>>

/** Families share silhouette, icon colour and place in the palette (`look`). */
export type Family = 'source' | 'shape' | 'merge' | 'case' | 'mapping' | 'destination'

export interface Port {
  name: string
  /** The operator must have all rows of this port before it sees the others (a merge's `right`). */
  holds?: boolean
  /** What becomes of held rows that do not fit into memory; `refuse` unless given. */
  over?: Holding['over']
  /** Nothing need be connected. One that nothing arrives at is in no `inputs`, and the operator is told nothing of it. */
  optional?: boolean
}

/** A static finding on the graph: shown on the node, in the inspector at `formKey`, and in the problems list. */
export interface Problem {
  node: string
  severity: 'error' | 'notice'
  /** Catalogue code, e.g. `schema.field-missing`. */
  code: string
  /** Name of the dataset field concerned. */
  field?: string
  /** Path into the node's config (`keys.0.left`), so that the inspector can open and focus it. */
  formKey?: string
  values?: Record<string, string | number>
}

/** What a node keeps of the rows that it has seen, and what becomes of it when it does not fit into memory. */
export interface Holding {
  what: 'rows' | 'groups' | 'keys' | 'records'
  over: 'spill' | 'refuse'
  /**
   * What is held of one key becomes one value, for which there must be room: however much is put aside, a large one stops the run. `parts`: its
   * parts are held one by one until then.
   */
  oneValue?: 'text' | 'parts' | undefined
  /** The object whose records they are; absent: it comes from the rows that arrive. */
  object?: string
}

/** Ports that nothing (valid) is connected to are absent from `inputs`. */
export interface InferContext {
  nodeId: string
  inputs: Readonly<Record<string, Schema>>
  /** Input ports that an enabled node feeds; what it hands on may not be known yet. */
  connected: readonly string[]
  /** Null while executing: a run knows only its snapshot. What depends on the catalogue was checked at publishing. */
  catalog: Catalog | null
}

export interface Inference {
  /** Absent when it cannot be told, and for destinations. */
  output?: Schema
  problems: Problem[]
}

/** Label, help and option labels of one field of a form. */
export interface FieldTexts {
  label: string
  help?: string
  options?: Readonly<Record<string, string>>
}

/** Texts of one node type in one language. `fields` are labels and help of the form, by form key. */
export interface NodeTexts {
  name: string
  /** One line for the palette. */
  purpose: string
  /** A few sentences of help: what it does with nulls, duplicates, bad rows. Markdown without HTML. */
  help: string
  /** More words under which quick search finds it (kana and romaji too). */
  synonyms: readonly string[]
  fields: Readonly<Record<string, FieldTexts>>
  counters: Readonly<Record<string, string>>
}

/** `sum(left) = sum(right)` over the node's counters, checked after each run and shown as its balance. */
export interface Balance {
  left: readonly string[]
  right: readonly string[]
}

/** Rows that a node leaves out by its settings: those of `counter`, without those of `less`, which went on after all. */
export interface LeftOutCounter {
  counter: string
  less?: string
}

/** What a node is, and where edges end at it. */
export interface NodeOutline {
  kind: 'source' | 'transform' | 'destination'
  /** Kebab-case; also the folder's name. Never changes once released. */
  type: string
  family: Family
  /** Name of a lucide icon, kebab-case. */
  icon: string
  inputs: readonly Port[]
  outputs: readonly string[]
}

/**
 * How a node type looks: enough to draw a graph, to wire it and to offer the type. Data and words only, in a file of its own, so that a
 * page can show a job before it has what checks settings and infers; and that does without the words, since no run says them.
 */
export interface NodeFace extends NodeOutline {
  texts: InLanguages<NodeTexts>
}

interface Described<Config> extends NodeOutline {
  /** Version of `config`; `migrations[n]` turns version n into n + 1. */
  version: number
  migrations: Readonly<Record<number, (config: unknown) => unknown>>
  /** Made when it is first used (`z.lazy`), so that what imports the registry need not wait for the schemas of all node types. */
  config: z.ZodMiniType<Config>
  /** A config to start with when the node is dropped and connected. */
  initial(context: { inputs: Readonly<Record<string, Schema>>; catalog: Catalog }): Config
  infer(config: Config, context: InferContext): Inference
  form: readonly FormField[]
  /** What the node does, in words, for the card: "Keep rows where flights is at least 100". Parts in `**` are set medium. */
  sentence(config: Config, language: Language): string
  /** Rewrites references when a field of an input port is renamed upstream. */
  renameField(config: Config, port: string, from: string, to: string): Config
  /** The config after a dataset was connected to the port, by somebody who means it to be used. Absent: it needs no change. */
  connected?(config: Config, port: string, inputs: Readonly<Record<string, Schema>>): Config
  /** Renames a field that this node itself names; null when it only passes the field on. Absent: it names none. */
  renameOutput?(config: Config, from: string, to: string): Config | null
  /** Fields of an input port that rows are compared by, and the config with one more of them. Absent: it compares none. */
  keys?: {
    of(config: Config, port: string): readonly string[]
    add(
      config: Config,
      port: string,
      field: string,
      inputs: Readonly<Record<string, Schema>>,
    ): Config
  }
  /** Fields that arrive and by which what it delivers is known again. Absent: it delivers nothing of that kind. */
  identifies?(config: Config, catalog: Catalog): readonly string[]
  /** Fields that it fills from those that arrive, and the config in which one is filled from a field. Absent: it has none. */
  targets?: {
    of(config: Config): readonly string[]
    fill(config: Config, target: string, field: string): Config
  }
  /** Of a destination: as many rows may be rejected on their way to it, null for any number. Absent: any number. */
  rejectLimit?(config: Config): number | null
  counters: readonly string[]
  /** Counters that depend on the config (`case-1`…), with their labels; beside `counters`, never part of the balance. */
  furtherCounters?(config: Config, language: Language): Readonly<Record<string, string>>
  balance: Balance
  /** Counters of rows that arrive, have nothing wrong with them, and go no further. Absent: every row goes on, or is rejected. */
  leftOut?: readonly LeftOutCounter[]
  /** Says why a row went the way it did, beside what rows in and rows out say already. Loaded when somebody asks. */
  explain?: () => Promise<{ explain: ExplainRow<Config> }>
  /** Tells somebody who sets it up about the rows that arrive. Loaded when somebody looks at the node. */
  study?: () => Promise<{ study: StudyRows<Config> }>
  /** What it holds beyond a batch, if anything; ports that hold rows say so themselves. */
  holding?(config: Config): Holding | null
  /** Objects whose snapshot the node reads. */
  objectsRead?(config: Config): readonly { object: string; fields: readonly string[] }[]
}

export interface SourceType<Config> extends Described<Config> {
  kind: 'source'
  operator: () => Promise<{ createSource: CreateSource<Config> }>
}

export interface TransformType<Config> extends Described<Config> {
  kind: 'transform'
  operator: () => Promise<{ createOperator: CreateOperator<Config> }>
}

export interface DestinationType<Config> extends Described<Config> {
  kind: 'destination'
  operator: () => Promise<{ createDestination: CreateDestination<Config> }>
}

export type NodeType<Config> = SourceType<Config> | TransformType<Config> | DestinationType<Config>

declare const checked: unique symbol

/**
 * Settings that a schema of ours has checked. Only a `parse` of that schema, `initial` and `renameField` make one, so that the
 * compiler keeps unchecked settings of a document away from a node type's functions. See `openNode`.
 */
export type Checked = Record<string, unknown> & { readonly [checked]: true }

/** A node type as the registry shows it: what its config looks like stays inside its folder. */
export type AnyNodeType = NodeType<Checked>

/** Keeps the config's type inside the folder and hands out the registry's view of it. */
export function defineNode<Config extends Record<string, unknown>>(
  definition: NodeType<Config>,
): AnyNodeType {
  // Sound because a `Checked` of this type can only come from this definition's own schema or functions.
  return definition as unknown as AnyNodeType
}
