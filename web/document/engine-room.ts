// What the studio asks the engine about the open job: a chunk of its own, fetched by `engine.ts`.
export { connectorNamed } from '../../engine/connectors/index.ts'
export { runCommand } from '../../engine/job/commands/index.ts'
export { parseFragment } from '../../engine/job/commands/fragment.ts'
export { parseDocument } from '../../engine/job/serialise.ts'
export { inferJob } from '../../engine/job/infer.ts'
export { openNode } from '../../engine/nodes/config.ts'
export { rejectsOver } from '../../engine/run/reject-limit.ts'
