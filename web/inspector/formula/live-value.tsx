// What the formula gives in the first row that goes out, beside the values it was made of.
import { fieldsUsed } from './fields-used.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue } from '../../preview/cell.tsx'
import { usePreview } from '../../preview/store.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { useEditedNode, usePanel } from '../panel.ts'

export function LiveValue({ expression }: { expression: string }) {
  const t = useText()
  const { id } = usePanel()
  const node = useEditedNode()
  const page = usePreview(({ focus }) => (focus?.node === id ? focus.pages['out'] : undefined))
  const row = page?.rows[0]
  if (page === undefined || row === undefined) return null
  const valueOf = (name: string): string | null | undefined => {
    const index = page.schema.findIndex((field) => field.name === name)
    return index < 0 ? undefined : row[index]
  }
  const result = valueOf(String(node.config['field']))
  if (result === undefined) return null
  return (
    <dl className="in-live">
      {fieldsUsed(expression).map((name) => {
        const value = valueOf(name)
        return value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <CellValue value={value} />
            </dd>
          </div>
        )
      })}
      <div data-result>
        <dt>
          <Sentence text={t('formula.first-row')} />
        </dt>
        <dd>
          <CellValue value={result} />
        </dd>
      </div>
    </dl>
  )
}
