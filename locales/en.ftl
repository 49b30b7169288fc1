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
summary-model = AI summary
summary-embedded = key sentences
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
source-on = On: your digests tell of it again.
source-off = Off: your digests leave it out. Tap again to take it back.
source-good = 🟢 news { $since }
source-silent = 🟢 nothing new yet
source-new = ⚪ not read yet
source-failing = 🔴 could not be read so far
source-trouble = 🟡 trouble just now, last read { $since }
source-down = 🔴 does not answer, last read { $since }
source-paused = ⏸ closed

## Commands, as the menu shows them

command-digest = A digest now
command-saved = What you saved
command-topics = What your digests are about
command-sources = Where the news comes from
command-mute = Words you do not want to read
command-search = Find an article
command-recent = The newest articles
command-top = Top of the week
command-taste = What I think you like
command-add = Add a feed or site of your own
command-export = Your sources as a file
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
    /add https://example.com – a source of your own
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

## Sources of one's own

add-how = Send the address of a feed or a site: /add https://example.com. It is yours alone.
add-looking = I am looking…
add-found = I found { $title }. Its newest:
add-confirm = ✅ Add
add-cancel = Cancel
add-cancelled = Not added.
add-done = Added. It comes to your digests alone; /sources switches it off or takes it away.
add-none = I found no feed at that address. Try the address of the feed itself.
add-unreachable = That address could not be opened. Is it right?
add-known = You have that one already.
add-many = You have { $most } sources of your own, which is as many as I can read for one person. Take one away under /sources first.
source-remove = 🗑 { $name }
source-removed = Taken away. /add brings it back.
source-own = yours
opml-read = { $added ->
    [one] One source added
   *[other] { $added } sources added
  }, { $known } known already.
opml-unreadable = I can read no sources in that file. Send an OPML file, as other readers export it.
export-caption = Your sources, to take along. Any reader takes this file.

## Manners

forget-sure = Delete everything about you: settings, saved articles, taste, own sources, history? This cannot be undone.
forget-yes = Yes, delete everything
forget-no = No, keep it
forgotten = Everything about you is deleted. If you ever want to come back: /start
forget-kept = Nothing was deleted.
privacy = What is stored about this chat: its Telegram id and name, your settings, which digests you were sent, which buttons you tapped, what you saved, your taste as learned from that, and sources that you added.

    It is used to choose and send your digests, and for nothing else. Nobody but those who run this bot can see it, and none of it is passed on. A location that you send is turned into a time zone and not kept.

    /taste shows and changes what I learned. /export gives you your sources. /forget deletes everything at once.
feedback-how = Write it behind the command: /feedback I would like…
feedback-thanks = Thank you. It was passed on.
feedback-nobody = Nobody is set up to receive feedback here.
feedback-from = 💬 { $name } ({ $id }):
slow-down = That was quick. Give me a few seconds.
link-ask = Shall I summarise this page?
link-yes = 📄 Summarise it
link-add = ➕ Add it as a source
link-unreadable = I could not read that page.
