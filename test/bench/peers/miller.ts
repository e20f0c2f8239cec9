// Miller (`mlr`), where it is installed: the jobs that its verbs can do.
import { spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { perform, readTask } from '../task.ts'

const task = readTask()

const verbs: Record<string, readonly string[]> = {
  J2: ['filter', '$status != "test"'],
  J5: ['sort', '-f', 'sku', '-f', 'id'],
  J6: ['head', '-n', '1', '-g', 'customer_id'],
}

await perform(async () => {
  const output = openSync(task.output, 'w')
  const { status, stderr } = spawnSync('mlr', ['--csv', '-S', ...verbs[task.job]!, task.orders], {
    stdio: ['ignore', output, 'pipe'],
  })
  if (status !== 0) throw new Error(stderr.toString())
  return task.job
})
