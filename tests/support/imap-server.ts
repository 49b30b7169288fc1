import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A mail of the server. */
export interface ServedMail {
  uid: number
  flags: Set<string>
  body: Buffer
}

/** An IMAP server (RFC 3501, IDLE of RFC 2177) with one account and one folder, on this machine. */
export interface ImapServer {
  port: number
  mails: readonly ServedMail[]
  /** Uids in the order in which their texts were asked for. */
  downloads: readonly number[]
  /** Commands that it does not know, or that came where they may not; none is right. */
  wrong: readonly string[]
  /** Logins so far, whether right or wrong. */
  logins: number
  /** Connections that wait for news. */
  idling: number
  /** What happens to the next commands. */
  faults: {
    /** The connection is cut in the middle of the text of this uid, once. */
    cutAt: number | null
    /** Commands to set a flag are lost and never answered. */
    losesStores: boolean
    /** `SELECT` opens the folder for reading only. */
    isReadOnly: boolean
  }
  /** Delivers a mail and tells whoever waits. Returns its uid. */
  deliver(body: Buffer): number
  /** Cuts every connection and refuses new ones. */
  down(): Promise<void>
  /** Accepts connections again, on the same port. */
  up(): Promise<void>
  close(): Promise<void>
}

/** What a connection may do: a command in the wrong state is refused, as a real server does. */
type State = 'new' | 'in' | 'selected' | 'idle'

/** Starts the server. It accepts one name with one password, and has the folder `Letters`. */
export async function startImapServer(user: string, password: string): Promise<ImapServer> {
  const mails: ServedMail[] = []
  const downloads: number[] = []
  const wrong: string[] = []
  const sockets = new Set<Socket>()
  const waiting = new Map<Socket, string>()
  const faults = { cutAt: null as number | null, losesStores: false, isReadOnly: false }
  let logins = 0
  let server: Server

  const serve = (socket: Socket): void => {
    sockets.add(socket)
    let state: State = 'new'
    let input = ''
    const say = (line: string) => void socket.write(`${line}\r\n`)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      sockets.delete(socket)
      waiting.delete(socket)
    })
    say('* OK ready')

    const refuse = (tag: string, line: string): void => {
      wrong.push(line)
      say(`${tag} BAD not here`)
    }

    const select = (tag: string, name: string, isExamined: boolean): void => {
      if (unquoted(name) !== 'Letters') return say(`${tag} NO [NONEXISTENT] of user@mail.example`)
      state = 'selected'
      const isReadOnly = isExamined || faults.isReadOnly
      say('* FLAGS (\\Seen \\Deleted)')
      say(`* OK [PERMANENTFLAGS (${isReadOnly ? '' : '\\Seen \\Deleted'})] flags`)
      say(`* ${mails.length} EXISTS`)
      say('* OK [UIDVALIDITY 7] valid')
      say(`* OK [UIDNEXT ${mails.length + 1}] next`)
      say(`${tag} OK [${isReadOnly ? 'READ-ONLY' : 'READ-WRITE'}] open`)
    }

    const search = (tag: string, what: string): void => {
      const unseen = mails.filter(({ flags }) => !flags.has('\\Seen')).map(({ uid }) => uid)
      if (what !== 'UNSEEN') return refuse(tag, `UID SEARCH ${what}`)
      say(`* SEARCH${unseen.map((uid) => ` ${uid}`).join('')}`)
      say(`${tag} OK found`)
    }

    const fetchMails = (tag: string, set: string, items: string): void => {
      const body = /BODY(\.PEEK)?\[\](?:<(\d+)\.(\d+)>)?/.exec(items)
      for (const mail of mails.filter(({ uid }) => isIn(set, uid))) {
        const { uid, flags } = mail
        const parts = [`UID ${uid}`]
        if (items.includes('RFC822.SIZE')) parts.push(`RFC822.SIZE ${mail.body.length}`)
        if (/\bFLAGS\b/.test(items)) parts.push(`FLAGS (${[...flags].join(' ')})`)
        if (body === null) {
          say(`* ${uid} FETCH (${parts.join(' ')})`)
          continue
        }
        downloads.push(uid)
        const [, peek, from = '0', length = String(mail.body.length)] = body
        if (peek === undefined) flags.add('\\Seen')
        const bytes = mail.body.subarray(Number(from), Number(from) + Number(length))
        const origin = body[2] === undefined ? '' : `<${from}>`
        socket.write(`* ${uid} FETCH (${parts.join(' ')} BODY[]${origin} {${bytes.length}}\r\n`)
        if (faults.cutAt === uid) {
          faults.cutAt = null
          socket.write(bytes.subarray(0, bytes.length / 2), () => socket.destroy())
          return
        }
        socket.write(bytes)
        say(')')
      }
      say(`${tag} OK fetched`)
    }

    const storeFlags = (tag: string, set: string, how: string, names: string): void => {
      if (faults.losesStores) return
      if (how !== '+FLAGS' && how !== '+FLAGS.SILENT') return refuse(tag, `UID STORE ${how}`)
      for (const { uid, flags } of mails.filter((one) => isIn(set, one.uid))) {
        for (const name of names.split(' ')) flags.add(name)
        if (how === '+FLAGS') say(`* ${uid} FETCH (UID ${uid} FLAGS (${[...flags].join(' ')}))`)
      }
      say(`${tag} OK stored`)
    }

    const handle = (line: string): void => {
      const idleTag = waiting.get(socket)
      if (idleTag !== undefined) {
        waiting.delete(socket)
        state = 'selected'
        if (line === 'DONE') return say(`${idleTag} OK idled`)
        return refuse(idleTag, line)
      }
      const [, tag = '*', command = '', rest = ''] =
        /^(\S+) ((?:UID )?[A-Z]+) ?(.*)$/i.exec(line) ?? []
      const isIn = state !== 'new'
      const isSelected = state === 'selected'
      const [, first = '', second = '', third = ''] =
        /^("(?:[^"\\]|\\.)*"|\S+)(?: ("(?:[^"\\]|\\.)*"|\([^)]*\)|\S+))?(?: \(([^)]*)\))?$/.exec(
          rest,
        ) ?? []
      switch (command.toUpperCase()) {
        case 'CAPABILITY':
          say('* CAPABILITY IMAP4rev1 IDLE')
          return say(`${tag} OK those`)
        case 'NOOP':
          return say(`${tag} OK nothing`)
        case 'LOGOUT':
          say('* BYE gone')
          say(`${tag} OK out`)
          return void socket.end()
        case 'LOGIN':
          if (isIn) return refuse(tag, 'LOGIN')
          logins += 1
          if (unquoted(first) !== user || unquoted(second) !== password) {
            return say(`${tag} NO [AUTHENTICATIONFAILED] ${user} with ${password} is not known`)
          }
          state = 'in'
          return say(`${tag} OK in`)
        case 'LIST':
          if (!isIn) return refuse(tag, line)
          if (unquoted(second) === 'Letters') say('* LIST () "/" Letters')
          else if (unquoted(second) === '') say('* LIST () "/" ""')
          return say(`${tag} OK listed`)
        case 'LSUB':
          return isIn ? say(`${tag} OK listed`) : refuse(tag, line)
        case 'SELECT':
        case 'EXAMINE':
          return isIn ? select(tag, first, command.toUpperCase() === 'EXAMINE') : refuse(tag, line)
        case 'UID SEARCH':
          return isSelected ? search(tag, rest) : refuse(tag, line)
        case 'UID FETCH':
          return isSelected ? fetchMails(tag, first, second) : refuse(tag, line)
        case 'UID STORE':
          return isSelected ? storeFlags(tag, first, second, third) : refuse(tag, line)
        case 'IDLE':
          if (!isSelected) return refuse(tag, line)
          state = 'idle'
          waiting.set(socket, tag)
          return say('+ idling')
        default:
          return refuse(tag, line)
      }
    }

    socket.on('data', (chunk: Buffer) => {
      input += chunk.toString('latin1')
      for (let end = input.indexOf('\r\n'); end !== -1; end = input.indexOf('\r\n')) {
        const line = input.slice(0, end)
        input = input.slice(end + 2)
        handle(line)
      }
    })
  }

  const listen = async (port: number): Promise<number> => {
    server = createServer(serve).listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return address.port
  }
  const down = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  const port = await listen(0)
  let isUp = true
  return {
    port,
    mails,
    downloads,
    wrong,
    get logins() {
      return logins
    },
    get idling() {
      return waiting.size
    },
    faults,
    deliver(body) {
      const uid = mails.length + 1
      mails.push({ uid, flags: new Set(), body })
      for (const socket of waiting.keys()) socket.write(`* ${mails.length} EXISTS\r\n`)
      return uid
    },
    async down() {
      isUp = false
      await down()
    },
    async up() {
      await listen(port)
      isUp = true
    },
    async close() {
      // What was written last arrives first.
      await sleep(0)
      if (isUp) await down()
    },
  }
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1').replaceAll(/\\(.)/g, '$1')
}

/** Whether a set of uids (`1,3:5`) has one. */
function isIn(set: string, uid: number): boolean {
  return set.split(',').some((range) => {
    const [from = '', to = from] = range.split(':')
    return uid >= Number(from) && uid <= (to === '*' ? Number.POSITIVE_INFINITY : Number(to))
  })
}
