// The proof as a program of its own, so that its memory is only its own: `main.ts FIRST FILES BOMBS` prints the result as a line of JSON.
import { HostileProof } from './proof.ts'

const [first = '1', files = '1000', bombs = '100'] = process.argv.slice(2)
const result = await new HostileProof().run(Number(first), Number(files), Number(bombs))
process.stdout.write(`${JSON.stringify(result)}\n`)
