// `--help`: of all commands and of each, in every language; what it shows as a call is one.
import { describe, expect, it } from 'vitest'
import { languages } from '../../../engine/nodes/node-type.ts'
import { Call } from '../../../local/command-line/call.ts'
import { exitCodes } from '../../../local/command-line/exit-codes.ts'
import { commands } from '../../../local/command-line/main.ts'
import { texts } from '../../../local/command-line/texts/index.ts'
import { awase, awaseHere } from './spawning.ts'

const shapes = commands.map(({ shape }) => shape)

describe('help of all', () => {
  it('states commands, options and exit codes in each language', async () => {
    for (const language of languages) {
      const { help } = texts[language]
      const { code, out } = await awaseHere(['--help'], { language })
      expect(code).toBe(0)
      expect(out).not.toContain('undefined')
      for (const { command, options } of shapes) {
        expect(out).toMatch(
          new RegExp(`^  ${command} +${help.commands[command]![0]!.slice(0, 20)}`, 'm'),
        )
        for (const option of Object.keys(options)) expect(out).toContain(help.option[option])
      }
      for (const [name, exit] of Object.entries(exitCodes)) {
        expect(out).toContain(`  ${exit} ${help.exit[name]}\n`)
      }
    }
    expect(Object.keys(texts.en.help.commands).toSorted()).toEqual(
      shapes.map(({ command }) => command).toSorted(),
    )
  })
})

describe('help of a command', () => {
  it.each(shapes)('$command: its options alone, and how it can end', async (shape) => {
    const { command, options, exits, usage } = shape
    for (const language of languages) {
      const { help } = texts[language]
      const { code, out } = await awaseHere([command, '--help'], { language })
      expect(code).toBe(0)
      expect(await awaseHere(['help', command], { language })).toEqual({ code, out, err: '' })
      for (const line of usage)
        expect(out).toContain(`npm run awase -- ${command} ${line}`.trimEnd())
      for (const [name, says] of Object.entries(help.option)) {
        const its = name === 'help' || Object.hasOwn(options, name)
        expect(out.includes(`  ${says}\n`), name).toBe(its)
      }
      for (const [name, exit] of Object.entries(exitCodes)) {
        const line = `  ${exit} ${help.exit[name]}\n`
        expect(out.includes(line), name).toBe((exits as readonly string[]).includes(name))
      }
    }
  })

  it.each(shapes)(
    '$command: the example is a call that it understands',
    ({ example, ...shape }) => {
      const [command, ...rest] = example.replace(/ > .*/, '').split(' ')
      expect(command).toBe(shape.command)
      expect(new Call({ example, ...shape }, rest).operands).toHaveLength(shape.operands.length)
    },
  )

  it('is there in a process of its own, and of no command that is none', async () => {
    const { code, out } = await awase(['run', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('--strict')
    const { code: wrong, err } = await awaseHere(['help', 'walk'])
    expect(wrong).toBe(2)
    expect(err).toContain('(call.command)')
  })
})
