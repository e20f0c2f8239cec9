// The gallery: one card per template, with its families as a picture.
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import type { JobDocument } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { thisVisit } from '../../document/this-visit.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { templates } from '../../templates/index.ts'
import type { Template } from '../../templates/template.ts'
import { familyIcons } from '../../ui/picture/family-icon.tsx'
import { Tile } from '../../ui/tile.tsx'
import { sayError } from '../../ui/over/toasts.tsx'
import { select } from '../view.ts'
import './empty-canvas.css'

export function TemplateCards({ onOpened }: { onOpened?: () => void }) {
  return (
    <ul className="sd-templates">
      {templates.map((template) => (
        <TemplateCard key={template.name} template={template} onOpened={onOpened} />
      ))}
    </ul>
  )
}

/** Ids of the nodes that nothing follows: what comes out of a job is seen there. */
function lastNodes({ nodes, edges }: JobDocument): string[] {
  const followed = new Set(edges.map(({ from }) => from.node))
  return nodes.flatMap(({ id }) => (followed.has(id) ? [] : [id]))
}

interface TemplateCardProps {
  template: Template
  onOpened: (() => void) | undefined
}

function TemplateCard({ template, onOpened }: TemplateCardProps) {
  const t = useText()
  const { title, purpose } = template.texts[useLanguage()]
  const open = async () => {
    const isHere = thisVisit()
    try {
      const { openTemplate } = await import('../../document/open-template.ts')
      if (!(await openTemplate(template, isHere))) return
      select(lastNodes(useJob.getState().document).slice(0, 1))
      onOpened?.()
    } catch (error) {
      sayError(error)
    }
  }
  const nodes = useNodeCount(template)
  return (
    <li>
      <button type="button" data-template={template.name} onClick={() => void open()}>
        <span className="sd-chain" aria-hidden>
          {template.families.map((family, index) => {
            const Icon = familyIcons[family]
            return (
              <Fragment key={index}>
                {index > 0 && <i />}
                <Tile family={family}>
                  <Icon />
                </Tile>
              </Fragment>
            )
          })}
        </span>
        <b>{title}</b>
        <span className="sd-purpose">{purpose}</span>
        <small>
          {nodes !== undefined &&
            t('templates.size', { nodes, files: Object.keys(template.files).length })}
        </small>
      </button>
    </li>
  )
}

/** Read from the document itself, so that the card cannot say otherwise. */
function useNodeCount({ name, job }: Template): number | undefined {
  const { data } = useQuery({
    queryKey: ['template', name],
    queryFn: async ({ signal }) => {
      const document = (await (await fetch(job, { signal })).json()) as { nodes: unknown[] }
      return document.nodes.length
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
