// A template: a finished job with its sample files. One folder, one line in the index; its expected output is tested.
import type { Family, InLanguages } from '../../engine/nodes/node-type.ts'

export interface TemplateTexts {
  title: string
  purpose: string
  /** Names of the nodes, by id. Names of fields are the files' own. */
  nodes: Readonly<Record<string, string>>
}

export interface Template {
  /** Kebab-case; also the folder's name. */
  name: string
  /** Families of its nodes from source to destination, for the picture. */
  families: readonly Family[]
  /** The document. Its sources are uploaded files of the names below. */
  job: URL
  /** Sample files by name. */
  files: Readonly<Record<string, URL>>
  texts: InLanguages<TemplateTexts>
}
