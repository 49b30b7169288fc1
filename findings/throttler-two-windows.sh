#!/usr/bin/env bash
# @grammyjs/transformer-throttler 1.2.1 with grammY 1.46.0: its defaults send 60 messages within a second, twice what Telegram
# allows, and a group gets one message a second from the first on.
#
# Guess: "30 a second" holds for any second, and a group's first twenty messages go out at once.
# Seen: the places are filled up at fixed times since the throttler was made, so after some idle time the last 30 of one window
# and the first 30 of the next leave within a few hundred ms. In a group, messages are a second apart throughout. Answers to
# callback queries pass without a place. The local server answers at once and counts arrivals.
#
# Exits with 1 if any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent grammy@1.46.0 @grammyjs/transformer-throttler@1.2.1
cat > try.mjs <<'JS'
import { createServer } from 'node:http'
import { apiThrottler } from '@grammyjs/transformer-throttler'
import { Bot } from 'grammy'

let arrived = []
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    arrived.push(performance.now())
    response.setHeader('content-type', 'application/json')
    response.end('{"ok":true,"result":true}')
  })
}).listen(0, '127.0.0.1')
await new Promise((resolve) => server.on('listening', resolve))
const open = () => {
  const apiRoot = `http://127.0.0.1:${server.address().port}`
  const bot = new Bot('1:token', { client: { apiRoot } })
  bot.api.config.use(apiThrottler())
  arrived = []
  return bot.api
}
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const most = (ms) =>
  Math.max(...arrived.map((from) => arrived.filter((at) => at >= from && at < from + ms).length))
const many = (n, call) => Array.from({ length: n }, (_, at) => call(at))

const people = open()
await wait(1700)
await Promise.all(many(60, (at) => people.sendMessage(1000 + at, 'x')))
console.log('to 60 people after 1.7 s of rest: more than 45 within a second:', most(1000) > 45)

const group = open()
void Promise.all(many(20, () => group.sendMessage(-1001, 'x')))
await wait(3500)
console.log('to one group: more than 2 within 1.5 s:', most(1500) > 2)

const taps = open()
await Promise.all(many(60, (at) => taps.answerCallbackQuery(`q${at}`)))
console.log('60 answers to taps: all within a second:', most(1000) === 60)
process.exit()
JS
seen=$(node try.mjs)
expected='to 60 people after 1.7 s of rest: more than 45 within a second: true
to one group: more than 2 within 1.5 s: false
60 answers to taps: all within a second: true'
printf 'node %s, @grammyjs/transformer-throttler 1.2.1\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { printf 'expected:\n%s\n' "$expected"; exit 1; }
