#!/usr/bin/env bash
# @photostructure/tz-lookup 11.7.0: two names of one meridian give zones that are 24 hours apart.
#
# Guess: longitude 180 and longitude -180 are the same line, so a location on it has one zone, whichever way it is written.
# Seen: (0, 180) is Pacific/Tarawa (UTC+12), (0, -180) is Etc/GMT+12 (UTC-12). Clients may send either form.
# Also seen: 7 reference cities of the IANA zones come out in a neighbouring zone with another offset; Jayapura (UTC+9) is
# given Papua New Guinea's zone (UTC+10), because the map of borders is simplified.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @photostructure/tz-lookup@11.7.0
cat > try.cjs <<'JS'
const lookUp = require('@photostructure/tz-lookup')
const offset = (zone) =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date('2026-01-15T12:00:00Z'))
    .find(({ type }) => type === 'timeZoneName').value
const seen = [
  [0, 180],
  [0, -180],
  [-2.53, 140.7],
].map(([latitude, longitude]) => {
  const zone = lookUp(latitude, longitude)
  return `${latitude},${longitude} ${zone} ${offset(zone)}`
})
console.log(seen.join('\n'))
JS
seen=$(node try.cjs)
expected='0,180 Pacific/Tarawa GMT+12:00
0,-180 Etc/GMT+12 GMT-12:00
-2.53,140.7 Pacific/Port_Moresby GMT+10:00'
printf 'node %s, @photostructure/tz-lookup 11.7.0\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
