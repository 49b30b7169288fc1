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
only-excerpt = Only a short excerpt could be read here. The rest is on the site.
only-excerpt-paywall = The site shows only the beginning without a subscription.
place = { $position } of { $total } · { $minutes } min left
read-full = 📖 Read full
next = Next article ▸
previous = ◂ Previous
open = 🔗 Open
back-to-summary = ▴ Summary
quiet-day = A quiet day: nothing new that is worth your coffee. Until next time.

## Taps

tap-unknown = This button is not for this chat, or too old to be known. /digest brings a fresh one.
tap-where = Page { $page } of { $pages }

## Commands, as the menu shows them

command-digest = A digest now
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

    Each article is a card. 📖 Read full opens all of it here in the chat, Next article walks on.

    /digest – one now
    /settings – hour, time zone, length
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
settings-zone = 🌍 Time zone: { $zone }
settings-size = 📚 Length: { $count ->
    [one] one article
   *[other] up to { $count } articles
  }
settings-next = The next digest comes { $when }.
settings-stopped = No digest is planned. /start subscribes you again.
settings-time-button = 🕗 Hour
settings-zone-button = 🌍 Time zone
settings-size-button = 📚 Length
settings-time-ask = When should your digest come? Choose an hour, or type a time such as 7:45.
settings-time-unreadable = I cannot read that as a time. Try 7:45 or 19:30.
settings-zone-ask = Your time zone is { $zone }. Choose one, or type the name of a large city near you.
settings-zone-found = Which one do you mean?
settings-zone-unknown = I know no time zone of that name. Try a large city near you, such as Madrid.
settings-size-ask = How many articles at most?
settings-saved = Saved
settings-back = ◂ Back
