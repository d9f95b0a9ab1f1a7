import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { run } from './support'

describe('a wrong command ends with code 2 and says what was meant', () => {
  const cases: [string[], string][] = [
    [['bild'], 'Did you mean build?'],
    [['build', '--desing', 'x'], 'Did you mean --design?'],
    [['build', '--design', 'two-rivrs'], 'There is no design "two-rivrs". Did you mean "two-rivers"?'],
    [['build', '--storyline', 'ful-briefing'], 'There is no storyline "ful-briefing". Did you mean "full-briefing"?'],
    [['build', '--themes', 'rail'], 'There is no theme "rail". Did you mean "rail-connectivity"?'],
    [
      ['build', '--themes', 'rail-conectivity'],
      'There is no theme "rail-conectivity". Did you mean "rail-connectivity"?',
    ],
    [['build', '--metrics', 'rd-investmint'], 'There is no metric "rd-investmint". Did you mean "rd-investment"?'],
    [['build', '--lang', 'cn'], 'There is no language "cn". Did you mean "en" or "zh"?'],
    [['build', '--lang', 'french'], 'There is no language "french". Available: "en", "zh".'],
    [['build', '--format', 'pptx,pfd'], 'There is no format "pfd". Did you mean "pdf"?'],
    [['build', '--date', '2025-02-30'], '--date "2025-02-30" is not a date. Write it like 2025-12-24.'],
    [['build', '--out', '-'], '--out needs a file or folder name, but found "-"'],
    [['build', '--report', '--strict'], 'If the name really begins with "-", write "./--strict"'],
    [['build', '--themes', ','], '--themes needs one or more names, separated by commas.'],
    [
      ['build', '--format', 'pptx', '--out', 'x.pdf'],
      '--out "x.pdf" is one file, but --format asks for pptx. Choose a folder',
    ],
    [['build', 'a.brief.json', '--storyline', 'x'], 'A deck and --storyline cannot be used together'],
    [['build', 'a.brief.json', '--themes', 'x'], 'A deck and --themes cannot be used together'],
    [['build', '--storyline', 'x', '--metrics', 'y'], '--storyline and --metrics cannot be used together'],
    [['build', '--themes', 'rial-connectivity,rd'], 'There is no theme "rial-connectivity". Did you mean'],
    [['build', '--themes', 'rial-connectivity,rd'], 'There is no theme "rd". Did you mean "rd-technology"?'],
    [['build', '--themes', 'rial', '--metrics', 'rd-investmint'], 'There is no metric "rd-investmint". Did you mean'],
    [['build', '--lang', 'zh-CN'], 'There is no language "zh-CN". Did you mean "zh"?'],
    [['build', '--date', '0000-01-01'], '--date "0000-01-01" is not a date'],
    [['build', '--out', ''], '--out needs a file or folder name.'],
    [['build', '--layouts', ''], '--layouts needs a file or folder name'],
    [['build', '--report', ' '], '--report needs a file or folder name'],
    [['check', '.', '--layouts', ''], '--layouts needs a file or folder name'],
    [['build', '--save', 'mine.json'], '--save "mine.json" must end in ".brief.json"'],
    [['build', '--out', 'my.docx'], 'does not end in ".pptx" or ".pdf". For a folder, write "my.docx/".'],
    [['help', 'bild'], 'There is no command "bild". Did you mean "build"?'],
    [['list'], 'Choose what to list: "storylines", "themes", "metrics", "layouts" or "designs".'],
    [['list', 'the\u202emes\u0007\n'], 'There is no list of "the\\u202emes\\u0007\\n"'],
    [['bu\u001b[2Jild'], "unknown command 'bu\\u001b[2Jild'"],
    [['check'], "missing required argument 'files'"],
    [['inspect', 'x.pdf', '--deck', 'x.json'], '--deck "x.json" must end in ".brief.json"'],
    [['inspect', 'x.pdf', '--deck', 'x.pdf.brief.json', '--jsn'], 'Did you mean --json?'],
  ]
  test.each(cases)('%j', async (args, message) => {
    const said = await run(args)
    expect(said.err).toContain(message)
    expect(said).toMatchObject({ code: EXIT.commandWrong, out: '' })
  })

  test('no command at all prints the help', async () => {
    const said = await run([])
    expect(said.code).toBe(EXIT.commandWrong)
    expect(said.err).toContain('Usage: chengyu-brief')
  })
})

test('help names the commands and the exit codes; version and help end well', async () => {
  const help = await run(['--help'])
  expect(help.code).toBe(EXIT.done)
  expect(await run(['help'])).toEqual(help)
  expect(await run(['help', 'build'])).toEqual(await run(['build', '--help']))
  for (const word of ['build', 'list', 'data', 'check', 'inspect', 'Exit codes', '3  system error'])
    expect(help.out).toContain(word)
  expect(await run(['--version'])).toMatchObject({ code: EXIT.done, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})
