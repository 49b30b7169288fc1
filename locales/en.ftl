# Everything a person reads. Short, warm, plain.

## The card

greeting-morning = Good morning. { $count ->
    [one] One story
   *[other] { $count } stories
  }, about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
  }.
greeting-afternoon = Good afternoon. { $count ->
    [one] One story
   *[other] { $count } stories
  }, about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
  }.
greeting-evening = Good evening. { $count ->
    [one] One story
   *[other] { $count } stories
  }, about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
  }.
greeting-missed = While you were away a digest could not be sent, so this one tells its news too.
reading-time = { $minutes } min read
age-now = just now
age-minutes = { $count } min ago
age-hours = { $count } h ago
age-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
  }
told-by = { $count ->
    [one] one source
   *[other] { $count } sources
  }
votes = { $count ->
    [one] one point
   *[other] { $count } points
  }
discussion = discussion
summary-model = AI summary
summary-embedded = key sentences
why-it-matters = Why it matters: { $text }
only-excerpt = Only a short excerpt could be read here. The rest is on the site.
only-excerpt-paywall = The site shows only the beginning without a subscription.
place = { $position } of { $total } · { $minutes } min left
read-full = 📖 Read full
next = Next article ▸
previous = ◂ Previous
open = 🔗 Open
back-to-summary = ▴ Summary
finish = Done ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Update: { $said }

## The end of a digest

closing = That's all. See you { $when }.
closing-last = That's all.
closing-nothing-saved = Nothing saved this time. 🔖 on a card keeps it for later.
closing-saved = { $count ->
    [one] You saved one story:
   *[other] You saved { $count } stories:
  }
saved-button = 🔖 Saved

## More about a card

mute = 🔇 Less from { $name }
unmute = 🔊 Hear from { $name } again
muted-now = Muted: { $name }. Tap again to take it back.
muted-not = { $name } is back in your digests.
about-why = ❓ Why this?
about-evidence = 🔍 Evidence
about-sources = 📰 Who tells it
share = ↗ Share
show-overview = ☰ All at a glance
menu-back = ◂ Back
why-news = You were told this story before, and there is something new in it.
why-outside = This one lies outside your usual taste, so that you see what else is going on.
why-taste = It resembles what you liked, and it came { $hours } h ago from { $source }.
why-taste-topic = You like { $topic }, and this came { $hours } h ago from { $source }.
why-many = { $count } sources tell it, which makes it one of the day's bigger stories.
why-topic = It was fresh ({ $hours } h old) and among the best about { $topic } that day, from { $source }.
why-fresh = It was fresh ({ $hours } h old) and among the best that { $source } had that day.
evidence-model = Each sentence of the summary, and what the article itself says:
evidence-embedded = The summary consists of the article's own sentences:
evidence-none = There is no summary of this article yet.

## Marks and the saved list

saved-now = Saved. /saved has all you keep.
saved-not = No longer saved.
judged-up = Noted: more like this.
judged-down = Noted: less like this.
judged-not = Taken back.
saved-title = 🔖 Saved: { $count }
saved-empty = Nothing here yet. Tap 🔖 on a card to keep it.
list-drop = ✕ { $number }
undo = ↩ Undo
quiet-day = A quiet day: nothing new that is worth your coffee. Until next time.

## Taps

tap-unknown = This button is not for this chat, or too old to be known. /digest brings a fresh one.
digest-old = This digest is more than half a year old and no longer kept. Its article is.
tap-where = Page { $page } of { $pages }

## Topics, sources, muting

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
topics-ask = What should your digests tell of? Tap to switch a topic on or off.
topics-all = All on
topics-none = All off
topic-ai = AI
topic-programming = Programming
topic-web = Web
topic-linux = Linux & open source
topic-databases = Databases
topic-cloud = Cloud
topic-security = Security
topic-privacy = Privacy
topic-hardware = Hardware
topic-chips = Chips
topic-mobile = Mobile
topic-games = Games
topic-robots = Robots
topic-mobility = Cars & transport
topic-energy = Energy
topic-science = Science
topic-space = Space
topic-business = Business
topic-policy = Law & policy
topic-crypto = Crypto
muted-title = 🔇 Muted
muted-some = Your digests leave these out. Tap one to hear of it again.
muted-empty = Nothing is muted.
mute-how = To mute words or phrases: /mute bitcoin, royal wedding. A star at the end means every word that begins so: /mute crypto*
mute-unreadable = I see no word in that. Try /mute bitcoin
mute-long = That is long. A word or phrase may have { $most } characters.
mute-many = That would be more than { $most } muted words. Tap some of the old ones under /mute first.
unmuted = It may come again.
list-unmute = ✕ { $name }
sources-title = 📰 Sources
sources-how = ✅ is in your digests, ▫️ is left out. Tap to switch.
feed-on = On: your digests tell of it again.
feed-off = Off: your digests leave it out. Tap again to take it back.
feed-good = 🟢 news { $since }
feed-silent = 🟢 nothing new yet
feed-new = ⚪ not read yet
feed-failing = 🔴 could not be read so far
feed-trouble = 🟡 trouble just now, last read { $since }
feed-down = 🔴 does not answer, last read { $since }
feed-paused = ⏸ closed

## Sources of one’s own

add-how = Send me the address of a site or a feed, such as example.org, and I show you what it brings. Nothing is saved before you say so. A list of feeds from another reader (an OPML file) can simply be sent here.
add-unreadable = I see no web address in that. Try /add example.org or /add https://example.org/feed.xml
add-too-many = I looked at many addresses for you within an hour. Please wait a little before the next one.
add-nothing = I found neither a feed nor a list of articles there. Look for “RSS” or “feed” on the site and send me that address.
add-failed-blocked = That site shuts programs like me out, so I cannot read it.
add-failed-missing = There is no page at that address. Is it spelled right?
add-failed-busy = That site asks me to come later. Please try again in a while.
add-failed-server = That site does not answer properly just now. Please try again later.
add-failed-name = I cannot find a site of that name. Is it spelled right?
add-failed-private = That address is not on the public web, so I do not go there.
add-failed-slow = That site took too long to answer. Please try again later.
add-failed-secure = The certificate of that site is not in order, so I cannot read it safely.
add-failed-no-feed = I found neither a feed nor a list of articles there. Look for “RSS” or “feed” on the site and send me that address.
add-failed-large = What is there is too large for me to read.
add-failed-other = I could not read that address. Please try another one.
add-full = { $most ->
    [one] You have one source of your own, and that is as many as I can look after. Take it out under /sources to make room.
   *[other] You have { $most } sources of your own, and that is as many as I can look after. Take one out under /sources to make room.
  }
add-list = 📰 My sources
add-kind-feed = feed
add-kind-list = page with a list of articles
add-kind-sitemap = site without a feed
add-per-day = { $count ->
    [one] about one a day
   *[other] about { $count } a day
  }
add-per-week = { $count ->
    [one] about one a week
   *[other] about { $count } a week
  }
add-per-month = { $count ->
    [one] about one a month
   *[other] about { $count } a month
  }
add-rarely = rarely something new
add-empty = There is nothing in it at the moment.
add-ask = Shall it be in your digests? Only you get it.
add-is-there = It is in your digests already.
add-is-own = You follow it already.
add-is-held = Those who run this bot took this source out, so I cannot add it.
add-yes = ➕ Add
add-no = Cancel
add-cancelled = Nothing was added.
own-kept = Added
own-dropped = Taken out
own-not-kept = There is no room for it any more.
own-added = Added: { $title }. Your next digest looks there too.
own-gone = { $title } is out of your digests.
own-take-back = ✕ Take it out
own-drop = ✕ { $name }
own-mark = yours
own-how = ✕ takes one of your own out.
sources-add = ➕ Add a source
sources-export = 📤 As a file
export-own = My own
export-caption = { $count ->
    [one] Your source, for any other reader.
   *[other] Your { $count } sources, for any other reader.
  }
file-unknown = I can read lists of feeds only: an OPML file (.opml or .xml), as other readers export it.
file-large = That file is too large. A list of feeds has at most 1 MB.
opml-title = What I found in your file
opml-none = I found no feeds in that file. Export your feeds as OPML from your other reader and send me that.
opml-new = { $count ->
    [one] one new source
   *[other] { $count } new sources
  }
opml-there = { $count ->
    [one] one that you get already
   *[other] { $count } that you get already
  }
opml-bad = { $count ->
    [one] one entry that I could not use
   *[other] { $count } entries that I could not use
  }
opml-line = Line { $line }: { $why }
opml-why-no-address = { $about } has no address
opml-why-bad-address = “{ $about }” is no web address
opml-why-open = the folder { $about } has no end
opml-room = { $count ->
    [one] You may have { $most } sources of your own, so only the first one can be added.
   *[other] You may have { $most } sources of your own, so the first { $count } can be added.
  }
opml-yes = { $count ->
    [one] ➕ Add one
   *[other] ➕ Add { $count }
  }
opml-added = { $count ->
    [one] One source was added. I look at it now; whether it can be read stands under /sources.
   *[other] { $count } sources were added. I look at them now; whether each can be read stands under /sources.
  }
opml-left = { $count ->
    [one] One was left out: you may have { $most } of your own.
   *[other] { $count } were left out: you may have { $most } of your own.
  }
link-ask = Shall I summarise this page?
link-read = ✨ Summarise
link-add = ➕ Follow the site
link-no = ✕ No
link-left = Left as it is.
link-reading = Reading it…
link-quota = { $count ->
    [one] I read one page for you within a day, and that is as many as I may.
   *[other] I read { $count } pages for you within a day, and that is as many as I may.
  }
link-unreachable = I could not read that page. It may be gone, closed to programs, or not an article.
link-no-article = There is no article on that page that I could summarise.

## Commands, as the menu shows them

command-digest = A digest now
command-saved = What you saved
command-topics = What your digests are about
command-sources = Where the news comes from
command-add = Add a source of your own
command-export = Your sources as a file
command-mute = Words you do not want to read
command-search = Find an article
command-recent = The newest articles
command-top = Top of the week
command-taste = What I think you like
command-feedback = Write to those who run this bot
command-privacy = What is stored about you
command-forget = Delete everything about you
command-settings = Hour, time zone, length
command-help = What I can do
command-start = Subscribe
command-stop = Unsubscribe

## Who the bot is

bot-description = Every morning one short digest of what happened in tech. Read whole articles right here, over coffee.

    Press Start to subscribe.
bot-short-description = One short digest of tech news every morning, whole articles in the chat.

## Coming and going

welcome = Welcome. I read the tech news for you and send one short digest a day.

    Your first one comes { $when } ({ $zone }). Or have one right now.
welcome-again = You are subscribed. The next digest comes { $when } ({ $zone }).
welcome-back = Welcome back. Your settings are as you left them; the next digest comes { $when } ({ $zone }).
welcome-now = ☕ Send one now
welcome-settings = 🕗 Change hour or zone
stopped = Done, no more digests. Your settings are kept: /start brings everything back.
not-subscribed = You are not subscribed yet. /start changes that.

help = I read the tech news for you and send one short digest a day, at your hour.

    Each article is a card. 📖 Read full opens all of it here in the chat, Next article walks on, 🔖 keeps it, 👍 and 👎 teach me what you like, ⋯ has the rest.

    /digest – one now
    /saved, /recent, /top – kept, newest, best of the week
    /search heat pump – find something
    /topics, /sources – what and from where
    /add example.org – a source of your own; a link alone I summarise
    /mute bitcoin – leave a word out
    /taste – what I think you like
    /settings – hour, zone, length, language and more
    /feedback TEXT – tell us what is missing
    /privacy, /forget – what is stored, and deleting it
    /stop – no more digests
pointer = I only know a few commands. /digest brings the news now, /help says what else there is.
unknown-command = I do not know that command. /help lists the ones I know.
something-failed = Something went wrong on my side. Please try again in a moment.

## Digests on demand

digest-nothing = Nothing new since your last digest. The next one comes { $when }.
digest-gathering = I am still reading my sources for the first time. Please ask again in a minute.
digest-failed = I could not send it just now. Please try again in a moment.

when-today = today at { $time }
when-tomorrow = tomorrow at { $time }
when-day = on { $day } at { $time }

## Settings

settings-title = Settings
settings-time = 🕗 Hour: { $time }
settings-days = 📅 Days: { $days }
settings-zone = 🌍 Time zone: { $zone }
settings-size = 📚 Length: { $count ->
    [one] one article
   *[other] up to { $count } articles
  }
settings-minutes = 📚 Length: { $count ->
    [one] what fits into a minute
   *[other] what fits into { $count } minutes
  }
settings-form-cards = 🃏 Form: cards, one after another
settings-form-overview = 🃏 Form: one message with everything
settings-reading-classic = 📖 Full text: pages
settings-reading-rich = 📖 Full text: one rich message
settings-pictures-on = 🖼 Pictures: on
settings-pictures-off = 🖼 Pictures: off
settings-speak = 💬 Summaries: { $language }
settings-next = The next digest comes { $when }.
settings-paused = Paused. The next digest comes { $when }.
settings-stopped = No digest is planned. /start subscribes you again.
settings-time-button = 🕗 Hour
settings-days-button = 📅 Days
settings-zone-button = 🌍 Time zone
settings-size-button = 📚 Length
settings-form-button = 🃏 Form
settings-reading-button = 📖 Full text
settings-pictures-button = 🖼 Pictures
settings-speak-button = 💬 Summaries
settings-language-button = 🗣 Language
settings-pause-button = ⏸ Pause
settings-several-button = ➕ Several times a day
settings-time-ask = When should your digest come? Choose an hour, or type a time such as 7:45, or several: 7:45, 19:30.
settings-several-ask = Tap every hour at which a digest should come; tap again to take it away. Or type the times: 7:45, 19:30.
settings-time-unreadable = I cannot read that as a time. Try 7:45 or 19:30.
settings-days-ask = On which days? Tap to switch a day.
settings-zone-ask = Your time zone is { $zone }. Choose one, type the name of a large city near you, or send your location with 📎. Only the zone is kept.
settings-zone-found = Which one do you mean?
settings-zone-unknown = I know no time zone of that name. Try a large city near you, such as Madrid.
settings-size-ask = How many articles at most? Or say how many minutes you have.
settings-form-ask = How should a digest come?
settings-reading-ask = How should a whole article be shown? The rich message needs a Telegram app of this year.
settings-pictures-ask = Should cards show the article's picture?
settings-speak-ask = In which language should summaries be? Other languages than the article's own need a model; key sentences stay as they are.
settings-language-ask = Which language should I speak?
settings-pause-ask = For how long should I be quiet? Choose, or type a day such as 24.12. or 2026-12-24.
settings-pause-unreadable = I cannot read that as a day to come. Try 24.12. or 2026-12-24.
settings-saved = Saved
settings-back = ◂ Back
chosen = ✓ { $label }
days-every = Every day
days-work = Monday to Friday
days-weekend = Weekend
minutes-choice = { $count } min
form-cards = Cards, one after another
form-overview = One message with everything folded
reading-classic = Pages, for every app
reading-rich = One rich message
pictures-on = On
pictures-off = Off
speak-own = each article's own
pause-days = { $count ->
    [one] One day
   *[other] { $count } days
  }
pause-end = ▶ Go on now

## Finding

search-how = What are you looking for? Try /search battery, or a phrase: /search "heat pump". The beginning of a word is enough.
search-title = 🔎 { $query }
search-empty = I found nothing. Try fewer words, or only the beginning of one.
recent-title = 🕘 The newest
recent-empty = Nothing was read yet. Ask again in a minute.
top-title = 🏆 Top of the week
top-empty = Nothing was read this week yet.

## Taste

taste-title = Your taste
taste-some = ▲ is what you like, ▼ what you like less. Tap ✕ to drop a line, 📌 to keep it as it is. Everything else fades within weeks.
taste-empty = I know nothing of your taste yet. 👍, 👎 and 🔖 on a card teach me, and so does what you read in full.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Forget all of it
taste-reset-sure = Forget everything I learned about your taste? This cannot be undone.
taste-reset-yes = Yes, forget it
taste-pinned = Kept as it is from now on.
taste-unpinned = It may change again.
taste-dropped = Dropped.
taste-forgotten = Forgotten. We begin anew.

## Groups and channels

group-hello = Hello. I can send one short digest of tech news a day into this group. An admin starts it with the button.
group-start = ▶ Start here
group-started = Done. The first digest comes { $when } ({ $zone }). Admins change hour, length, language and form with /settings.
admins-only = Only admins can change this here.
channel-started = From now on I post one overview a day in { $title }, next { $when } ({ $zone }). To change something, post /settings in the channel.
inline-open = Open the bot


## Manners

forget-sure = Delete everything about you: settings, saved articles, taste, history? This cannot be undone.
forget-yes = Yes, delete everything
forget-no = No, keep it
forgotten = Everything about you is deleted. If you ever want to come back: /start
forget-kept = Nothing was deleted.
privacy = What is stored about this chat: its Telegram id and name, your settings, which digests you were sent, which buttons you tapped, what you saved, sources and links that you brought, and your taste as learned from that.

    It is used to choose and send your digests, and for nothing else. Nobody but those who run this bot can see it, and none of it is passed on. A location that you send is turned into a time zone and not kept.

    /taste shows and changes what I learned. /forget deletes everything at once.
feedback-how = Write it behind the command: /feedback I would like…
feedback-thanks = Thank you. It was passed on.
feedback-nobody = Nobody is set up to receive feedback here.
feedback-from = 💬 { $name } ({ $id }):
too-quick = That was a bit too quick for me. Please wait a moment.
digest-quota = You had { $count } digests within a day, and that is as many as I may send. The next one comes at your hour.
access-invite = This bot is by invitation. Ask whoever runs it for a link.
access-list = This bot is private. Ask whoever runs it to let you in.
access-stale-invite = This invitation was used already or is too old. Ask for a new one.

## For the operator

command-dashboard = A link to the dashboard
command-stats = The day in figures
command-health = Is everything well?
command-broadcast = A message to all subscribers
command-source_doctor = Sources that need a look
command-source_add = Add a source
command-source_pause = Hold a source, or let it go on
command-source_remove = Take a source out
command-invite = A link that lets people in
command-allow = Let a person in
command-ban = Shut a person out
command-switch = Turn parts off and on
command-budget = What models may cost in a day
command-backup = A copy of everything


span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
span-days = { $count } days

stats-subscribers = 👥 { $active } subscribers, { $fresh } new today, { $stopped } stopped, { $gone } gone
stats-sources = 📡 { $well } sources well, { $failing } failing, { $paused } paused
stats-articles = 📰 { $count } articles collected today
stats-summaries = ✍ { $model } summaries by models today, { $embedded } of key sentences
stats-deliveries = 📬 { $sent } sent today, { $failed } failed, { $gone } gone, { $queued } waiting
stats-lateness = ⏱ Half within { $p50 } of their time, 99 of 100 within { $p99 }
stats-lateness-none = ⏱ No digest was due yet today
stats-taps = 👆 { $count } taps today
stats-cost = 💶 ${ $usd } for models today, { $tokens } tokens
stats-cost-capped = 💶 ${ $usd } of ${ $cap } for models today, { $tokens } tokens

health-well = All is well
health-ill = Something needs a look
health-store = Database
health-redis = Redis
health-queue = Sending
health-telegram = Telegram
health-collect = Collecting
jobs-failed = Jobs that failed:
jobs-failure = { $name }: failed { $times ->
    [one] once
   *[other] { $times } times
  }, last { $ago } ago: { $reason }
jobs-try-again = Try again
jobs-tried-again = { $count ->
    [one] One job is
   *[other] { $count } jobs are
  } tried again.

dashboard-link = Your way into the dashboard, for you alone. It works once, within ten minutes:

    { $link }

broadcast-usage = Write the text behind the command: /broadcast We move to a new server tonight.
broadcast-long = That is too long for one message. { $limit } characters at most.
broadcast-preview = This would go to { $count ->
    [one] one subscriber
   *[other] { $count } subscribers
  }:
broadcast-send = Send to { $count }
broadcast-cancel = Cancel
broadcast-stop = Stop sending
broadcast-refresh = Refresh
broadcast-sending = Sending
broadcast-done = Sent
broadcast-cancelled = Cancelled
broadcast-progress = { $sent } of { $all } sent, { $waiting } waiting, { $failed } not reached.

source-add-usage = Write the address behind the command: /source_add https://example.org/feed.xml. The address of a site will do; I look for its feed.
source-add-failed = I could not read that: { $why }. Nothing was added.
source-add-nothing = I found neither a feed nor a list of articles there. Look for "RSS" or "feed" on the site and send me that address.
source-added = Added: { $title }, { $count ->
    [one] one article
   *[other] { $count } articles
  } in its feed. Its number is { $id }.
source-id-usage = Write the number of the source behind the command: /{ $command } 12. /source_doctor and the dashboard show numbers.
source-unknown = There is no source of number { $id }.
source-is-removed = { $title } is taken out; what it told stays. To have it back: /source_pause { $id }
source-is-paused = { $title } is paused. The same command lets it go on.
source-goes-on = { $title } goes on and is looked at right away.
source-not-done = That cannot be done any more.

source-well = Well.
source-new = New, not looked at yet.
source-removed = Taken out.
source-paused = Paused.
source-paused-why = Paused: { $why }.
source-moved = It says that it has moved for good to { $to }. Accept the new address if it looks right; after three looks it is taken by itself.
source-silent = It answers well but has told nothing new for { $ago }, far longer than ever. The site may have a new feed: have a look at it.
source-silent-long = It answers well but has told nothing new since it was added. The site may have a new feed: have a look at it.
source-failing = Failed { $failures ->
    [one] once
   *[other] { $failures } times in a row
  }: { $why }.
source-never-good = It was never read.
source-last-good = Last read { $ago } ago.
source-advice-blocked = The site shuts bots out. Ask it to let Daybrief in, or use another feed of it.
source-advice-missing = The feed is not there any more. Look for its new address on the site, add that, and remove this one.
source-advice-busy = The site asks to come more rarely; this is done by itself. Nothing to do.
source-advice-server = The site has trouble of its own. It is tried again by itself, less and less often.
source-advice-name = The name of the site is not known. If the site is gone for good, remove the source.
source-advice-private = It is on a private address. If it is yours, list its host and port in FETCH_ALLOW_PRIVATE.
source-advice-slow = The site is too slow. It is tried again by itself.
source-advice-secure = Its certificate is not in order. The site has to mend that.
source-advice-large = What it sends is too large. Look for a smaller feed on the site.
source-advice-no-feed = There is something else where the feed was. Add the address of the site to find its feed.
source-advice-other = It is tried again by itself.
source-do-pause = Pause
source-do-resume = Let it go on
source-do-remove = Take it out
source-do-move = Accept the new address

doctor-all-well = All { $count } sources are well.
doctor-title = { $ill ->
    [one] One source needs a look
   *[other] { $ill } sources need a look
  }, { $well } are well
doctor-more = And { $count } more: /dashboard shows them all.

invite-usage = Write how many people the link may let in: /invite 5, { $most } at most.
invite-link = This link lets { $count ->
    [one] one person
   *[other] { $count } people
  } in, for { $days } days:

    { $link }
invite-needless = ACCESS is not `invite`, so at present the link decides nothing.
person-id-usage = Write the Telegram id behind the command: /{ $command } 123456789. /stats and the log name chats by it.
person-allowed = { $id } may use the bot.
person-banned = { $id } is shut out and gets nothing any more. /allow { $id } takes it back.
person-is-admin = That is an admin. Take the id out of ADMIN_IDS first.

switch-title = Switches
switch-usage = /switch deliver off holds all digests back; on lets them go.
switch-collect-on = collect: on, sources are looked at
switch-collect-off = collect: off, no source is looked at
switch-deliver-on = deliver: on, digests are sent
switch-deliver-off = deliver: off, nothing is sent. What is due within six hours is sent once it is on again.
switch-models-on = models: on, as far as one is configured
switch-models-off = models: off, key sentences serve

budget-title = Budget for models, today (UTC)
budget-unread = I could not read that. The budget stays as it is:
budget-usd = ${ $spent } of ${ $cap }
budget-usd-none = ${ $spent }, no cap in dollars
budget-tokens = { $spent } of { $cap } tokens
budget-tokens-none = { $spent } tokens, no cap in tokens
budget-by-hand = Set by hand. /budget reset goes back to the environment.
budget-by-environment = As the environment says.
budget-usage = /budget usd 2 or /budget tokens 200000 sets a cap, /budget usd off takes it away, /budget off takes both away. When it is used up, key sentences serve until midnight UTC.

backup-caption = A copy of everything. Who has it can read all of it. Back into place: npm run restore -- FILE
backup-kept = The copy is too large to send. It is on the server: { $file }
backup-postgres = The store is a PostgreSQL database. Copy it with pg_dump; docs/operate.md says how.

alert-source-dead = { $title } could not be read for { $days } days: { $why }. { $advice }

    /source_doctor { $id }
alert-source-back = { $title } can be read again.
alert-source-silent = { $title } has fallen silent. { $why }

    /source_doctor { $id }
alert-budget = Four fifths of today's budget for models are used (${ $usd }, { $tokens } tokens). When it is used up, key sentences serve until midnight UTC. To change it: /budget
alert-late = { $count ->
    [one] One digest is
   *[other] { $count } digests are
  } more than { $minutes } minutes late. /health says whether Telegram or sending has trouble; with many subscribers at one hour raise MESSAGES_PER_SECOND (paid) or spread DIGEST_TIME.
alert-stuck = Sending stands still: { $problem }. /health says more; the log has the reason. A restart is safe.
alert-stuck-over = Sending works again.

# ISO 639-1 of this file's language.
admin-language = en
admin-menu = Pages
admin-overview = Today
admin-sources = Sources
admin-deliveries = Deliveries
admin-digest = Next digest
admin-sign-in = Sign in
admin-sign-out = Sign out
admin-sign-in-ready = Sign in to look after Daybrief on this device, for twelve hours.
admin-how-to-sign-in = Write /dashboard to the bot, in your private chat with it. It sends you a link that works once.
admin-stale-link = This link was used already or is too old.
admin-today = Since midnight UTC
admin-days = Thirty days
admin-figures = As a table
admin-figure-collected = Collected
admin-figure-delivered = Delivered
admin-figure-lateness = 99 of 100 within
admin-figure-cost = Models
admin-figure-subscribers = Subscribers
admin-figure-taps = Taps
admin-note-sources = { $well } sources well, { $failing } failing
admin-note-deliveries = { $failed } failed, { $queued } waiting
admin-note-lateness = half within { $p50 } of their time
admin-note-none-due = no digest was due yet
admin-note-tokens = { $tokens } tokens, no cap
admin-note-cap = of ${ $cap } a day
admin-note-subscribers = { $fresh } new today, { $gone } gone
admin-chart-articles = Articles
admin-chart-sent = Digests sent
admin-chart-failed = { $sent } sent, { $failed } failed
admin-chart-punctual = Within a minute of their time
admin-chart-cost = Models
admin-turn-on = Turn on
admin-turn-off = Turn off
admin-budget-usd = Dollars a day
admin-budget-tokens = Tokens a day
admin-budget-none = no cap
admin-budget-save = Save
admin-budget-reset = Back to the environment
admin-add-source = Add a source: the address of a feed, or of a site
admin-add = Add
admin-last-read = last read
admin-all-arrived = Everything arrived in the last thirty days.
admin-unarrived = What did not arrive in the last thirty days, newest first. "Gone" means that the chat cannot be reached any more; nothing has to be done about it.
admin-tries = { $count ->
    [one] one try
   *[other] { $count } tries
  }
admin-gone = gone
admin-failed = failed
admin-no-profiles = Nobody is subscribed yet.
admin-profile = Profile
admin-profile-words = Profile { $id }: { $subscribers ->
    [one] one subscriber
   *[other] { $subscribers } subscribers
  }, { $size } articles, { $language ->
    [own] each in its own language
   *[other] in { $language }
  }
admin-show = Show
admin-why = Score { $score }, { $hours } h old by then, told by { $sources ->
    [one] one source
   *[other] { $sources } sources
  }
