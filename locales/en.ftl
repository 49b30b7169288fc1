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
