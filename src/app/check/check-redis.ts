import { Redis } from 'ioredis'
import { errorCode } from '../../model/error-code.ts'
import { type Checked, error, type Finding, skipped, warning } from './finding.ts'
import { isThisMachine } from './is-this-machine.ts'

const DEADLINE_MS = 3000
/** BullMQ refuses an older server, and warns of one that is older than this (`RedisConnection` in bullmq 6.7.0). */
const LEAST_MAJOR = 5
const ADVISED = 6.2

/** What the check of Redis found, and its clock, epoch ms; `null` if it was not asked. */
export interface CheckedRedis {
  checked: Checked
  clock: number | null
}

/** Checks the server that `REDIS_URL` names. Nothing is written to it. */
export async function checkRedis(
  url: string | undefined,
  isOnline: boolean,
): Promise<CheckedRedis> {
  if (url === undefined) return { checked: skipped('redis', 'REDIS_URL is not set'), clock: null }
  const { host } = new URL(url)
  if (!isOnline && !isThisMachine(url)) {
    const why = `${host} is another machine: --online asks it`
    return { checked: skipped('redis', why), clock: null }
  }
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: DEADLINE_MS,
    commandTimeout: DEADLINE_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  let why = 'it does not answer'
  // The reason of a failure is in the event; the command only says that there is no connection.
  redis.on('error', (failure) => {
    why = errorCode(failure) ?? failure.message
  })
  try {
    await redis.connect()
    const [info, [seconds = '0', micros = '0']] = await Promise.all([redis.info(), redis.time()])
    const detail = `Redis ${valueOf(info, 'redis_version')} at ${host}`
    const checked: Checked = { name: 'redis', detail, findings: [...serverFindings(info)] }
    return { checked, clock: Number(seconds) * 1000 + Math.floor(Number(micros) / 1000) }
  } catch (failure) {
    const reason =
      failure instanceof Error && /^[A-Z]{4,} /.test(failure.message) ? failure.message : why
    const advice = 'Start it, correct REDIS_URL, or unset it to run one process without'
    const found = error(
      'REDIS_URL',
      `names a server that cannot be used (${reason}): ${host}`,
      advice,
    )
    return { checked: { name: 'redis', detail: host, findings: [found] }, clock: null }
  } finally {
    redis.disconnect()
  }
}

function* serverFindings(info: string): Generator<Finding> {
  const version = valueOf(info, 'redis_version')
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < LEAST_MAJOR) {
    yield error('Redis', `is version ${version}; jobs need ${LEAST_MAJOR} or newer`, 'Update it')
  } else if (major + minor / 10 < ADVISED) {
    const problem = `is version ${version}; ${ADVISED} or newer is advised`
    yield warning('Redis', problem, 'Update it when you can')
  }
  const policy = valueOf(info, 'maxmemory_policy')
  if (policy !== '' && policy !== 'noeviction') {
    const problem = `has the policy ${policy}, which drops jobs when its memory is full`
    yield error('Redis', problem, 'redis-cli config set maxmemory-policy noeviction')
  }
  if (valueOf(info, 'role') === 'slave') {
    yield error('Redis', 'is a replica and takes no writes', 'Name the primary server in REDIS_URL')
  }
  if (valueOf(info, 'loading') === '1') {
    yield warning('Redis', 'is still loading its data', 'Wait until it has')
  }
  if (valueOf(info, 'rdb_last_bgsave_status') === 'err') {
    const advice = 'Free its disk, or switch saving off: redis-cli config set save ""'
    yield error('Redis', 'could not save to its disk and may refuse writes', advice)
  }
}

/** The value of a field of `INFO`; empty if there is none. */
function valueOf(info: string, name: string): string {
  return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? ''
}
