// One object's records: a durable object with its own SQLite database, one per workspace and object.
import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env.ts'

export class ObjectStore extends DurableObject<Env> {}
