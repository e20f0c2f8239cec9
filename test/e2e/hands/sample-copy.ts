// A job of one's own with a job of the sample as its draft: something to edit without disturbing anybody.
import { sampleDocument } from '../../../local/start/seed.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Job } from '../../../worker/api/contract.ts'
import type { RunningStack } from '../../stack/stack.ts'

/** Its id. */
export async function copyOf(
  sample: 'routes' | 'airports',
  stack: RunningStack,
  name: string,
): Promise<string> {
  const { id, etag } = await stack.api.call<Job>('POST', '/api/jobs', { name })
  const draft = { ...sampleDocument(`${sample}.json`), id, name }
  await stack.api.call('PUT', `/api/jobs/${id}/draft`, draft, { 'if-match': etag })
  return id
}

export async function savedDraft(stack: RunningStack, jobId: string): Promise<JobDocument> {
  return (await stack.api.call<Job>('GET', `/api/jobs/${jobId}`)).draft
}

export async function savedNames(stack: RunningStack, jobId: string): Promise<string[]> {
  return (await savedDraft(stack, jobId)).nodes.map(({ name }) => name)
}
