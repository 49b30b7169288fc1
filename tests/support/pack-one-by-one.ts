/** Packs contents of the database in the first argument, one in a step and for as long as there are any; prints a line for each. */
import { pino } from 'pino'
import { openStore } from '../../src/store/store.ts'

const store = await openStore(process.argv[2] ?? '', pino({ level: 'silent' }))
while ((await store.content.pack(1)) > 0) process.stdout.write('packed\n')
await store.close()
