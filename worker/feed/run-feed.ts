// The live feed of one run: whoever watches gets the run as JSON when it changed, at most once a second.
import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env.ts'

export class RunFeed extends DurableObject<Env> {}
