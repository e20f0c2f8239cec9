// What the studio says in Japanese from the start.
import { textsIn } from '../../texts-in.ts'

export const texts = textsIn('ja')
