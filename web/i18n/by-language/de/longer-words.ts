// Help, settings and counters of node types, and connectors, in German.
import { longerWordsIn } from '../../texts-in.ts'

export const words = longerWordsIn('de')
