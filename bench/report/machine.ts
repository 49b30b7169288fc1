import { cpus, totalmem } from 'node:os'

/** The class of a machine, as far as it makes figures comparable. */
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

/** In words. */
export function describe({ cores, cpu, memoryGb, node }: Machine): string {
  return `${cores} ${cores === 1 ? 'core' : 'cores'} (${cpu}), ${memoryGb} GB of memory, Node ${node}`
}
