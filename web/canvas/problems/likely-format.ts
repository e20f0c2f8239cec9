// A source that reads its file as something that it is not: takes the format that the file looks like.
import { csvReadFormatSchema } from '../../../engine/formats/csv/format.ts'
import { likelyFormat } from '../../../engine/formats/likely-format.ts'
import { nodeById, setNodeConfig } from '../../document/edits.ts'
import { callPreview } from '../../preview/client.ts'
import { usePreview } from '../../preview/store.ts'
import { reveal } from '../../studio/view.ts'

/** Leads to the settings where the file does not say, or looks as it is read already. */
export async function takeLikelyFormat(node: string): Promise<void> {
  const file = usePreview.getState().snapshot?.sources[node]?.[0]
  const format = csvReadFormatSchema.safeParse(nodeById(node)?.config['format'])
  const sniffed = file === undefined ? undefined : await callPreview('sniff', { file })
  const likely = sniffed && format.success ? likelyFormat(sniffed, format.data) : null
  if (likely === null) reveal(node, 'format.kind')
  else setNodeConfig(node, 'format', (config) => ({ ...config, format: likely }))
}
