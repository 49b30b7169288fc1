import { cpus, totalmem } from 'node:os'

/** The properties of a machine that matter when figures are compared. */
export interface Machine {
  cores: number
  cpu: string
  memoryGb: number
  node: string
}

export function thisMachine(): Machine {
  return {
    cores: cpus().length,
    cpu: (cpus()[0]?.model ?? 'unknown').replace(/\s+/g, ' ').trim(),
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
  }
}

/** The machine as a short text. */
export function describe({ cores, cpu, memoryGb, node }: Machine): string {
  return `${cores} ${cores === 1 ? 'core' : 'cores'} (${cpu}), ${memoryGb} GB of memory, Node ${node}`
}
