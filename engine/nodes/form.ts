// Forms as data: the inspector draws these; a node too rich for them names an editor that web/ provides.

/** `key` is the path into the node's config (dots and numbers). Labels and help come from the node's texts under the same key. */
export type FormField = { key: string; showWhen?: ShowWhen; fold?: FormFold } & FormControl

/**
 * What rarely needs a hand: fields of one fold that follow each other stand behind one line until somebody opens it, or something is wrong
 * there. Its label is the text under `key`.
 */
export interface FormFold {
  key: string
  /** Choices that the line tells by their labels, where they are not the one named by `unless`. */
  told: readonly { key: string; unless?: string }[]
}

/** Shown only while the config value at `key` is one of `is`. */
export interface ShowWhen {
  key: string
  is: readonly (string | number | boolean)[]
  /** And only while this holds too. */
  and?: ShowWhen
}

export type FormControl =
  | { control: 'text'; mono?: boolean; placeholder?: string }
  | { control: 'number'; min?: number; max?: number; initial?: number }
  | { control: 'switch' }
  /** 2–4 options, or those that a picture tells, are drawn as segments, more as a select. Option labels are in the texts. */
  | { control: 'choice'; options: readonly string[] }
  /** One field of what arrives at `port`. */
  | { control: 'field'; port: string }
  | { control: 'fields'; port: string }
  /** A connection of one of these connectors. */
  | { control: 'connection'; connectors: readonly string[] }
  | { control: 'object' }
  /** Files of the person at the screen: dropped or chosen, kept by Awase under their content. */
  | { control: 'files' }
  /** Settings of one shape in an order that counts. Texts of an entry's fields stand under `<key of the list>.<key of the field>`. */
  | {
      control: 'list'
      form: readonly FormField[]
      /** A new entry. */
      entry: Readonly<Record<string, unknown>>
      /** Most entries. */
      limit?: number
    }
  /** An editor written for it in web/inspector/<concept>. */
  | {
      control: 'editor'
      editor:
        | 'criteria'
        | 'cases'
        | 'merge-keys'
        | 'mapping'
        | 'lookup'
        | 'schema'
        | 'select'
        | 'formula'
    }
