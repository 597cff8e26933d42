import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took. */
export interface Cost {
  seconds: number
  /** Seconds of all processors together, which other work on the machine does not change; Linux only, else 0. */
  processor: number
  /** The most memory that its processes had together at one time, in bytes; Linux only, else 0. */
  memory: number
}

/** Runs a Node.js command to its end, and looks at the memory of it and its children four times a second. */
export function measure(words: readonly string[], env: Record<string, string>): Promise<Cost> {
  const start = performance.now()
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let memory = 0
  let processor = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
    processor = Math.max(processor, processorOf(child.pid ?? 0))
  }, 250)
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, processor, memory })
      else reject(new Error(`${words.join(' ')} ended with ${code}`))
    })
  })
}

/** What a process and its ended children used of the processors: fields 14 to 17 of its `stat`, in hundredths. */
function processorOf(id: number): number {
  const stat = read(`/proc/${id}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / 100
}

/** The proportional memory of a process and everything it started: shared pages count once. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>()
  try {
    for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const stat = read(`/proc/${name}/stat`)
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    }
  } catch {
    return 0
  }
  const belongs = (id: number): boolean => id === root || (id > 1 && belongs(parents.get(id) ?? 0))
  return [...parents.keys()].filter(belongs).reduce((sum, id) => sum + proportional(id), 0)
}

function proportional(id: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`)) ?? []
  return Number(kilobytes) * 1024
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
