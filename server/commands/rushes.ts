import { FfmpegMissing } from '../../generator/clip/ffmpeg.ts'
import { NoPlanInside } from '../../generator/clip/plan-box.ts'
import { PackageError } from '../../generator/denoise/model-package.ts'
import { BadEnginesFile } from '../../generator/engines/engines-file.ts'
import { KeyUnreadable } from '../../generator/engines/sealed-keys.ts'
import { UnknownEngine } from '../../models/contract/unknown-engine.ts'
import { PlanError } from '../../models/planner/plan-error.ts'
import rushes from '../../package.json' with { type: 'json' }
import { EXPLAINED_STARTS } from '../explained-errors.ts'
import { jsonReport, type Report, terminalReport } from './console-report.ts'
import { readWords, refusePositionals } from './flags.ts'
import { suggestWord } from './nearest-word.ts'
import { Interrupted } from './shoot-clip.ts'
import { UsageError } from './usage-error.ts'

interface Command {
  summary: string
  help: () => Promise<string>
  /** A number is an exit code. */
  run: (args: string[], report: Report) => Promise<unknown>
}

const COMMANDS: Record<string, Command> = {
  start: {
    summary: 'start the studio and its page',
    help: async () =>
      'rushes start [--port n]\n\nStarts the studio; the page is at the address that is printed.\n\n' +
      '  --port n              where it listens, 0 for any free port; by default PORT, else 3456',
    // It reads the words of the command line itself, as it does when it is started alone.
    run: () => import('../main.ts'),
  },
  make: {
    summary: 'write a clip from a sentence',
    help: async () => (await import('./make.ts')).MAKE_HELP,
    run: async (args, report) => (await import('./make.ts')).makeClip(args, report),
  },
  edit: {
    summary: 'change a clip that Rushes made',
    help: async () => (await import('./edit.ts')).EDIT_HELP,
    run: async (args, report) => (await import('./edit.ts')).editClip(args, report),
  },
  plan: {
    summary: 'print the plan of a sentence',
    help: async () => (await import('./plan.ts')).PLAN_COMMAND_HELP,
    run: async (args) => (await import('./plan.ts')).printPlan(args),
  },
  doctor: {
    summary: 'say what this machine can do and what is missing',
    help: async () => (await import('./doctor.ts')).DOCTOR_HELP,
    run: async (args) => (await import('./doctor.ts')).runDoctor(args),
  },
  backup: {
    summary: 'copy the whole studio into a folder, also while it runs',
    help: async () => (await import('./backup.ts')).BACKUP_HELP,
    run: async (args) => (await import('./backup.ts')).backupStudio(args),
  },
  restore: {
    summary: 'fill an empty data directory from a backup',
    help: async () => (await import('./backup.ts')).RESTORE_HELP,
    run: async (args) => (await import('./backup.ts')).restoreStudio(args),
  },
  worker: {
    summary: 'render beside a studio on PostgreSQL',
    help: async () => (await import('./worker.ts')).WORKER_HELP,
    run: async (args) => {
      takeNoWords(args)
      await (await import('./worker.ts')).runWorker()
    },
  },
  mcp: {
    summary: 'serve the tools to an assistant over stdio',
    help: async () => 'rushes mcp\n\nSpeaks the Model Context Protocol on stdin and stdout.',
    run: async (args) => {
      takeNoWords(args)
      await (await import('./mcp.ts')).serveStdio()
    },
  },
  test: launcherCommand(
    'run the tests',
    'rushes test [file …]',
    'Types, style and every test; with files, only those.',
  ),
  bench: launcherCommand(
    'measure the speed of this machine',
    'rushes bench [folder]',
    'Speeds as ratios taken in one run, and resident memory. The folder is that of a model package.',
  ),
}

/** What bin/rushes.mjs runs by itself, since a studio that is only used has no need of it. */
function launcherCommand(summary: string, usage: string, words: string): Command {
  const run = async () => {
    throw new UsageError(`this command is run by bin/rushes.mjs: node bin/${usage.replace('rushes', 'rushes.mjs')}`)
  }
  return { summary, help: async () => `${usage}\n\n${words}`, run }
}

function takeNoWords(args: string[]): void {
  refusePositionals(readWords(args, {}))
}

/** What the person can put right. */
const WRONG_REQUEST = [
  ...EXPLAINED_STARTS,
  UsageError,
  PlanError,
  PackageError,
  UnknownEngine,
  BadEnginesFile,
  KeyUnreadable,
  NoPlanInside,
  FfmpegMissing,
]

async function runRushes([name = 'help', ...args]: string[]): Promise<number> {
  const report = args.includes('--json') ? jsonReport : terminalReport()
  try {
    return await runCommand(name, args, report)
  } catch (error) {
    report.failed((error as Error).message)
    if (error instanceof Interrupted) return error.exitCode
    return WRONG_REQUEST.some((kind) => error instanceof kind) ? 2 : 1
  }
}

async function runCommand(name: string, args: string[], report: Report): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(`${await helpText(args[0])}\n`)
    return 0
  }
  if (['version', '--version', '-v'].includes(name)) {
    process.stdout.write(`rushes ${rushes.version}\n`)
    return 0
  }
  const command = commandNamed(name)
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${await command.help()}\n`)
    return 0
  }
  const code = await command.run(args, report)
  return typeof code === 'number' ? code : 0
}

function commandNamed(name: string): Command {
  const command = COMMANDS[name]
  if (command) return command
  const accepted = [...Object.keys(COMMANDS), 'help', 'version']
  throw new UsageError(
    `there is no command "${name}"${suggestWord(name, accepted)}; accepted are ${accepted.join(', ')}`,
  )
}

async function helpText(name?: string): Promise<string> {
  if (name !== undefined) return commandNamed(name).help()
  const lines = Object.entries(COMMANDS).map(([word, { summary }]) => `  ${word.padEnd(8)} ${summary}`)
  return `Rushes, a conversational video studio\n\n${lines.join('\n')}\n\n"rushes help <command>" says more; "rushes --version" says which one this is.`
}

process.exitCode = await runRushes(process.argv.slice(2))
