# Everything people read. Keep it short, friendly and plain.
#
# For translators: most texts that begin with an emoji or an arrow are labels of buttons. They have to fit on a phone that is
# 360 pixels wide, so keep them about as short as they are here.

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
greeting-missed = An earlier digest could not be delivered; its news is in this one.
greeting-catch-up = It is some days since your last digest. These are the stories since then that still matter.
reading-time = { $minutes } min read
# Of an episode or a video, after a sign for it.
play-time = { $minutes } min
chapter-count = { $count ->
    [one] { $count } chapter
   *[other] { $count } chapters
  }
# Headings in the full text of an episode, in its language.
chapters = Chapters
transcript = Transcript
age-now = just now
age-minutes = { $count } min ago
age-hours = { $count } h ago
age-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
  }
source-via = { $site } via { $source }
told-by = { $count ->
    [one] one source
   *[other] { $count } sources
  }
votes = { $count ->
    [one] one point
   *[other] { $count } points
  }
discussion = discussion
comments-button = { $count ->
    [one] 💬 One comment
   *[other] 💬 { $count } comments
  }
comments-uncounted = 💬 Discussion
advisory = 🛡 security advisory
severity-critical = critical
severity-high = high
severity-medium = medium
severity-low = low
summary-model = AI summary
summary-extractive = key sentences
why-it-matters = Why it matters: { $text }
only-excerpt = Only a short excerpt could be read here. The rest is on the site.
only-excerpt-paywall = Without a subscription, the site shows only the beginning.
place = { $position } of { $total } · { $minutes } min left
read-full = 📖 Read full
next = Next article ▸
previous = ◂
# In its place on the first card: all of the digest’s headlines.
all-cards = ☰
open = 🔗 Open
# $place is the page of the text, such as 2/7; the button opens the contents.
contents = ☰ { $place }
back-to-summary = ▴ Summary
# Below a full text in a language that the chat does not read: $name is the language to translate it into, as the interface calls it.
translate = 🌐 in { $name }
# Below a translated text: back to what it was made of.
translation-original = 🌐 Original
# In the line above a translated text.
translation-label = AI translation
translation-label-from = AI translation from { $name }
translation-has-originals = some of it not translated
# Above what is shown in the original, because no translation of it was right.
translation-none = Not translated:
translation-partly = Translated in part:
translation-waiting = 🌐 Translating… This may take a minute.
translation-late = The translation took too long. What was done is kept: please tap again in a minute.
translation-budget = Today’s budget for translations is used up. It starts anew at midnight UTC.
translation-model = Translating does not work right now. Please try again later.
translation-quota = { $count ->
    [one] I translated one page for you today, the most I may.
   *[other] I translated { $count } pages for you today, the most I may.
  } Please try again in a few hours.
finish = Done ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Update: { $said }
watched-mark = 👁 { $words }
followed-mark = 🔔 A story you follow
watched-together = { $count ->
    [one] One story you asked me to watch for:
   *[other] { $count } stories you asked me to watch for:
  }
watched-last = That was the last one for today. What else comes up arrives together, at 18:00.

## The end of a digest

closing = That’s all. See you { $when }.
closing-last = That’s all.
closing-nothing-saved = Nothing saved this time. Tap 🔖 on a card to keep it for later.
closing-saved = { $count ->
    [one] You saved one story.
   *[other] You saved { $count } stories.
  }
saved-button = 🔖 Saved

## The ⋯ menu of a card

less = 🔉 Less from { $name }
less-now = Noted: less from { $name }. /interests shows it, and it stays until you change it there.
mute = 🔇 Mute { $name }
unmute = 🔊 Unmute { $name }
muted-now = Muted: { $name }. Tap again to undo.
muted-not = { $name } is back in your digests.
watch-stop = 👁 Stop watching { $words }
watch-again = 👁 Watch { $words } again
follow = 🔔 Follow story
follow-stop = 🔕 Stop following
follow-at-once = ⚡ At once
follow-now = I’ll tell you when this goes on (30 days): first thing in your next digest, or at once if you prefer.
follow-now-at-once = I’ll tell you at once when this goes on (30 days).
follow-dropped = I no longer follow that story.
follow-back = I follow that story again, for 30 days.
follow-told-at-once = From now on I tell you at once when this goes on.
follow-told-first = From now on it comes first in your next digest.
follow-many = You follow { $most } stories already. Drop some in /watch first.
about-why = ❓ Why this?
about-evidence = 🔍 Evidence
about-sources = 📰 Covered by
about-ask = 💭 Ask
listen-article = 🎧 Listen
listen-digest = 🎧 Whole digest
about-timeline = 🕘 Timeline
share = ↗ Share
show-overview = ☰ At a glance
menu-back = ◂ Back
why-news = You have seen this story; this is an update.
why-watched = You watch for this: { $words }.
why-followed = You follow this story, and this is new in it.
timeline-one = So far this is the only report of it.
timeline-legend = 🔄 said something new.
timeline-more = { $count ->
    [one] One more report is left out.
   *[other] { $count } more reports are left out.
  }
why-saved = You saved it that week and have not read it yet.
why-advisory = A security advisory from { $source }. Those of sources that you added come before other news.
why-outside = Outside your usual interests, so you see what else is going on.
# $hours is the article's age when the digest was made, not its age now.
why-taste = From { $source }, { $hours } h before this digest. Similar to what you liked.
why-taste-topic = From { $source }, { $hours } h before this digest. You like { $topic }.
why-many = Covered by { $count } sources: one of the day’s bigger stories.
why-topic = Fresh ({ $hours } h old) and among the day’s best on { $topic }, from { $source }.
why-fresh = Fresh ({ $hours } h old) and among the day’s best from { $source }.
why-importance = An AI model rated the story’s importance { $importance } of 5, which counted in the ranking.
evidence-model = Each sentence of the summary, and what the article itself says:
evidence-extractive = The summary is made of the article’s own sentences:
evidence-none = This article has no summary yet.

## Reactions, bookmarks and the saved list

saved-now = Saved. Everything you save is in /saved.
saved-not = No longer saved.
judged-up = Noted: more like this.
judged-down = Noted: less like this.
judged-not = Undone.
saved-title = 🔖 Saved: { $count }
saved-empty = Nothing here yet. Tap 🔖 on a card to save it.
saved-markdown = 📄 Markdown
saved-epub = 📖 EPUB
saved-file-title = Saved articles
saved-file-note = For your own use: the texts belong to their authors.
saved-file-caption = { $count ->
    [one] One saved article, whole
   *[other] { $count } saved articles, whole
  }
saved-file-coming = The file is on its way
saved-file-often = That was several times within an hour. Please try again later.
saved-drop-old = 🧹 Older than a month: { $count }
saved-old-dropped = What was older than a month is off the list. ↩ brings it back.
saved-old-back = It is back on the list.
remind-button = ⏰ Remind me
remind-title = ⏰ Your reading list: { $count }
# $when is one of the when-… texts: “today at 19:00”, “on Saturday at 08:00”.
remind-when = ⏰ Reminder { $when }
remind-ask = When shall I remind you of what you saved?
remind-tonight = 🌙 Tonight, { $time }
remind-evening = 🌙 Tomorrow evening, { $time }
remind-weekend = 📅 At the weekend, { $when }
remind-off = ✕ No reminder
remind-set = I’ll remind you { $when }.
remind-none = No reminder, then.
list-drop = ✕ { $number }
undo = ↩ Undo
quiet-day = A quiet day: nothing new worth your coffee. Until next time.
quiet-topics-off = Nothing today: all topics are off in /topics. Turn on what you want to read.

## Buttons of old messages, pages

tap-unknown = This button has expired or belongs to another chat. /digest sends a fresh digest.
digest-old = This digest is over six months old and no longer stored. You can still read its article.
article-gone = This article is no longer kept. The link in the message still opens it.
list-end = That was the last one.
tap-where = Page { $page } of { $pages }

## Topics, muted words, sources

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
switch-some = ◪ { $name }
topics-ask = Which topics do you want? Tap one to turn it on or off.
topics-all-off = All topics are off, so your digests will be nearly empty. Turn on what you want to read.
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
muted-some = Your digests leave these out. Tap one to bring it back.
muted-empty = Nothing is muted.
mute-how = To mute words or phrases: /mute bitcoin, royal wedding. Add * to catch every word that starts that way: /mute crypto*
mute-ask = Send me words or phrases now, with commas between them, and I mute them.
mute-unreadable = There is no word in that. Try /mute bitcoin
mute-long = That is too long. A word or phrase can have at most { $most } characters.
mute-many = That would be more than { $most } muted words. Unmute some in /mute first.
unmuted = Unmuted. It can appear again.
list-unmute = ✕ { $name }
watched-title = 👁 Words you watch
watched-empty = You are not watching for any words yet.
watch-ask = Send me words now, and I watch for them.
watch-how = To be told at once when something comes up: /watch postgres 19. All of the words have to be there; quotes keep them together: /watch “heat pump”. Add * to catch every word that starts that way: /watch postgres*
watch-title = 👁 Watching for { $words }
watch-would-none = In the last seven days there was nothing with that.
watch-would = { $count ->
    [one] In the last seven days I would have told you once:
   *[other] In the last seven days I would have told you { $count } times:
  }
watch-rule = I’ll tell you as soon as I have read about it, at most { $most } times a day; what is above that comes together at 18:00.
watch-rule-quiet = I’ll tell you as soon as I have read about it, at most { $most } times a day; what is above that comes together at 18:00. From { $from } to { $to } I stay quiet.
watch-drop = ✕ Stop watching
watch-titles = Titles only
watch-titles-now = From now on I look in titles only.
watch-anywhere = From now on I look in the first sentences, too.
watch-dropped = I no longer watch for that.
watch-back = I watch for that again.
watch-quiet = 🌙 Quiet hours
followed-title = 🔔 Stories you follow
followed-until = until { $day }
follow-over = 🔔 Nothing new about this for { $days } days, so I no longer follow it:
follow-on = 🔔 Keep following
watch-unreadable = There is no word in that. Try /watch postgres 19
watch-long = That is too long: at most six words with { $most } characters in all.
watch-short = That would be in nearly every text. Write more letters, at least three before a *.
watch-many = That is too much at once, or more than the { $most } that I can watch for. Drop some in /watch first.
export-watches = The words you watch: { $count }
export-follows = The stories you follow: { $count }
sources-title = 📰 Sources
sources-how = ✅ is in your digests, ▫️ is left out. Tap to switch. 📁 switches a whole folder.
sources-no-folder = Without a folder
feed-on = On: back in your digests.
feed-off = Off: your digests leave it out. Tap again to undo.
folder-on = All on: this folder is back in your digests.
folder-off = All off: your digests leave this folder out.
folder-reverted = As it was before.
# $since is one of the age-… texts: “5 min ago”, “yesterday”.
feed-good = 🟢 updated { $since }
feed-silent = 🟢 nothing new yet
feed-new = ⚪ not read yet
feed-failing = 🔴 could not be read so far
feed-trouble = 🟡 temporary trouble, last read { $since }
feed-down = 🔴 not responding, last read { $since }
feed-paused = ⏸ paused by the operator

## Personal sources

add-how = Send me the address of a site or feed, such as example.org, and I’ll show you what it offers. Nothing is saved until you say so. To bring your feeds from another feed reader, just send its OPML file here. For a Telegram channel, send @name or forward one of its posts.
add-unreadable = I see no web address in that. Try /add example.org or /add https://example.org/feed.xml
add-too-many = That was a lot of addresses in one hour. Please wait a little before the next one.
add-nothing = I found neither a feed nor a list of articles there. Look for “RSS” or “feed” on the site and send me that address.
add-failed-blocked = That site blocks programs like me, so I cannot read it.
add-failed-missing = There is no page at that address. Is it spelled right?
add-failed-busy = That site asks me to come back later. Please try again in a while.
add-failed-server = That site is not responding properly right now. Please try again later.
add-failed-name = I cannot find a public site at that address. Is it spelled right?
add-failed-secure = The certificate of that site is not valid, so I cannot read it safely.
add-failed-no-feed = I found neither a feed nor a list of articles there. Look for “RSS” or “feed” on the site and send me that address.
add-failed-large = What is there is too large for me to read.
add-channel-group = That is a group, not a channel. I can only follow channels.
add-channel-closed = That channel shows no public page, so I cannot read it from outside. If you run it, make me its administrator, without the right to post messages, and forward one of its posts to me.
add-channel-unknown = I find no Telegram channel of that name. Is it spelled right?
add-channel-private = I can read a private channel only as its administrator. If you run it, make me one, without the right to post messages, and forward one of its posts to me.
add-full = { $most ->
    [one] You have one source of your own, the most I can follow. Remove it in /sources to make room.
   *[other] You have { $most } sources of your own, the most I can follow. Remove one in /sources to make room.
  }
add-list = 📰 My sources
add-kind-feed = feed
add-kind-list = page with a list of articles
add-kind-sitemap = site without a feed
add-kind-channel = Telegram channel
add-kind-private-channel = private Telegram channel
add-per-day = { $count ->
    [one] about one article a day
   *[other] about { $count } articles a day
  }
add-per-week = { $count ->
    [one] about one article a week
   *[other] about { $count } articles a week
  }
add-per-month = { $count ->
    [one] about one article a month
   *[other] about { $count } articles a month
  }
channel-per-day = { $count ->
    [one] about one post a day
   *[other] about { $count } posts a day
  }
channel-per-week = { $count ->
    [one] about one post a week
   *[other] about { $count } posts a week
  }
channel-per-month = { $count ->
    [one] about one post a month
   *[other] about { $count } posts a month
  }
add-rarely = rarely anything new
add-empty = It is empty at the moment.
add-ask = Add it to your digests? Only you will get it.
add-is-there = It is already in your digests.
add-is-own = You already follow it.
add-is-held = The operator of this bot removed this source, so I cannot add it.
add-yes = ➕ Add
add-no = Cancel
follow-yes = ➕ Follow
follow-no = ✕ No
add-cancelled = Nothing was added.
mail-none = This bot receives no mail: its operator has not set MAIL_DOMAIN yet.
mail-title = 📮 Your address for newsletters
mail-how = Subscribe to newsletters with it. Each sender becomes a source that only you see, and what asks you to confirm comes here at once.
mail-new = 🔄 New address
mail-end = ✕ Close it
mail-closed = The address is closed: mail to it is thrown away. What has come stays in your digests.
mail-renewed = The old address no longer works
mail-confirm-title = ✉️ Confirm a subscription
mail-confirm-how = The button opens { $host }. If you did not ask for this, do nothing.
mail-confirm-button = ✅ Open the page
mail-leave = 📭 Unsubscribe
mail-leave-how = ✕ in /sources leaves it out here. To get no more mail from it, leave its list:
mail-leave-page = 📭 Open the page
mail-leave-mail = Or write to
mail-leave-none = Its mails do not say how to unsubscribe.
mail-leave-ask = { $host } will hear that you leave this list, and its sender goes from your sources. Shall I do that?
mail-leave-now = 📭 Yes, unsubscribe
mail-leaving = Unsubscribing…
mail-left = { $host } has accepted it: you are off the list, and the sender is no longer among your sources.
mail-leave-refused = { $host } did not accept it. Please unsubscribe on its page:
mail-leave-unreachable = I could not reach { $host }. Try again later, or unsubscribe on its page:
mail-refused = ✉️ A mail was refused
mail-refused-sources = There is no room for another sender: you follow { $most } sources of your own, which is the limit. Remove one in /sources, and its next mail will come.
mail-refused-many = More than { $most } mails came to your address within a day.
mail-refused-share = Your own sources and newsletters have brought as much as one person may have in a day.
mail-refused-large = It has more than { $most } MB.
mail-refused-once = If more are refused today, I won’t mention them.
own-kept = Added
own-dropped = Removed
own-not-kept = There is no room for it any more.
own-added = Added: { $title }. Your digests include it from now on.
own-added-advisories = Its security advisories come along, from a feed of their own.
own-gone = { $title } is no longer in your digests.
own-take-back = ✕ Remove
own-drop = ✕ { $name }
own-mark = yours
own-how = ✕ removes one of your own.
sources-add = ➕ Add a source
sources-export = 📤 Export
# The name of a folder in the exported file.
export-own = My sources
export-caption = { $count ->
    [one] Your source, for any other feed reader.
   *[other] Your { $count } sources, for any other feed reader.
  }
file-unknown = I can only read lists of feeds: an OPML file (.opml or .xml), as other feed readers export it.
file-large = That file is too large. A list of feeds can have at most 1 MB.
opml-title = What I found in your file
opml-none = I found no feeds in that file. Export your feeds as OPML from your other feed reader and send me that.
opml-new = { $count ->
    [one] one new source
   *[other] { $count } new sources
  }
opml-there = { $count ->
    [one] one that you already get
   *[other] { $count } that you already get
  }
opml-bad = { $count ->
    [one] one entry that I could not use
   *[other] { $count } entries that I could not use
  }
opml-line = Line { $line }: { $why }
opml-why-no-address = { $about } has no address
opml-why-bad-address = “{ $about }” is not a web address
opml-why-open = the folder { $about } is never closed
opml-room = { $count ->
    [one] You can have { $most } sources of your own, so only the first one can be added.
   *[other] You can have { $most } sources of your own, so the first { $count } can be added.
  }
opml-yes = { $count ->
    [one] ➕ Add one
   *[other] ➕ Add { $count }
  }
opml-added = { $count ->
    [one] One source was added. I’m checking it now; /sources will show whether it can be read.
   *[other] { $count } sources were added. I’m checking them now; /sources will show whether each can be read.
  }
opml-left = { $count ->
    [one] One was left out: you can have { $most } of your own.
   *[other] { $count } were left out: you can have { $most } of your own.
  }
link-ask = Shall I summarise this page?
link-read = ✨ Summarise
link-add = ➕ Follow the site
link-no = ✕ No
link-left = OK, I’ll leave it.
link-reading = Reading it…
link-quota = { $count ->
    [one] That’s one page today, the most I may read for one person.
   *[other] That’s { $count } pages today, the most I may read for one person.
  }
link-unreachable = I could not read that page. It may be gone, closed to programs like me, or not an article.
link-no-article = There is no article on that page that I could summarise.

## Commands, as the menu shows them

command-digest = Get a digest now
command-saved = What you saved
command-topics = What your digests cover
command-sources = Where the news comes from
command-add = Add a source of your own
command-export = Your sources as a file
command-languages = Which languages you read
command-mute = Words you do not want to read
command-watch = Words and stories that you are told about
command-search = Find an article
command-ask = Ask about what was written
command-recent = The newest articles
command-top = Top of the week
command-interests = What I think you like
command-feedback = Write to the operator of this bot
command-privacy = What is stored about you
command-forget = Delete everything about you
command-connect = Connect your assistant or feed reader
command-settings = Time, time zone, length
command-help = What I can do
command-start = Subscribe
command-stop = Unsubscribe

## The profile of the bot

bot-description = Every morning, one short digest of what happened in tech. Read whole articles right here, over coffee.

    Press Start to subscribe.
bot-short-description = One short digest of tech news every morning, with whole articles in the chat.

## Subscribing, help, unsubscribing

welcome = Welcome. I read the tech news for you and send one short digest a day, at { $time }.

    Where are you? Tap a city or send me the name of yours, so that it is { $time } on your clock. Until then I go by { $zone }. Or get a digest right now.
welcome-again = You are subscribed. The next digest comes { $when }.
welcome-back = Welcome back. Your settings are as you left them; the next digest comes { $when }.
welcome-now = ☕ Send one now
welcome-settings = 🕗 Change time or zone
zone-first = In { $zone } it is { $time } now. Your first digest comes { $when }. Or get one right now.
stopped = Done, no more digests. Your settings are kept: /start brings everything back.
not-subscribed = You are not subscribed. /start changes that.

help = I read the tech news for you and send one short digest a day, at the time you choose.

    Each article is a card. 📖 Read full opens the whole article here in the chat, Next article goes on, 🔖 saves it, 👍 and 👎 teach me what you like, 💬 tells what a discussion of it says, ⋯ has the rest.

    /digest – get one now; that of a day: /digest yesterday
    /saved, /recent, /top – saved, newest, best of the week
    /search heat pump – find something
    /ask who makes the chip – an answer with its sources; or reply to a card with a question
    /topics, /sources – what your digests cover, and from where
    /add example.org – a source of your own; or send just a link and I’ll summarise it
    /mute bitcoin – leave a word out
    /watch postgres 19 – be told of it at once
    /interests – what I think you like
    /connect – your AI assistant and feed reader read along
    /settings – time, zone, length, language and more
    /feedback TEXT – tell us what is missing
    /privacy, /forget – what is stored, and how to delete it
    /stop – no more digests
pointer = I only know a few commands. /digest brings the news now, /help lists everything else.
unknown-command = I don’t know that command. /help lists the ones I know.
something-failed = Something went wrong on my side. Please try again in a moment.
edit-in-seconds = Telegram asks me to slow down here. The message changes in { $seconds } s.
edit-in-minutes = Telegram asks me to slow down here. The message changes in { $minutes } min.

## Digests on demand

digest-nothing = Nothing new since your last digest. The next one comes { $when }.
digest-topics-off = Nothing to send: all topics are off. Turn on what you want to read.
digest-gathering = I am still reading my sources for the first time. Please ask again in a minute.
digest-past = Digest of { $date }
digest-past-several = There were several digests on { $date }. Which one?
digest-past-button = { $count ->
    [one] { $time } · one story
   *[other] { $time } · { $count } stories
  }
digest-past-none = You got no digest on { $date }.
digest-past-before = The one of { $date }
digest-past-old = I keep digests for half a year; one of { $date } is no longer stored.
digest-past-what = I don’t know the day “{ $day }”. Try /digest yesterday, /digest Monday or /digest Nov 21.
digest-past-future = That day has not come yet. /digest brings what is new now.
recap-title = Your week, { $days }
recap-quiet = A quiet week: no story to look back on, and nothing saved that you have not read.
recap-saved = 🔖 Saved and not read yet:

# Used as $when in other texts. A language may use $weekday (1 is Monday) in place of $day, and $hour (0-23) next to $time,
# where its grammar needs them.
when-today = today at { $time }
when-tomorrow = tomorrow at { $time }
when-day = on { $day } at { $time }
# A moment with its time zone, where the reader's own zone may be another one.
when-zone = { $when } ({ $zone })

## Settings

settings-title = Settings
settings-time = 🕗 Time: { $time }
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
settings-form-cards = 🃏 Format: cards, one at a time
settings-form-overview = 🃏 Format: everything in one message
settings-reading-classic = 📖 Full text: pages
settings-reading-rich = 📖 Full text: one rich message
settings-pictures-on = 🖼 Pictures: on
settings-pictures-off = 🖼 Pictures: off
settings-sound-on = 🔔 Sound: on
settings-sound-off = 🔕 Sound: off
settings-quiet = 🌙 Quiet hours: { $from }–{ $to }
settings-quiet-off = 🌙 Quiet hours: none
settings-recap = 🗓 Weekly recap: { $day }, { $time }
settings-recap-off = 🗓 Weekly recap: off
settings-voice-off = 🎧 Voice: off
settings-voice-asked = 🎧 Voice: on request
settings-voice-digest = 🎧 Voice: with each digest
settings-copies-on = 👥 Own copies: on
settings-copies-off = 👥 Own copies: off
settings-read = 🌐 Languages you read: { $languages }
settings-read-others = 🌐 Languages you read: { $languages }; others translated
settings-speak = 💬 Summaries: { $language }
settings-next = The next digest comes { $when }.
settings-paused = Paused. The next digest comes { $when }.
settings-stopped = No digest is planned. /start subscribes you again.
settings-time-button = 🕗 Time
settings-days-button = 📅 Days
settings-zone-button = 🌍 Time zone
settings-size-button = 📚 Length
settings-form-button = 🃏 Format
settings-reading-button = 📖 Full text
settings-pictures-button = 🖼 Pictures
settings-sound-button = 🔔 Sound
settings-quiet-button = 🌙 Quiet hours
settings-recap-button = 🗓 Recap
settings-voice-button = 🎧 Voice
settings-recap-time-button = 🕗 At { $time }
settings-copies-button = 👥 Own copies
settings-read-button = 🌐 I read
settings-speak-button = 💬 Summaries
settings-language-button = 🗣 Language
settings-pause-button = ⏸ Pause
settings-several-button = ➕ Several times a day
settings-time-ask = When should your digest come? Choose a time, or type one such as 7:45, or several: 7:45, 19:30.
settings-several-ask = Choose all the times when a digest should come; tap one again to remove it. Or type them: 7:45, 19:30.
settings-time-unreadable = I cannot read that as a time. Try 7:45 or 19:30.
settings-days-ask = On which days? Tap a day to turn it on or off.
settings-zone-ask = Your time zone is { $zone }. Choose one, or send me the name of your city or country. Only the time zone is kept.
settings-zone-found = Which one do you mean?
settings-zone-guess = I don’t know that place. Did you mean one of these?
settings-zone-unknown = I don’t know that place. Try the next larger city, or a zone such as UTC+2.
zone-as-offset = { $zone } all year, without summer time. If your clock changes in summer, send me your city instead.
zone-as-clock = { $typed }: I go by the clock of { $city }, with its summer time. For a clock that never changes, send its distance from UTC, such as UTC+2.
location-button = 📍 My location
location-ask = Share your location with the button below, or send me the name of a city. Only the time zone is kept.
location-send = 📍 Share location
location-no = ✕ No
location-left = OK, no location.
settings-size-ask = How many articles at most? Or choose how many minutes you have.
settings-form-ask = How should a digest look?
settings-reading-ask = How should a whole article be shown? The rich message needs a recent Telegram app.
settings-pictures-ask = Should cards show the article’s picture?
settings-sound-ask = Should a digest make a sound when it comes?
settings-quiet-ask = In which hours should I tell you nothing at once, about words you watch or stories you follow? Digests come at their time in any case.
quiet-none = None
settings-recap-ask = Once a week I can send a recap: the stories that most sources told, how they went on, and what you saved and have not read yet. On which day? Choose one, or type it with a time: Sunday 18:00.
settings-recap-time-ask = At what time should the recap come? Choose one, or type one such as 19:30.
settings-recap-unreadable = I cannot read that as a day or a time. Try Sunday 18:00 or 19:30.
settings-voice-ask = I can read your digest out: headlines and gists in one voice message of a few minutes. It comes after the cards of each digest, or when you tap 🎧 under ⋯. Single articles are read out there too.
voice-off = Off
voice-asked = On request
voice-with-digest = With each digest
settings-copies-ask = Should each member read a copy of their own? A tap then opens a copy that only that member sees, and the card that all see stays as it is. It needs a recent Telegram app.
settings-read-ask = In which languages do you read? Articles in others stay out of your digests; /search still finds them. With “Translate others” they come with a summary in the language of your summaries, which needs an AI model.
settings-speak-ask = Which language should summaries be in? Translating needs an AI model; without one, summaries stay in the article’s language.
settings-language-ask = Which language should I speak?
settings-pause-ask = How long should I send nothing? Choose, or type a date such as 24 Dec or 2026-12-24.
settings-pause-unreadable = I cannot read that as a future date. Try 24 Dec or 2026-12-24.
settings-saved = Saved
settings-back = ◂ Back
chosen = ✓ { $label }
days-every = Every day
days-work = Monday to Friday
days-weekend = Weekend
minutes-choice = { $count } min
form-cards = Cards, one at a time
form-overview = One message, everything collapsed
reading-classic = Pages, for every app
reading-rich = One rich message
setting-on = On
setting-off = Off
read-all = all
read-all-button = All languages
read-others = Translate others
languages-unknown = I don’t know that language. Try /languages en, de
speak-own = in the article’s language
pause-days = { $count ->
    [one] One day
   *[other] { $count } days
  }
pause-end = ▶ Resume now

## Search and lists of articles

search-how = What are you looking for? Send it now, or after the command: /search battery, or a phrase: /search “heat pump”. The beginning of a word is enough.
search-title = 🔎 { $query }
search-empty = I found nothing. Try fewer words, or only the beginning of one.
search-slow = That took too long, so I stopped looking. A rarer word or one more word is quicker.
search-busy = Many searches at once just now, so I did not get to yours. Please search again in a moment.
recent-title = 🕘 Newest
recent-empty = I have no articles yet. Please ask again in a minute.
top-title = 🏆 Top of the week
top-empty = I have no articles from this week yet.

## Interests: what was learned from reactions

taste-title = Your interests
taste-some = ▲ is what you like, ▼ what you like less. Tap ✕ to remove a line, 📌 to keep it as it is. Everything else fades within weeks.
taste-early = Noticed so far, but too little to change your digests yet:
taste-empty = I don’t know your interests well enough yet. A few more 👍, 👎 or 🔖 will do.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Forget all of it
taste-reset-sure = Forget everything I learned about your interests? This cannot be undone.
taste-reset-yes = Yes, forget it
taste-pinned = It stays as it is from now on.
taste-unpinned = It can change again.
taste-dropped = Removed.
taste-forgotten = Forgotten. We start afresh.
wish-title = I would change this:
wish-less = ▼ Less: { $name }
wish-more = ▲ More: { $name }
wish-none = 🔇 Not at all: { $name }
wish-again = 🔈 Again: { $name }
wish-quoted = “{ $name }”
wish-effect = In a digest of today’s news:
wish-same = A digest of today’s news would have been the same.
wish-unread = I could not read: { $parts }
wish-unreadable = I could not read that. Say what you want less of, more of, none of, or only: /interests less crypto, more databases, no games
wish-already = It is set like that already.
wish-adopt = Right ✓
wish-refuse = No
wish-adopted = Done. /interests, /topics and /mute show it.
wish-refused = Nothing was changed.
wish-undone = Taken back.
wish-over = This is no longer open. Say it again after /interests.
wish-how = You can also say it: /interests less crypto, more databases
wish-out = − { $title }
wish-in = + { $title }

## Groups and channels

group-hello = Hello. I can send one short digest of tech news a day to this group. An admin can start it with the button.
group-start = ▶ Start here
group-started = Done. The first digest comes { $when }. Admins can change time, length, language and format with /settings.
admins-only = Only admins can change this here.
admins-hidden = I cannot see who is an admin here. Please make me an admin of the group and try again.
answer-by-reply = Please answer by replying to this message.
channel-started = From now on I post one overview a day in { $title }, the next one { $when }. To change something, post /settings in the channel.
chat-no-right = I may not post in { $title }: the right to post messages is missing. As soon as I have it, the digests come.
channel-only-read = If I am only to read it for you, leave it like that and forward one of its posts to me.
channel-stopped = I am back in { $title }. It was stopped with /stop, so I post nothing until /start is posted there.
chat-denies = I may not write in { $title }, so the digests do not arrive there. Please look at the permissions of that chat. I keep trying, and give up after 30 days.
inline-open = Open the bot

## Questions about articles

ask-how = What would you like to know? Send it now, or after the command: /ask who makes the chip. I answer from the articles that I have read, and from nothing else. To ask about one article, reply to its card.
ask-which = What would you like to know about “{ $headline }”?
ask-further = What else would you like to know?
ask-more = 💭 Ask more
ask-off = Questions are turned off here.
ask-quota = { $count ->
    [one] That’s one question today, the most I may answer for one person.
   *[other] That’s { $count } questions today, the most I may answer for one person.
  }
ask-busy = I am still answering your last question.
ask-late = That took too long. Please try again; it was not counted.
listen-recording = 🎧 Recording… It takes a moment.
listen-busy = I am still recording the last one you asked for.
listen-failed = I could not record it just now. Please try again later.
listen-spent = Everything that may be read out today has been. There is more tomorrow.
listen-off = Nothing can be read out at the moment.
listen-silent = There is no voice for this language here.
voice-digest = Your digest, read out
voice-part = Part { $page } of { $pages }
# What is read out: a voice speaks it.
speech-greeting = Hello. Here is your digest, with { $count ->
    [one] one story
   *[other] { $count } stories
  }.
speech-story = Story { $position }.
speech-update = An update.
speech-rest = { $count ->
    [one] One more is
   *[other] { $count } more are
  } on the cards.
speech-goes-on = The article goes on. The rest is in the full text.
speech-code = Here the article has a listing.
speech-table = Here the article has a table.
asked-gone = That answer is gone: I forget questions after a day.
asked-model-one = AI answer, from these sentences of the article:
asked-model-all = AI answer, from these sentences:
asked-sentences-one = The sentences of the article that match best:
asked-sentences-all = The sentences that match best:
asked-near-one = I found no clear answer in the article. The nearest sentences:
asked-near-all = I found no clear answer. The nearest sentences:
asked-not-said-one = The article does not say.
asked-not-said-all = The articles that I have do not say.
asked-no-match-one = No sentence of the article matches your question.
asked-no-match-all = I found no sentence that matches your question. Try fewer or other words.
asked-export = Your questions of the last 24 hours, with their answers

site-hacker-news = Hacker News
site-lobsters = Lobsters
site-reddit = Reddit
said-title = 💬 What the discussion says
said-objection = Objection
said-fact = Added
said-correction = Correction
said-comment = Comment
said-by-model = AI summary of a discussion with { $count ->
    [one] one comment
   *[other] { $count } comments
  } on { $site }. It tells what commenters say, not what the article says.
said-by-model-uncounted = AI summary of a discussion on { $site }. It tells what commenters say, not what the article says.
said-by-ranking = The best-ranked of { $count ->
    [one] one comment
   *[other] { $count } comments
  } on { $site }, shortened.
said-by-ranking-uncounted = The best-ranked comments on { $site }, shortened.
said-few = { $count ->
    [one] There is only one comment so far.
   *[other] There are only { $count } comments so far.
  }
said-none = There are no comments yet.
said-unreadable = I could not read the comments on { $site } just now. Here is where they are.
said-many = You have opened very many discussions within an hour. Here is where this one is.
said-reading = Reading the discussion…
said-busy = I am still reading the last one.
said-gone = That discussion is gone.
said-open = Open on { $site }
said-close = ✕ Close
said-closed = Closed.

## Privacy, feedback, limits, access

forget-sure = Delete everything about you: settings, saved articles, interests, history? This cannot be undone.
forget-yes = Yes, delete everything
forget-no = No, keep it
forgotten = Everything about you has been deleted. If you ever want to come back: /start
forget-kept = Nothing was deleted.
privacy = What is stored about this chat: its Telegram ID and name, your settings (the languages you read among them), which digests you were sent, which buttons you tapped, what you saved and when you want to be reminded of it, sources and links that you added, the posts of private channels among them, which words you watch, which stories you follow and what you were told because of that, for a group or channel who subscribed it, the interests I learned from all that or that you told me, and, when very many people write at once, my answers to you until they are sent. Newsletters that are sent to your address here are stored as articles that only you see. Where a model is configured, what you write after /interests may be sent to it.

    It is used to choose and send your digests, and for nothing else. Only the operator of this bot can see it, and none of it is passed on, except for questions, as said below. A location that you send is turned into a time zone and not kept.

    What you ask about articles is kept with the answer for 24 hours, so that you can ask on, and then deleted. If a model is set up, its server gets the question, what you asked before it in the same conversation, and passages of the articles, and not who you are.

    What you connect with /connect reads what you see here, nothing of others. I keep that it is connected and when it was last used; of its secret, only a hash. What you save, or your digests, are sent to a webhook if you set one up there; I keep its address and what was sent.

    The full text of an article that somebody has translated goes to that model, too, without a word about who reads it, and the translation is kept with the article.

    What is read out goes, without anything about you, to the speech server that the operator has set up, if any: headlines and gists of digests, and the articles for which somebody taps 🎧.

    A tap on 💬 makes me read public comments at Hacker News (its API and Algolia’s), Lobsters or Reddit; they go to the AI model, if there is one. Neither of them learns who asked, and no note of it is kept.

    /interests shows and changes what I learned. /forget deletes everything at once.
feedback-how = Send it now, or after the command: /feedback I would like…
feedback-thanks = Thank you. I passed it on.
feedback-nobody = Nobody is set up to receive feedback here.
feedback-from = 💬 { $name } ({ $id }):
store-away = I cannot reach my data right now. Please try again in a minute.
too-quick = That was a bit too fast for me. Please wait a moment.
too-many-write = So many people are writing that I cannot answer everybody right now. If nothing changes here, please try again in a few minutes.
digest-quota = That’s { $count } digests today, the most I may send. The next one comes at your usual time.
access-invite = This bot is by invitation only. Ask its operator for a link.
access-list = This bot is private. Ask its operator for access.
access-stale-invite = This invitation has already been used or has expired. Ask for a new one.
access-chat = I stay silent in { $title }: this bot is private. Its operator can give access to you, or to that chat by its ID: { $id }.

## What people connect

connect-title = 🔌 What you can connect
connect-how = Programs of yours can read what you see here, or be sent it. Nobody else’s articles are among it, and you can disconnect each at any time.
connect-private = That works only in our private chat: what connects a program is a secret.
connect-no-address = Programs of yours could only reach me at a public address, and I have none: PUBLIC_URL is not set up yet.
connect-assistant = 🤖 AI assistant
connect-assistant-how = Claude, ChatGPT, an editor or any other assistant that speaks MCP can read your digest, search, open whole articles and look at your reading list. It changes nothing unless you allow that here.
connect-assistant-make = 🔑 Get a token
connect-assistant-make-new = 🔑 New token
connect-assistant-made = These are the address of the MCP server and your token. Enter the token as a bearer token, in the header Authorization. I show it only this once and keep only a hash of it, so copy it now; whoever has it reads what you read.
connect-digestFeed = 📰 Feed of my digests
connect-savedFeed = 🔖 Feed of what I saved
connect-feed-how = An Atom feed at a secret address, for any feed reader. Whoever knows the address reads the feed; you can close it at any time.
connect-feed-make = 🔗 Get the address
connect-feed-make-new = 🔗 New address
connect-feed-made = This is the address of the feed. I show it only this once and keep only a hash of it, so copy it now.
feed-digest-title = Daybrief: my digests
feed-saved-title = Daybrief: saved
connect-webhook = 🪝 Webhook
connect-webhook-how = What you save, or each digest, goes as a signed JSON request to an address of yours, within a minute. If your server is away, I try for three days.
connect-webhook-make = ➕ Enter the address
connect-webhook-make-new = ✏️ Address
connect-webhook-ask = Which address should I post to? Send it, beginning with https://
connect-webhook-bad = That is no address that I could post to. It begins with https://
connect-webhook-made = What you save from now on goes to { $host }, signed as Standard Webhooks describe. This is the secret for checking the signature. I show it only this once, so copy it now.
connect-webhook-ended = Disconnected: nothing is sent there any more.
connect-webhook-saved = What you save goes to { $host }.
connect-webhook-digest = Each digest goes to { $host }.
connect-webhook-off = 🪝 Your webhook at { $host } has not taken anything for three days or refused it for good, so I turned it off. In /connect you can bring it back.
connect-to-digests = 📰 Send digests
connect-to-saved = 🔖 Send what I save
connect-failing = It has not answered as it should since { $age }.
connect-test = 🧪 Test
connect-test-arrived = The test arrived.
connect-test-failed = The test did not arrive: { $why }.
connect-since = Connected { $age }.
connect-used = Last used { $age }.
connect-unused = Not used yet.
connect-may-save = It may change your reading list.
connect-may-not-save = It only reads.
connect-allow-saving = 🔖 Let it save
connect-forbid-saving = 🔖 Only read
connect-end = ✕ Disconnect
connect-ended = Disconnected: the secret opens nothing any more.
connect-back = Connected again
connect-export = What is connected to this chat; no secrets

## For the operator

command-dashboard = A link to the dashboard
command-stats = Today in figures
command-health = Is everything working?
command-broadcast = A message to all subscribers
command-source_doctor = Sources that need attention
command-source_add = Add a source
command-source_pause = Pause or resume a source
command-source_remove = Remove a source
command-invite = An invitation link
command-allow = Let in a person or a chat
command-ban = Shut out a person or a chat
command-switch = Turn parts off and on
command-budget = What AI models may cost per day
command-backup = A copy of everything


span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
span-days = { $count } days

stats-subscribers = 👥 { $active } subscribers, { $fresh } new today, { $stopped } stopped, { $gone } gone
stats-denied = 🚫 { $count } of them do not let me write; they are tried for 30 days
stats-sources = 📡 { $well } sources healthy, { $failing } failing, { $paused } paused
stats-articles = 📰 { $count } articles collected today
stats-summaries = ✍ { $model } AI summaries today, { $extractive } from key sentences
stats-deliveries = 📬 { $sent } sent today, { $failed } failed, { $gone } gone, { $queued } waiting
stats-lateness = ⏱ Half sent within { $p50 } of their time, 99% within { $p99 }
stats-lateness-none = ⏱ No digest has been due yet today
stats-taps = 👆 { $count } taps today
stats-cost = 💶 ${ $usd } for models today, { $tokens } tokens
stats-cost-capped = 💶 ${ $usd } of ${ $cap } for models today, { $tokens } tokens
stats-importance = ⚖️ { $calls } calls to rate stories today, { $tokens } of these tokens, ${ $usd }
stats-checks = 🔎 { $calls } calls to check summaries today, { $tokens } of these tokens, ${ $usd }
stats-questions = 💭 { $calls } calls to answer questions today, { $tokens } of these tokens, ${ $usd }
stats-translations = 🌐 { $calls } calls to translate today, { $tokens } of these tokens, ${ $usd }
stats-speech = 🎧 { $calls } requests for speech today, { $characters } characters, ${ $usd }
stats-discussions = 💬 { $calls } calls to tell discussions today, { $tokens } of these tokens, ${ $usd }

health-well = Everything is working
health-ill = Something needs attention
health-store = Database
health-redis = Redis
health-jobs = Jobs
health-answers = Answers
health-mail = Mail folder
health-queue = Sending
health-telegram = Telegram
health-collect = Collecting
jobs-failed = Failed jobs:
jobs-failure = { $name }: failed { $times ->
    [one] once
   *[other] { $times } times
  }, last { $ago } ago: { $reason }
jobs-try-again = Try again
jobs-tried-again = { $count ->
    [one] One job is
   *[other] { $count } jobs are
  } being tried again.

dashboard-link = Your personal link to the dashboard. It works once, within ten minutes:

    { $link }

broadcast-usage = Write the text after the command: /broadcast We move to a new server tonight.
broadcast-long = That is too long for one message. It can have at most { $limit } characters.
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

source-add-usage = Write the address after the command: /source_add https://example.org/feed.xml. The address of a site works too: I look for its feed.
source-add-failed = I could not read that: { $why }. Nothing was added.
source-add-nothing = I found neither a feed nor a list of articles there. Look for “RSS” or “feed” on the site and send me that address.
source-added = Added: { $title }, { $count ->
    [one] one article
   *[other] { $count } articles
  } in its feed. Its number is { $id }.
source-id-usage = Write the number of the source after the command: /{ $command } 12. /source_doctor and the dashboard show the numbers.
source-unknown = There is no source number { $id }.
source-is-removed = { $title } is removed; its articles stay. To bring it back: /source_pause { $id }
source-is-paused = { $title } is paused. The same command resumes it.
source-goes-on = { $title } is resumed and will be read right away.
source-not-done = That is no longer possible.

source-well = Healthy.
source-new = New, not read yet.
source-removed = Removed.
source-paused = Paused.
source-paused-why = Paused: { $why }.
source-degraded = Degraded: for { $ago } it has answered with something else than its articles ({ $why }). Nothing of that is sent, and it is asked again.
source-degraded-other = If that lasts for three days, it will be read at { $other } instead, until its own address answers as before.
source-moved = It says that it has moved permanently to { $to }. Accept the new address if it looks right; after three such replies it is accepted automatically.
source-silent = It responds, but has had nothing new for { $ago }, far longer than ever before. The site may have a new feed: please check.
source-silent-long = It responds, but has had nothing new since it was added. The site may have a new feed: please check.
source-overdue = It responds, but has delivered no new article for { $ago }; usually the next one comes within { $gap }. Look at its address: perhaps it shows something else now, or the site has a new feed.
source-overdue-never = It responds, but has delivered no article since it was added; usually the next one comes within { $gap }. Look at its address.
source-newest = Newest item: published { $ago } ago.
source-newest-none = Newest item: none yet.
source-told = Last delivered: { $ago } ago.
source-told-none = Last delivered: nothing yet.
source-failing = Failed { $failures ->
    [one] once
   *[other] { $failures } times in a row
  }: { $why }.
source-never-good = It has never been read.
source-last-good = Last read { $ago } ago.
source-advice-blocked = The site blocks bots. Ask it to let Daybrief in, or use another of its feeds.
source-advice-missing = The feed no longer exists. Look for its new address on the site, add that, and remove this one.
source-advice-busy = The site asks for fewer requests and gets fewer. Nothing to do.
source-advice-server = The site has problems of its own. It is retried automatically, less and less often.
source-advice-name = The name of the site cannot be found. If the site is gone for good, remove the source.
source-advice-private = It is on a private address. If it is yours, list its host and port in FETCH_ALLOW_PRIVATE.
source-advice-slow = The site is too slow. It is retried automatically.
source-advice-secure = Its certificate is not valid. Only the site can fix that.
source-advice-large = Its feed is too large. Look for a smaller one on the site.
source-advice-no-feed = The feed has been replaced by something else. Add the address of the site to find its new feed.
source-advice-other = It is retried automatically.
source-do-pause = Pause
source-do-resume = Resume
source-do-remove = Remove
source-do-move = Accept the new address

doctor-all-well = All { $count } sources are healthy.
doctor-title = { $ill ->
    [one] One source needs attention
   *[other] { $ill } sources need attention
  }, { $well } are healthy
doctor-more = And { $count } more: /dashboard shows them all.

invite-usage = Write how many people may use the link: /invite 5, at most { $most }.
invite-link = This link lets { $count ->
    [one] one person
   *[other] { $count } people
  } in, for { $days } days:

    { $link }
invite-needless = ACCESS is not “invite”, so nobody needs this link now.
person-id-usage = Write the Telegram ID after the command: /{ $command } 123456789, or /{ $command } -1001234567890 for a group or channel. The log shows it as “chat”.
person-allowed = { $id } may use the bot.
person-banned = { $id } is shut out and gets nothing any more. /allow { $id } undoes it.
person-is-admin = That is an admin. Remove the ID from ADMIN_IDS first.

switch-title = Switches
switch-usage = /switch deliver off holds all digests back; on releases them.
switch-collect-on = collect: on, sources are read
switch-collect-off = collect: off, no source is read
switch-deliver-on = deliver: on, digests are sent
switch-deliver-off = deliver: off, nothing is sent. What is due within six hours is sent once it is on again.
switch-models-on = models: on, if one is configured
switch-models-off = models: off, summaries are key sentences

budget-title = Budget for models, today (UTC)
budget-unread = I could not read that. The budget stays as it is:
budget-usd = ${ $spent } of ${ $cap }
budget-usd-none = ${ $spent }, no cap in dollars
budget-tokens = { $spent } of { $cap } tokens
budget-tokens-none = { $spent } tokens, no cap in tokens
budget-purpose = { $purpose ->
    [summary] Summaries
    [check] Checks of summaries
    [wish] Interests in words
    [question] Questions
    [translation] Translations
   *[other] { $purpose }
  }: { $calls } calls, { $tokens } tokens, ${ $usd }
budget-by-hand = Set by hand. /budget reset goes back to the environment.
budget-by-environment = As set in the environment.
budget-usage = /budget usd 2 or /budget tokens 200000 sets a cap, /budget usd off removes it, /budget off removes both. When it is used up, summaries are key sentences until midnight UTC.

backup-caption = A copy of everything. Whoever has it can read all of it. To restore it: npm run restore -- FILE
backup-kept = The copy is too large to send. It is on the server: { $file }
backup-postgres = The store is a PostgreSQL database. Copy it with pg_dump; docs/operate.md says how.

alert-source-dead = { $title } could not be read for { $days } days: { $why }. { $advice }

    /source_doctor { $id }
alert-source-back = { $title } can be read again.
alert-source-silent = { $title } has gone silent. { $why }

    /source_doctor { $id }
alert-channel-page = Telegram’s page of public channels has changed: { $odd } of { $all } channels have shown no post that I can read for an hour or longer. Nothing wrong was sent, and they are asked again. An update of the program may be needed.
alert-budget = 80% of today’s budget for models is used (${ $usd }, { $tokens } tokens). When it is used up, summaries are key sentences until midnight UTC. To change it: /budget
alert-late = { $count ->
    [one] One digest is
   *[other] { $count } digests are
  } more than { $minutes } minutes late. /health shows whether Telegram or sending has a problem; with many subscribers at the same time, raise MESSAGES_PER_SECOND (paid) or spread DIGEST_TIME.
alert-part = { $part }: { $problem }. Until that is over, something does not work; the log has more, and /health shows all parts.
alert-part-over = { $part }: all well again.
alert-lost-database = The database is new and empty, although { $found } is still there. If that is a mistake, stop the bot and restore a backup; docs/operate.md says how.
alert-losses = { $lost } of the last { $of } messages were refused by their chats. That is so many at once that I do not believe it yet: nobody is given up, and they are tried again. The log has Telegram’s reasons.
alert-not-read-out = A digest could not be read out: { $reason }. Its cards arrived. The log has more; today I will not say this again.
alert-stuck = Sending has stopped: { $problem }. /health shows more; the log has the reason. A restart is safe.
alert-stuck-over = Sending works again.

# ISO 639-1 code of this file’s language.
admin-language = en
admin-menu = Pages
admin-overview = Today
admin-sources = Sources
admin-deliveries = Deliveries
admin-digest = Next digest
admin-sign-in = Sign in
admin-sign-out = Sign out
admin-sign-in-ready = Sign in to manage Daybrief on this device, for twelve hours.
admin-how-to-sign-in = Send /dashboard to the bot, in your private chat with it. It sends you a link that works once.
admin-stale-link = This link has already been used or has expired.
admin-today = Since midnight UTC
admin-days = Thirty days
admin-figures = As a table
admin-figure-collected = Articles collected
admin-figure-delivered = Digests sent
admin-figure-lateness = 99 of 100 digests within
admin-figure-cost = Cost of models
admin-figure-subscribers = Subscribers
admin-figure-taps = Taps on buttons
admin-note-sources = { $well } sources healthy, { $failing } failing
admin-note-deliveries = { $failed } failed, { $queued } waiting
admin-note-lateness = of their time; half of them within { $p50 }
admin-note-none-due = no digest has been due yet
admin-note-tokens = { $tokens } tokens, no cap
admin-note-cap = of ${ $cap } a day
admin-note-subscribers = { $fresh } new today, { $gone } gone
admin-legend-ill = Red: a digest failed, one in a hundred left more than 5 minutes late, or over 80% of the day’s budget is spent.
admin-legend-days = One bar for each day, midnight to midnight UTC. The number beside the title is for all thirty days.
admin-legend-score = The score decides the order. A fresh article of one source, readable in full, scores 1: more sources raise it, and so does what readers of the profile liked; age and missing text lower it.
admin-source-id = source { $id }, as in /source_pause { $id }
admin-chart-articles = Articles collected
admin-chart-sent = Digests sent
admin-chart-failed = { $sent } sent, { $failed } failed
admin-chart-punctual = Digests sent within a minute of their time
admin-chart-cost = Cost of models
admin-turn-on = Turn on
admin-turn-off = Turn off
admin-budget-usd = Dollars a day
admin-budget-tokens = Tokens a day
admin-budget-none = no cap
admin-budget-save = Save
admin-budget-reset = Back to the environment
admin-add-source = Add a source: the address of a feed or a site
admin-add = Add
admin-last-read = last read
admin-all-arrived = Everything arrived in the last thirty days.
admin-failed-deliveries = What did not arrive in the last thirty days, newest first. “Gone” means that the chat can no longer be reached; nothing needs to be done about it.
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
admin-why = Score { $score }, { $hours } h old at the time, covered by { $sources ->
    [one] one source
   *[other] { $sources } sources
  }
