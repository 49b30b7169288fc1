#!/usr/bin/env bash
# node-cron 4.6.0: in the hour that a clock change repeats, the next run of '* * * * *' is an hour away.
#
# Guess: the schedule names every minute, so the next run is at most a minute away, whatever the zone.
# Seen: at 00:30:30 UTC in the night in which Europe/Berlin goes back, the next run is at 01:31, and at 00:59:30 at 02:00; with
# UTC it is the next minute. The zone of the host and the option `timezone` are alike. task.match(date) is right throughout, which
# is why src/jobs/clock.ts asks only that.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node-cron@4.6.0
cat > try.mjs <<'JS'
import { mock } from 'node:test'
import cron from 'node-cron'
for (const timezone of [undefined, 'Europe/Berlin', 'UTC']) {
  for (const at of ['2026-10-25T00:30:30Z', '2026-10-25T00:59:30Z', '2026-10-25T01:30:30Z']) {
    mock.timers.enable({ apis: ['Date'], now: Date.parse(at) })
    const task = cron.createTask('* * * * *', () => {}, timezone ? { timezone } : {})
    const [next] = task.getNextRuns(1)
    let matches = 0
    for (let minute = 1; minute <= 120; minute += 1) {
      if (task.match(new Date(Date.parse(at) + 30_000 + minute * 60_000))) matches += 1
    }
    console.log(`${timezone ?? 'host'} ${at.slice(11, 19)} next ${next.toISOString().slice(11, 19)}, ${matches} of 120 match`)
    mock.timers.reset()
  }
}
JS
seen=$(TZ=Europe/Berlin node try.mjs)
expected='host 00:30:30 next 01:31:00, 120 of 120 match
host 00:59:30 next 02:00:00, 120 of 120 match
host 01:30:30 next 01:31:00, 120 of 120 match
Europe/Berlin 00:30:30 next 01:31:00, 120 of 120 match
Europe/Berlin 00:59:30 next 02:00:00, 120 of 120 match
Europe/Berlin 01:30:30 next 01:31:00, 120 of 120 match
UTC 00:30:30 next 00:31:00, 120 of 120 match
UTC 00:59:30 next 01:00:00, 120 of 120 match
UTC 01:30:30 next 01:31:00, 120 of 120 match'
printf 'node %s, node-cron 4.6.0\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
