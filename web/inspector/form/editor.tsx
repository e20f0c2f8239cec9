// The editors that forms name. A config that its schema refuses is not edited in pieces: its problems are shown instead.
import type * as z from 'zod/mini'
import { conditionSchema } from '../../../engine/expression/condition.ts'
import type { FormField } from '../../../engine/nodes/form.ts'
import { caseConfigSchema } from '../../../engine/nodes/case/config.ts'
import { derivedMappingConfigSchema } from '../../../engine/nodes/derived-mapping/config.ts'
import { directMappingConfigSchema } from '../../../engine/nodes/direct-mapping/config.ts'
import { mergeKeysSchema } from '../../../engine/nodes/merge/config.ts'
import { selectConfigSchema } from '../../../engine/nodes/select/config.ts'
import { valueAt } from './config-path.ts'
import { CasesEditor } from '../cases/cases.tsx'
import { CriteriaEditor } from '../criteria/criteria.tsx'
import { FormulaEditor } from '../formula/formula.tsx'
import { LookupEditor } from '../lookup/lookup.tsx'
import { MappingEditor } from '../mapping/mapping.tsx'
import { MergeKeysEditor } from '../merge/keys.tsx'
import { SelectFields } from '../select/select-fields.tsx'
import { SchemaEditor } from '../source/schema.tsx'
import { useEditedNode, usePanel, type FormTexts } from '../panel.ts'
import { ProblemList } from './problem-lines.tsx'

type EditorName = Extract<FormField, { control: 'editor' }>['editor']

export interface EditorProps {
  editor: EditorName
  at: string
  texts: FormTexts
}

export function Editor({ editor, at, texts }: EditorProps) {
  const { inputs } = usePanel()
  const node = useEditedNode()
  switch (editor) {
    case 'criteria':
      return withChecked(conditionSchema, valueAt(node.config, at), (condition) => (
        <CriteriaEditor at={at} condition={condition} schema={inputs['in']} />
      ))
    case 'cases':
      return withChecked(caseConfigSchema, node.config, (config) => <CasesEditor config={config} />)
    case 'merge-keys':
      return withChecked(mergeKeysSchema, valueAt(node.config, at), (keys) => (
        <MergeKeysEditor keys={keys} />
      ))
    case 'mapping':
      return withChecked(directMappingConfigSchema, node.config, (config) => (
        <MappingEditor config={config} />
      ))
    case 'lookup':
      return withChecked(derivedMappingConfigSchema, node.config, (config) => (
        <LookupEditor config={config} />
      ))
    case 'formula': {
      const expression = valueAt(node.config, at)
      return <FormulaEditor at={at} expression={typeof expression === 'string' ? expression : ''} />
    }
    case 'select':
      return withChecked(selectConfigSchema, node.config, (config) => (
        <SelectFields config={config} texts={texts} />
      ))
    case 'schema':
      return <SchemaEditor schema={draftFields(valueAt(node.config, at))} />
  }
}

function withChecked<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  draw: (value: T) => React.ReactNode,
): React.ReactNode {
  const result = schema.safeParse(value)
  return result.success ? draw(result.data) : <Refused />
}

function Refused() {
  const { problems } = usePanel()
  return <ProblemList problems={problems} />
}

/** A field whose name is being retyped is empty for a moment: the schema refuses it, the editor must not. */
function draftFields(value: unknown): React.ComponentProps<typeof SchemaEditor>['schema'] {
  return Array.isArray(value) ? value : []
}
