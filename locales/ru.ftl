# Everything people read. Keep it short, friendly and plain.
#
# For translators: most texts that begin with an emoji or an arrow are labels of buttons. They have to fit on a phone that is
# 360 pixels wide, so keep them about as short as they are here.

## The card

greeting-morning = Доброе утро. { $count ->
    [one] { $count } новость
    [few] { $count } новости
   *[many] { $count } новостей
  }, примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
  }.
greeting-afternoon = Добрый день. { $count ->
    [one] { $count } новость
    [few] { $count } новости
   *[many] { $count } новостей
  }, примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
  }.
greeting-evening = Добрый вечер. { $count ->
    [one] { $count } новость
    [few] { $count } новости
   *[many] { $count } новостей
  }, примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
  }.
greeting-missed = Один из прошлых выпусков не удалось доставить; его новости — в этом.
greeting-catch-up = С прошлого выпуска прошло несколько дней. Здесь то, что за это время случилось и всё ещё важно.
reading-time = { $minutes } мин чтения
# Of an episode or a video, after a sign for it.
play-time = { $minutes } мин
chapter-count = { $count ->
    [one] { $count } глава
    [few] { $count } главы
   *[many] { $count } глав
  }
# Headings in the full text of an episode, in its language.
chapters = Главы
transcript = Расшифровка
age-now = только что
age-minutes = { $count } мин назад
age-hours = { $count } ч назад
age-days = { $count ->
    [1] вчера
    [one] { $count } день назад
    [few] { $count } дня назад
   *[many] { $count } дней назад
  }
source-via = { $site } через { $source }
told-by = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[many] { $count } источников
  }
votes = { $count ->
    [one] { $count } балл
    [few] { $count } балла
   *[many] { $count } баллов
  }
discussion = обсуждение
comments-button = { $count ->
    [one] 💬 { $count } комментарий
    [few] 💬 { $count } комментария
   *[other] 💬 { $count } комментариев
  }
comments-uncounted = 💬 Обсуждение
advisory = 🛡 бюллетень безопасности
severity-critical = критический уровень
severity-high = высокий уровень
severity-medium = средний уровень
severity-low = низкий уровень
summary-model = пересказ ИИ
summary-extractive = ключевые фразы
why-it-matters = Почему это важно: { $text }
only-excerpt = Здесь удалось прочесть лишь отрывок. Остальное на сайте.
only-excerpt-paywall = Без подписки сайт показывает только начало.
place = { $position } из { $total } · ещё { $minutes } мин
read-full = 📖 Читать целиком
next = Дальше ▸
previous = ◂
# In its place on the first card: all of the digest’s headlines.
all-cards = ☰
open = 🔗 Открыть
# $place is the page of the text, such as 2/7; the button opens the contents.
contents = ☰ { $place }
back-to-summary = ▴ Кратко
translate = 🌐 На { $name }
translation-original = 🌐 Оригинал
translation-label = перевод ИИ
translation-label-from = перевод ИИ, оригинал: { $name }
translation-has-originals = часть без перевода
translation-none = Без перевода:
translation-partly = Переведено не всё:
translation-waiting = 🌐 Перевожу… Это может занять минуту.
translation-late = Перевод занял слишком много времени. Готовое сохранено: нажмите ещё раз через минуту.
translation-budget = Сегодняшний бюджет на переводы исчерпан. Новый начнётся в полночь по UTC.
translation-model = Сейчас переводить не получается. Попробуйте позже.
translation-quota = { $count ->
    [one] Сегодня я перевёл для вас { $count } страницу — больше нельзя.
    [few] Сегодня я перевёл для вас { $count } страницы — больше нельзя.
   *[other] Сегодня я перевёл для вас { $count } страниц — больше нельзя.
  } Попробуйте через несколько часов.
finish = Готово ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Новое: { $said }
watched-mark = 👁 { $words }
followed-mark = 🔔 История, за которой вы следите
watched-together = { $count ->
    [one] { $count } новость, которую вы ждали:
    [few] { $count } новости, которые вы ждали:
   *[many] { $count } новостей, которые вы ждали:
  }
watched-last = На сегодня это последнее. Всё, что ещё появится, придёт вместе в 18:00.

## The end of a digest

closing = На этом всё. До встречи { $when }.
closing-last = На этом всё.
closing-nothing-saved = В этот раз ничего не отложено. 🔖 на карточке сохранит её на потом.
closing-saved = { $count ->
    [one] Отложена { $count } новость.
    [few] Отложены { $count } новости.
   *[many] Отложено { $count } новостей.
  }
saved-button = 🔖 Отложенное

## The ⋯ menu of a card

less = 🔉 Меньше: { $name }
less-now = Учтено, этого будет меньше: { $name }. Это записано в /interests и действует, пока вы не измените это там.
mute = 🔇 Скрыть: { $name }
unmute = 🔊 Вернуть: { $name }
muted-now = Скрыто: { $name }. Нажмите ещё раз, чтобы отменить.
muted-not = Снова в выпусках: { $name }.
watch-stop = 👁 Не следить: { $words }
watch-again = 👁 Следить: { $words }
follow = 🔔 Следить
follow-stop = 🔕 Не следить
follow-at-once = ⚡ Сразу
follow-now = Сообщу, когда будет продолжение (30 дней): первым в следующем выпуске, а если хотите, сразу.
follow-now-at-once = Сообщу сразу, когда будет продолжение (30 дней).
follow-dropped = Больше не слежу за этой историей.
follow-back = Снова слежу за этой историей, 30 дней.
follow-told-at-once = Теперь сообщу сразу, когда будет продолжение.
follow-told-first = Теперь продолжение придёт первым в следующем выпуске.
follow-many = Историй, за которыми вы следите, уже { $most }. Сначала уберите какие-нибудь в /watch.
about-why = ❓ Почему это?
about-evidence = 🔍 Откуда это
about-sources = 📰 Кто пишет
about-ask = 💭 Спросить
listen-article = 🎧 Слушать
listen-digest = 🎧 Весь выпуск
about-timeline = 🕘 Хронология
share = ↗ Поделиться
show-overview = ☰ Всё сразу
menu-back = ◂ Назад
why-news = Эту историю вы уже видели; это обновление.
why-watched = Вы следите за этим: { $words }.
why-followed = Вы следите за этой историей, и это её продолжение.
timeline-one = Пока об этом написано только здесь.
timeline-legend = 🔄 — здесь было что-то новое.
timeline-more = { $count ->
    [one] Не показано: ещё { $count } сообщение.
    [few] Не показано: ещё { $count } сообщения.
   *[many] Не показано: ещё { $count } сообщений.
  }
why-saved = Вы отложили это на той неделе и ещё не прочитали.
why-advisory = Бюллетень безопасности из источника «{ $source }». Такие сообщения из добавленных вами источников идут раньше других новостей.
why-outside = Не из ваших обычных интересов — чтобы вы видели и остальное.
# $hours is the article's age when the digest was made, not its age now.
why-taste = Источник — { $source }, вышло за { $hours } ч до этого выпуска. Похоже на то, что вам понравилось.
why-taste-topic = Источник — { $source }, вышло за { $hours } ч до этого выпуска. Вам нравится тема «{ $topic }».
why-many = { $count ->
    [one] Об этом пишет { $count } источник: одна из главных историй дня.
    [few] Об этом пишут { $count } источника: одна из главных историй дня.
   *[many] Об этом пишут { $count } источников: одна из главных историй дня.
  }
why-topic = Свежая статья ({ $hours } ч), одна из лучших за день по теме «{ $topic }», источник — { $source }.
why-fresh = Свежая статья ({ $hours } ч), одна из лучших за день, источник — { $source }.
why-importance = ИИ-модель оценила важность этой истории на { $importance } из 5, и это учтено при отборе.
evidence-model = Каждая фраза пересказа и то, что сказано в самой статье:
evidence-extractive = Краткое изложение составлено из фраз самой статьи:
evidence-none = Краткого изложения этой статьи ещё нет.

## Reactions, bookmarks and the saved list

saved-now = Отложено. Всё лежит в /saved.
saved-not = Больше не отложено.
judged-up = Понял: больше такого.
judged-down = Понял: меньше такого.
judged-not = Отменено.
saved-title = 🔖 Отложено: { $count }
saved-empty = Пока пусто. Нажмите 🔖 на карточке, чтобы отложить её.
saved-markdown = 📄 Markdown
saved-epub = 📖 EPUB
saved-file-title = Отложенные статьи
saved-file-note = Для личного пользования: тексты принадлежат их авторам.
saved-file-caption = { $count ->
    [one] { $count } отложенная статья целиком
    [few] { $count } отложенные статьи целиком
   *[other] { $count } отложенных статей целиком
  }
saved-file-coming = Файл сейчас придёт
saved-file-often = Это было несколько раз за час. Попробуйте позже.
saved-drop-old = 🧹 Старше месяца: { $count }
saved-old-dropped = То, что старше месяца, убрано из списка. ↩ вернёт его.
saved-old-back = Снова в списке.
remind-button = ⏰ Напомнить
remind-title = ⏰ Ваш список для чтения: { $count }
# $when is one of the when-… texts: “today at 19:00”, “on Saturday at 08:00”.
remind-when = ⏰ Напоминание { $when }
remind-ask = Когда напомнить вам об отложенном?
remind-tonight = 🌙 Сегодня вечером, { $time }
remind-evening = 🌙 Завтра вечером, { $time }
remind-weekend = 📅 На выходных, { $when }
remind-off = ✕ Без напоминания
remind-set = Напомню { $when }.
remind-none = Хорошо, без напоминания.
list-drop = ✕ { $number }
undo = ↩ Вернуть
quiet-day = Тихий день: ничего нового, ради чего стоило бы отвлекаться от кофе. До следующего раза.
quiet-topics-off = Сегодня ничего: в /topics выключены все темы. Включите то, что хотите читать.

## Buttons of old messages, pages

tap-unknown = Эта кнопка устарела или относится к другому чату. /digest пришлёт свежий выпуск.
digest-old = Этому выпуску больше полугода, он уже не хранится. Статью ещё можно прочитать.
article-gone = Эта статья больше не хранится. Ссылка в сообщении всё ещё открывает её.
list-end = Это была последняя статья.
tap-where = Страница { $page } из { $pages }

## Topics, muted words, sources

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
switch-some = ◪ { $name }
topics-ask = Какие темы вам интересны? Нажмите на тему, чтобы включить или выключить её.
topics-all-off = Все темы выключены, поэтому выпуски будут почти пустыми. Включите то, что хотите читать.
topics-all = Включить все
topics-none = Выключить все
topic-ai = ИИ
topic-programming = Программирование
topic-web = Веб
topic-linux = Linux и открытый код
topic-databases = Базы данных
topic-cloud = Облака
topic-security = Безопасность
topic-privacy = Приватность
topic-hardware = Железо
topic-chips = Чипы
topic-mobile = Мобильное
topic-games = Игры
topic-robots = Роботы
topic-mobility = Авто и транспорт
topic-energy = Энергия
topic-science = Наука
topic-space = Космос
topic-business = Бизнес
topic-policy = Право и политика
topic-crypto = Криптовалюты
muted-title = 🔇 Скрыто
muted-some = Этого нет в ваших выпусках. Нажмите, чтобы вернуть.
muted-empty = Ничего не скрыто.
mute-how = Чтобы скрыть слова или выражения: /mute биткоин, королевская свадьба. Символ * в конце — все слова с таким началом: /mute крипто*
mute-ask = Пришлите слова или выражения через запятую, и я их скрою.
mute-unreadable = Не вижу здесь слова. Попробуйте /mute биткоин
mute-long = Слишком длинно. Слово или выражение может иметь до { $most } знаков.
mute-many = Получилось бы больше { $most } скрытых слов. Сначала уберите часть старых в /mute.
unmuted = Больше не скрыто. Может появиться снова.
list-unmute = ✕ { $name }
watched-title = 👁 Слова, за которыми слежу
watched-empty = Пока вы не следите ни за какими словами.
watch-ask = Пришлите слова сейчас, и я буду за ними следить.
watch-how = Чтобы узнать сразу, когда что-то появится: /watch postgres 19. Должны быть все слова; кавычки держат их вместе: /watch «heat pump». Знак * в конце означает любое продолжение слова: /watch postgres*
watch-title = 👁 Слежу: { $words }
watch-would-none = За последние семь дней об этом ничего не было.
watch-would = { $count ->
    [one] За последние семь дней я сообщил бы { $count } раз:
    [few] За последние семь дней я сообщил бы { $count } раза:
   *[many] За последние семь дней я сообщил бы { $count } раз:
  }
watch-rule = Сообщу, как только прочту об этом. В день таких сообщений не больше { $most }, остальное придёт вместе в 18:00.
watch-rule-quiet = Сообщу, как только прочту об этом. В день таких сообщений не больше { $most }, остальное придёт вместе в 18:00. С { $from } до { $to } молчу.
watch-drop = ✕ Не следить
watch-titles = В заголовках
watch-titles-now = Теперь ищу только в заголовках.
watch-anywhere = Теперь ищу и в первых предложениях.
watch-dropped = Больше не слежу за этим.
watch-back = Снова слежу за этим.
watch-quiet = 🌙 Тихие часы
followed-title = 🔔 Истории, за которыми вы следите
followed-until = до { $day }
follow-over = 🔔 За { $days } дней ничего нового, поэтому больше не слежу за этой историей:
follow-on = 🔔 Следить дальше
watch-unreadable = Не вижу здесь слов. Попробуйте /watch postgres 19
watch-long = Слишком длинно: не больше шести слов, а знаков всего не больше { $most }.
watch-short = Такое есть почти в каждом тексте. Напишите больше букв, перед знаком * хотя бы три.
watch-many = Слишком много сразу, или больше, чем я могу (предел: { $most }). Уберите что-нибудь в /watch.
export-watches = Слова, за которыми вы следите: { $count }
export-follows = Истории, за которыми вы следите: { $count }
sources-title = 📰 Источники
sources-how = ✅ есть в ваших выпусках, ▫️ нет. Нажмите, чтобы переключить. 📁 переключает всю папку.
sources-no-folder = Без папки
feed-on = Включено: снова в ваших выпусках.
feed-off = Выключено: в выпусках не будет. Нажмите ещё раз, чтобы вернуть.
folder-on = Всё включено: эта папка снова в ваших выпусках.
folder-off = Всё выключено: этой папки в выпусках не будет.
folder-reverted = Снова как было.
# $since is one of the age-… texts: “5 min ago”, “yesterday”.
feed-good = 🟢 обновлён { $since }
feed-silent = 🟢 пока ничего нового
feed-new = ⚪ ещё не читался
feed-failing = 🔴 пока не читается
feed-trouble = 🟡 временный сбой, прочитан { $since }
feed-down = 🔴 не отвечает, прочитан { $since }
feed-paused = ⏸ приостановлен владельцем бота

## Personal sources

add-how = Пришлите адрес сайта или RSS-ленты, например example.org, и я покажу, что там есть. Пока вы не подтвердите, ничего не сохраняется. Чтобы перенести ленты из другой читалки, просто пришлите сюда её файл OPML. Для канала в Telegram пришлите @имя или перешлите одну из его публикаций.
add-unreadable = Не вижу здесь адреса. Попробуйте /add example.org или /add https://example.org/feed.xml
add-too-many = Это было много адресов за один час. Подождите немного со следующим.
add-nothing = Там нет ни RSS-ленты, ни списка статей. Поищите на сайте «RSS» или «лента» и пришлите тот адрес.
add-failed-blocked = Этот сайт блокирует программы вроде меня, прочитать его не могу.
add-failed-missing = По этому адресу нет страницы. Он написан верно?
add-failed-busy = Сайт просит зайти позже. Попробуйте через некоторое время.
add-failed-server = Сайт сейчас отвечает с ошибкой. Попробуйте позже.
add-failed-name = По этому адресу нет общедоступного сайта. Верно ли он написан?
add-failed-secure = Сертификат сайта недействителен, безопасно прочитать его не могу.
add-failed-no-feed = Там нет ни RSS-ленты, ни списка статей. Поищите на сайте «RSS» или «лента» и пришлите тот адрес.
add-failed-large = То, что там лежит, слишком велико для меня.
add-channel-group = Это группа, а не канал. Я умею читать только каналы.
add-channel-closed = У этого канала нет открытой страницы, поэтому снаружи я его не вижу. Если он ваш, сделайте меня администратором без права отправлять сообщения и перешлите мне одну из публикаций.
add-channel-unknown = Не нахожу канала в Telegram с таким именем. Оно написано верно?
add-channel-private = Закрытый канал я могу читать только как администратор. Если он ваш, сделайте меня администратором без права отправлять сообщения и перешлите мне одну из публикаций.
add-full = { $most ->
    [one] У вас { $most } свой источник, больше отслеживать не могу. Уберите его в /sources, чтобы освободить место.
    [few] У вас { $most } своих источника, больше отслеживать не могу. Уберите один в /sources, чтобы освободить место.
   *[many] У вас { $most } своих источников, больше отслеживать не могу. Уберите один в /sources, чтобы освободить место.
  }
add-list = 📰 Мои источники
add-kind-feed = RSS-лента
add-kind-list = страница со списком статей
add-kind-sitemap = сайт без ленты
add-kind-channel = канал в Telegram
add-kind-private-channel = закрытый канал в Telegram
add-per-day = { $count ->
    [one] примерно { $count } статья в день
    [few] примерно { $count } статьи в день
   *[many] примерно { $count } статей в день
  }
add-per-week = { $count ->
    [one] примерно { $count } статья в неделю
    [few] примерно { $count } статьи в неделю
   *[many] примерно { $count } статей в неделю
  }
add-per-month = { $count ->
    [one] примерно { $count } статья в месяц
    [few] примерно { $count } статьи в месяц
   *[many] примерно { $count } статей в месяц
  }
channel-per-day = { $count ->
    [one] примерно { $count } публикация в день
    [few] примерно { $count } публикации в день
   *[many] примерно { $count } публикаций в день
  }
channel-per-week = { $count ->
    [one] примерно { $count } публикация в неделю
    [few] примерно { $count } публикации в неделю
   *[many] примерно { $count } публикаций в неделю
  }
channel-per-month = { $count ->
    [one] примерно { $count } публикация в месяц
    [few] примерно { $count } публикации в месяц
   *[many] примерно { $count } публикаций в месяц
  }
add-rarely = новое бывает редко
add-empty = Сейчас там пусто.
add-ask = Добавить в ваши выпуски? Получать это будете только вы.
add-is-there = Это уже есть в ваших выпусках.
add-is-own = Вы уже читаете этот источник.
add-is-held = Владелец бота убрал этот источник, добавить его не могу.
add-yes = ➕ Добавить
add-no = Отмена
follow-yes = ➕ Читать
follow-no = ✕ Нет
add-cancelled = Ничего не добавлено.
mail-none = Этот бот не принимает почту: MAIL_DOMAIN ещё не настроен.
mail-title = 📮 Ваш адрес для рассылок
mail-how = Подписывайтесь с ним на рассылки. Каждый отправитель станет источником, который видите только вы, а просьбы подтвердить подписку придут сюда сразу.
mail-new = 🔄 Новый адрес
mail-end = ✕ Закрыть
mail-closed = Адрес закрыт: письма на него удаляются. То, что уже пришло, остаётся в ваших выпусках.
mail-renewed = Старый адрес больше не работает
mail-confirm-title = ✉️ Подтвердите подписку
mail-confirm-how = Кнопка открывает { $host }. Если это были не вы, ничего не делайте.
mail-confirm-button = ✅ Открыть страницу
mail-leave = 📭 Отписаться
mail-leave-how = ✕ в /sources убирает отправителя отсюда. Чтобы писем больше не было, отпишитесь от рассылки:
mail-leave-page = 📭 Открыть страницу
mail-leave-mail = Или напишите по адресу
mail-leave-none = В его письмах не сказано, как отписаться.
mail-leave-ask = Попросить { $host } отписать вас от этой рассылки? Отправитель исчезнет и из ваших источников.
mail-leave-now = 📭 Да, отписаться
mail-leaving = Отписываю…
mail-left = { $host } подтверждает: вы больше не подписаны на рассылку. Отправителя больше нет и среди ваших источников.
mail-leave-refused = { $host } не принимает отписку. Отпишитесь на странице рассылки:
mail-leave-unreachable = Не удалось связаться с { $host }. Попробуйте позже или отпишитесь на странице рассылки:
mail-refused = ✉️ Письмо не принято
mail-refused-sources = Для ещё одного отправителя нет места: своих источников может быть не больше { $most }. Удалите один в /sources, и следующее письмо придёт.
mail-refused-many = За день на ваш адрес пришло писем больше { $most }.
mail-refused-share = Ваши источники и рассылки уже принесли за день столько, сколько может получить один человек.
mail-refused-large = Оно больше { $most } МБ.
mail-refused-once = Если сегодня не будут приняты и другие, я об этом не сообщу.
own-kept = Добавлено
own-dropped = Убрано
own-not-kept = Для него больше нет места.
own-added = Добавлено: { $title }. Теперь этот источник есть в ваших выпусках.
own-added-advisories = Вместе с ним приходят и его бюллетени безопасности — из отдельной ленты.
own-gone = { $title } больше не в ваших выпусках.
own-take-back = ✕ Убрать
own-drop = ✕ { $name }
own-mark = ваш
own-how = ✕ убирает ваш источник.
sources-add = ➕ Добавить источник
sources-export = 📤 Экспорт
# The name of a folder in the exported file.
export-own = Мои источники
export-caption = { $count ->
    [one] Ваш источник ({ $count }), для любой другой читалки.
    [few] Ваши источники ({ $count }), для любой другой читалки.
   *[many] Ваши источники ({ $count }), для любой другой читалки.
  }
file-unknown = Я читаю только списки RSS-лент: файл OPML (.opml или .xml), какой сохраняют другие читалки.
file-large = Файл слишком велик. Список лент занимает не больше 1 МБ.
opml-title = Что нашлось в вашем файле
opml-none = В этом файле нет лент. Сохраните ленты из другой читалки в OPML и пришлите мне.
opml-new = { $count ->
    [one] { $count } новый источник
    [few] { $count } новых источника
   *[many] { $count } новых источников
  }
opml-there = { $count ->
    [one] { $count } вы уже получаете
    [few] { $count } вы уже получаете
   *[many] { $count } вы уже получаете
  }
opml-bad = { $count ->
    [one] { $count } запись не подошла
    [few] { $count } записи не подошли
   *[many] { $count } записей не подошли
  }
opml-line = Строка { $line }: { $why }
opml-why-no-address = у «{ $about }» нет адреса
opml-why-bad-address = «{ $about }» — не адрес сайта
opml-why-open = папка «{ $about }» не закрыта
opml-room = { $count ->
    [one] Своих источников может быть { $most }, поэтому добавить можно только первый ({ $count }).
    [few] Своих источников может быть { $most }, поэтому добавить можно первые { $count }.
   *[many] Своих источников может быть { $most }, поэтому добавить можно первые { $count }.
  }
opml-yes = { $count ->
    [one] ➕ Добавить { $count }
    [few] ➕ Добавить { $count }
   *[many] ➕ Добавить { $count }
  }
opml-added = { $count ->
    [one] Добавлен { $count } источник. Сейчас проверю его; читается ли он, будет видно в /sources.
    [few] Добавлены { $count } источника. Сейчас проверю их; читаются ли они, будет видно в /sources.
   *[many] Добавлено { $count } источников. Сейчас проверю их; читаются ли они, будет видно в /sources.
  }
opml-left = { $count ->
    [one] Не поместился { $count }: своих может быть { $most }.
    [few] Не поместились { $count }: своих может быть { $most }.
   *[many] Не поместились { $count }: своих может быть { $most }.
  }
link-ask = Пересказать эту страницу?
link-read = ✨ Пересказать
link-add = ➕ Читать этот сайт
link-no = ✕ Нет
link-left = Хорошо, не трогаю.
link-reading = Читаю…
link-quota = { $count ->
    [one] Сегодня я уже прочитал для вас { $count } страницу, больше не могу.
    [few] Сегодня я уже прочитал для вас { $count } страницы, больше не могу.
   *[many] Сегодня я уже прочитал для вас { $count } страниц, больше не могу.
  }
link-unreachable = Прочитать эту страницу не удалось. Возможно, её больше нет, она закрыта для программ вроде меня или это не статья.
link-no-article = На этой странице нет статьи, которую можно пересказать.

## Commands, as the menu shows them

command-digest = Выпуск прямо сейчас
command-saved = Что вы отложили
command-topics = Темы ваших выпусков
command-sources = Откуда новости
command-add = Добавить свой источник
command-export = Ваши источники файлом
command-languages = На каких языках вы читаете
command-mute = Слова, о которых не хочется читать
command-watch = Слова и истории, о которых сообщаю
command-search = Найти статью
command-ask = Спросить о статьях
command-recent = Самое новое
command-top = Лучшее за неделю
command-interests = Что вам, по-моему, нравится
command-feedback = Написать владельцу бота
command-privacy = Что о вас хранится
command-forget = Удалить всё о вас
command-connect = Подключить ассистента или читалку
command-settings = Время, часовой пояс, объём
command-help = Что я умею
command-start = Подписаться
command-stop = Отписаться

## The profile of the bot

bot-description = Каждое утро короткий выпуск о том, что произошло в технологиях. Статьи целиком прямо здесь, за чашкой кофе.

    Нажмите «Старт», чтобы подписаться.
bot-short-description = Каждое утро короткий выпуск новостей о технологиях, статьи целиком в чате.

## Subscribing, help, unsubscribing

welcome = Добро пожаловать. Я читаю новости о технологиях за вас и присылаю один короткий выпуск в день, в { $time }.

    Где вы? Нажмите на город или напишите свой, чтобы { $time } было на ваших часах. До тех пор считаю по { $zone }. Или получите выпуск прямо сейчас.
welcome-again = Вы подписаны. Следующий выпуск придёт { $when }.
welcome-back = С возвращением. Настройки остались прежними; следующий выпуск придёт { $when }.
welcome-now = ☕ Прислать сейчас
welcome-settings = 🕗 Сменить время или пояс
zone-first = Сейчас { $time } ({ $zone }). Первый выпуск придёт { $when }. Или получите его прямо сейчас.
stopped = Готово, выпусков больше не будет. Настройки сохранены: /start всё вернёт.
not-subscribed = Вы не подписаны. Это исправит /start.

help = Я читаю новости о технологиях за вас и присылаю один короткий выпуск в день, в выбранное вами время.

    Каждая статья — карточка. 📖 открывает её целиком прямо в чате, «Дальше» ведёт к следующей, 🔖 откладывает, 👍 и 👎 рассказывают мне о ваших интересах, 💬 пересказывает, что о ней говорят, остальное под ⋯.

    /digest — выпуск сейчас; за один день: /digest вчера
    /saved, /recent, /top — отложенное, новое, лучшее за неделю
    /search батарея — найти
    /ask кто делает чип — ответ с источниками; или ответьте на карточку вопросом
    /topics, /sources — о чём ваши выпуски и откуда новости
    /add example.org — свой источник; или пришлите просто ссылку, и я перескажу
    /mute биткоин — скрыть слово
    /watch postgres 19 — узнать об этом сразу
    /interests — что вам, по-моему, нравится
    /connect — ваш ИИ-ассистент и читалка лент
    /settings — время, пояс, объём, язык и прочее
    /feedback ТЕКСТ — скажите, чего не хватает
    /privacy, /forget — что хранится и как это удалить
    /stop — больше не присылать
pointer = Я знаю лишь несколько команд. /digest пришлёт новости прямо сейчас, /help перечислит всё остальное.
unknown-command = Такой команды я не знаю. Все известные мне — в /help.
something-failed = У меня что-то пошло не так. Попробуйте ещё раз чуть позже.
edit-in-seconds = Telegram просит меня здесь не спешить. Сообщение изменится через { $seconds } с.
edit-in-minutes = Telegram просит меня здесь не спешить. Сообщение изменится через { $minutes } мин.

## Digests on demand

digest-nothing = После прошлого выпуска ничего нового. Следующий придёт { $when }.
digest-topics-off = Отправлять нечего: все темы выключены. Включите то, что хотите читать.
digest-gathering = Я читаю источники в первый раз. Спросите ещё раз через минуту.
digest-past = Выпуск за { $date }
digest-past-several = За { $date } было несколько выпусков. Какой показать?
digest-past-button = { $time } · новостей: { $count }
digest-past-none = За { $date } выпуска не было.
digest-past-before = Выпуск за { $date }
digest-past-old = Выпуски хранятся полгода; за { $date } уже ничего не сохранилось.
digest-past-what = Не понимаю, какой это день: «{ $day }». Попробуйте /digest вчера, /digest понедельник или /digest 21.11.
digest-past-future = Этот день ещё не наступил. /digest принесёт то, что нового сейчас.
recap-title = Ваша неделя, { $days }
recap-quiet = Спокойная неделя: вспоминать нечего, и всё отложенное прочитано.
recap-saved = 🔖 Отложено и ещё не прочитано:

# Used as $when in other texts. A language may use $weekday (1 is Monday) in place of $day, and $hour (0-23) next to $time,
# where its grammar needs them.
when-today = сегодня в { $time }
when-tomorrow = завтра в { $time }
when-day = { $weekday ->
    [1] в понедельник
    [2] во вторник
    [3] в среду
    [4] в четверг
    [5] в пятницу
    [6] в субботу
   *[other] в воскресенье
  } в { $time }
# A moment with its time zone, where the reader's own zone may be another one.
when-zone = { $when } ({ $zone })

## Settings

settings-title = Настройки
settings-time = 🕗 Время: { $time }
settings-days = 📅 Дни: { $days }
settings-zone = 🌍 Часовой пояс: { $zone }
settings-size = 📚 Объём: { $count ->
    [one] до { $count } статьи
   *[many] до { $count } статей
  }
settings-minutes = 📚 Объём: { $count ->
    [1] сколько войдёт в минуту
    [one] сколько войдёт в { $count } минуту
    [few] сколько войдёт в { $count } минуты
   *[many] сколько войдёт в { $count } минут
  }
settings-form-cards = 🃏 Вид: карточки, одна за другой
settings-form-overview = 🃏 Вид: всё одним сообщением
settings-reading-classic = 📖 Полный текст: по страницам
settings-reading-rich = 📖 Полный текст: одним большим сообщением
settings-pictures-on = 🖼 Картинки: есть
settings-pictures-off = 🖼 Картинки: нет
settings-sound-on = 🔔 Звук: есть
settings-sound-off = 🔕 Звук: нет
settings-quiet = 🌙 Тихие часы: { $from }–{ $to }
settings-quiet-off = 🌙 Тихие часы: нет
settings-recap = 🗓 Итоги недели: { $day }, { $time }
settings-recap-off = 🗓 Итоги недели: выкл.
settings-voice-off = 🎧 Голос: выкл.
settings-voice-asked = 🎧 Голос: по запросу
settings-voice-digest = 🎧 Голос: с каждым выпуском
settings-copies-on = 👥 Своя копия: да
settings-copies-off = 👥 Своя копия: нет
settings-read = 🌐 Читаете на языках: { $languages }
settings-read-others = 🌐 Читаете на языках: { $languages }; остальное в переводе
settings-speak = 💬 Пересказ: { $language }
settings-next = Следующий выпуск придёт { $when }.
settings-paused = Пауза. Следующий выпуск придёт { $when }.
settings-stopped = Выпусков не запланировано. /start подпишет вас снова.
settings-time-button = 🕗 Время
settings-days-button = 📅 Дни
settings-zone-button = 🌍 Часовой пояс
settings-size-button = 📚 Объём
settings-form-button = 🃏 Вид
settings-reading-button = 📖 Полный текст
settings-pictures-button = 🖼 Картинки
settings-sound-button = 🔔 Звук
settings-quiet-button = 🌙 Тихие часы
settings-recap-button = 🗓 Итоги недели
settings-voice-button = 🎧 Голос
settings-recap-time-button = 🕗 В { $time }
settings-copies-button = 👥 Своя копия
settings-read-button = 🌐 Я читаю
settings-speak-button = 💬 Пересказ
settings-language-button = 🗣 Язык
settings-pause-button = ⏸ Пауза
settings-several-button = ➕ Несколько раз в день
settings-time-ask = Когда присылать выпуск? Выберите время или напишите, например 7:45, можно несколько: 7:45, 19:30.
settings-several-ask = Отметьте все часы, когда нужен выпуск; повторное нажатие снимает отметку. Или напишите: 7:45, 19:30.
settings-time-unreadable = Не похоже на время. Попробуйте 7:45 или 19:30.
settings-days-ask = В какие дни? Нажмите на день, чтобы включить или выключить его.
settings-zone-ask = Ваш часовой пояс: { $zone }. Выберите из списка или напишите свой город или страну. Сохранится только пояс.
settings-zone-found = Какой из них?
settings-zone-guess = Такого места не знаю. Может быть, одно из этих?
settings-zone-unknown = Такого места не знаю. Напишите ближайший крупный город или пояс, например UTC+3.
zone-as-offset = { $zone } круглый год, без летнего времени. Если летом часы у вас переводят, лучше напишите город.
zone-as-clock = { $typed }: считаю по времени города { $city }, с переводом часов на лето. Если ваши часы не переводят, напишите разницу с UTC, например UTC+3.
location-button = 📍 Моё место
location-ask = Отправьте геопозицию кнопкой ниже или напишите город. Сохранится только пояс.
location-send = 📍 Отправить геопозицию
location-no = ✕ Нет
location-left = Хорошо, без геопозиции.
settings-size-ask = Сколько статей максимум? Или выберите, сколько у вас минут.
settings-form-ask = В каком виде присылать выпуск?
settings-reading-ask = Как показывать статью целиком? Для большого сообщения нужна свежая версия Telegram.
settings-pictures-ask = Показывать на карточках картинку статьи?
settings-sound-ask = Присылать выпуск со звуком?
settings-quiet-ask = В какие часы ничего не сообщать сразу о словах и историях, за которыми вы следите? Выпуски приходят в своё время в любом случае.
quiet-none = Нет
settings-recap-ask = Раз в неделю я могу присылать итоги: о чём писало больше всего источников, чем это продолжилось и что вы отложили, но не прочитали. В какой день? Выберите или напишите вместе с временем: воскресенье 18:00.
settings-recap-time-ask = Во сколько присылать итоги? Выберите время или напишите, например 19:30.
settings-recap-unreadable = Не могу понять это как день или время. Попробуйте воскресенье 18:00 или 19:30.
settings-voice-ask = Я могу читать выпуск вслух: заголовки и краткое содержание в одном голосовом сообщении на несколько минут. Оно приходит после карточек каждого выпуска или когда вы нажимаете 🎧 в меню ⋯. Там же можно послушать одну статью.
voice-off = Выкл.
voice-asked = По запросу
voice-with-digest = С каждым выпуском
settings-copies-ask = Показывать каждому участнику свою копию? Тогда по нажатию откроется копия, которую видит только он, а общая карточка не изменится. Нужна свежая версия Telegram.
settings-read-ask = На каких языках вы читаете? Статьи на других не попадают в выпуски; /search их по-прежнему находит. Если включить «Переводить другие», они приходят с пересказом на языке ваших пересказов; для этого нужна ИИ-модель.
settings-speak-ask = На каком языке пересказывать? Для перевода нужна ИИ-модель; без неё пересказ остаётся на языке статьи.
settings-language-ask = На каком языке с вами говорить?
settings-pause-ask = Сколько времени ничего не присылать? Выберите или напишите дату, например 24.12 или 2026-12-24.
settings-pause-unreadable = Не похоже на будущую дату. Попробуйте 24.12 или 2026-12-24.
settings-saved = Сохранено
settings-back = ◂ Назад
chosen = ✓ { $label }
days-every = Каждый день
days-work = По будням
days-weekend = По выходным
minutes-choice = { $count } мин
form-cards = Карточки, одна за другой
form-overview = Одно сообщение, всё свёрнуто
reading-classic = По страницам, для любого приложения
reading-rich = Одно большое сообщение
setting-on = Да
setting-off = Нет
read-all = всех
read-all-button = Все языки
read-others = Переводить другие
languages-unknown = Такого языка не знаю. Попробуйте /languages ru, en
speak-own = на языке статьи
pause-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
  }
pause-end = ▶ Возобновить сейчас

## Search and lists of articles

search-how = Что вы ищете? Напишите сейчас или после команды: /search батарея, или выражение: /search «тепловой насос». Достаточно начала слова.
search-title = 🔎 { $query }
search-empty = Ничего не нашлось. Попробуйте меньше слов или только начало слова.
search-slow = Поиск шёл слишком долго, и я его остановил. С более редким или ещё одним словом будет быстрее.
search-busy = Сейчас очень много запросов, до вашего очередь не дошла. Повторите поиск чуть позже.
recent-title = 🕘 Самое новое
recent-empty = Статей у меня пока нет. Спросите через минуту.
top-title = 🏆 Лучшее за неделю
top-empty = Статей за эту неделю у меня пока нет.

## Interests: what was learned from reactions

taste-title = Ваши интересы
taste-some = ▲ вам нравится, ▼ нравится меньше. ✕ убирает строку, 📌 закрепляет её. Остальное забывается за несколько недель.
taste-early = Замечено, но пока слишком мало, чтобы изменить выпуски:
taste-empty = Я ещё недостаточно знаю ваши интересы. Хватит ещё нескольких 👍, 👎 или 🔖.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Забыть всё
taste-reset-sure = Забыть всё, что я узнал о ваших интересах? Вернуть это будет нельзя.
taste-reset-yes = Да, забыть
taste-pinned = Теперь останется как есть.
taste-unpinned = Снова может меняться.
taste-dropped = Убрано.
taste-forgotten = Забыто. Начинаем заново.
wish-title = Я бы изменил это:
wish-less = ▼ Меньше: { $name }
wish-more = ▲ Больше: { $name }
wish-none = 🔇 Совсем без: { $name }
wish-again = 🔈 Снова: { $name }
wish-quoted = «{ $name }»
wish-effect = В выпуске с сегодняшними новостями:
wish-same = Выпуск с сегодняшними новостями был бы таким же.
wish-unread = Не удалось понять: { $parts }
wish-unreadable = Не удалось понять. Напишите, чего хотите меньше, больше, без чего или только что: /interests меньше о криптовалютах, больше про базы данных, без игр
wish-already = Так уже настроено.
wish-adopt = Верно ✓
wish-refuse = Нет
wish-adopted = Готово. Это видно в /interests, /topics и /mute.
wish-refused = Ничего не изменилось.
wish-undone = Отменено.
wish-over = Это уже неактуально. Напишите ещё раз после /interests.
wish-how = Можно и словами: /interests меньше о криптовалютах, больше про базы данных
wish-out = − { $title }
wish-in = + { $title }

## Groups and channels

group-hello = Здравствуйте. Могу раз в день присылать в эту группу короткий выпуск новостей о технологиях. Запустить его может администратор кнопкой.
group-start = ▶ Начать здесь
group-started = Готово. Первый выпуск придёт { $when }. Время, объём, язык и вид администраторы меняют в /settings.
admins-only = Здесь это могут менять только администраторы.
admins-hidden = Мне не видно, кто здесь администратор. Сделайте меня администратором группы и попробуйте ещё раз.
answer-by-reply = Ответьте, пожалуйста, на это сообщение.
channel-started = Теперь раз в день публикую обзор в «{ $title }», следующий { $when }. Чтобы что-то изменить, опубликуйте в канале /settings.
chat-no-right = Не могу публиковать в «{ $title }»: нет права отправлять сообщения. Как только оно появится, выпуски начнут приходить.
channel-only-read = Если мне нужно только читать его для вас, оставьте как есть и перешлите мне одну из публикаций.
channel-stopped = Я снова в «{ $title }». Рассылка там остановлена командой /stop, поэтому ничего не публикую, пока там не опубликуют /start.
chat-denies = Не могу писать в «{ $title }», поэтому выпуски туда не приходят. Проверьте, пожалуйста, разрешения этого чата. Буду пробовать ещё 30 дней, потом перестану.
inline-open = Открыть бота

## Questions about articles

ask-how = Что вы хотите узнать? Напишите сейчас или после команды: /ask кто делает чип. Я отвечаю по прочитанным статьям и больше ни по чему. Чтобы спросить об одной статье, ответьте на её карточку.
ask-which = Что вы хотите узнать о статье «{ $headline }»?
ask-further = Что ещё вы хотите узнать?
ask-more = 💭 Спросить ещё
ask-off = Вопросы здесь отключены.
ask-quota = { $count ->
    [one] Сегодня я уже ответил вам на { $count } вопрос, больше не могу.
    [few] Сегодня я уже ответил вам на { $count } вопроса, больше не могу.
   *[many] Сегодня я уже ответил вам на { $count } вопросов, больше не могу.
  }
ask-busy = Я ещё отвечаю на ваш прошлый вопрос.
ask-late = Это заняло слишком много времени. Попробуйте ещё раз; вопрос не засчитан.
listen-recording = 🎧 Записываю… Это займёт немного времени.
listen-busy = Я ещё записываю то, о чём вы просили в прошлый раз.
listen-failed = Записать сейчас не получилось. Попробуйте позже.
listen-spent = На сегодня прочитано вслух всё, что можно. Завтра будет ещё.
listen-off = Сейчас ничего нельзя прочитать вслух.
listen-silent = Для этого языка здесь нет голоса.
voice-digest = Ваш выпуск вслух
voice-part = Часть { $page } из { $pages }
# What is read out: a voice speaks it.
speech-greeting = Здравствуйте. В вашем выпуске { $count ->
    [one] { $count } новость
    [few] { $count } новости
   *[other] { $count } новостей
  }.
speech-story = Новость { $position }.
speech-update = Есть продолжение.
speech-rest = Ещё { $count ->
    [one] { $count } новость
    [few] { $count } новости
   *[other] { $count } новостей
  } на карточках.
speech-goes-on = Статья на этом не заканчивается. Остальное в полном тексте.
speech-code = Здесь в статье приведён код.
speech-table = Здесь в статье приведена таблица.
asked-gone = Этого ответа больше нет: вопросы я забываю через день.
asked-model-one = Ответ ИИ по этим предложениям статьи:
asked-model-all = Ответ ИИ по этим предложениям:
asked-sentences-one = Предложения статьи, которые подходят лучше всего:
asked-sentences-all = Предложения, которые подходят лучше всего:
asked-near-one = Ясного ответа в статье не нашлось. Ближе всего к вопросу:
asked-near-all = Ясного ответа не нашлось. Ближе всего к вопросу:
asked-not-said-one = В статье об этом не сказано.
asked-not-said-all = В статьях, которые у меня есть, об этом не сказано.
asked-no-match-one = Ни одно предложение статьи не подходит к вашему вопросу.
asked-no-match-all = Подходящих предложений не нашлось. Попробуйте меньше слов или другие.
asked-export = Ваши вопросы за последние 24 часа с ответами

site-hacker-news = Hacker News
site-lobsters = Lobsters
site-reddit = Reddit
said-title = 💬 Что говорят в обсуждении
said-objection = Возражение
said-fact = Дополнение
said-correction = Поправка
said-comment = Комментарий
said-by-model = Пересказ обсуждения от ИИ: { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
   *[other] { $count } комментариев
  } на { $site }. Это слова комментаторов, а не статьи.
said-by-model-uncounted = Пересказ обсуждения на { $site } от ИИ. Это слова комментаторов, а не статьи.
said-by-ranking = Лучшие по рейтингу, с сокращениями: всего { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
   *[other] { $count } комментариев
  } на { $site }.
said-by-ranking-uncounted = Лучшие по рейтингу комментарии на { $site }, с сокращениями.
said-few = { $count ->
    [one] Пока есть только { $count } комментарий.
    [few] Пока есть только { $count } комментария.
   *[other] Пока есть только { $count } комментариев.
  }
said-none = Комментариев пока нет.
said-unreadable = Сейчас не получилось прочитать комментарии на { $site }. Вот где они.
said-many = За час открыто слишком много обсуждений. Вот где это.
said-reading = Читаю обсуждение…
said-busy = Я ещё читаю предыдущее.
said-gone = Этого обсуждения больше нет.
said-open = Открыть на { $site }
said-close = ✕ Закрыть
said-closed = Закрыто.

## Privacy, feedback, limits, access

forget-sure = Удалить всё о вас: настройки, отложенное, интересы, историю? Вернуть это будет нельзя.
forget-yes = Да, удалить всё
forget-no = Нет, оставить
forgotten = Всё о вас удалено. Захотите вернуться: /start
forget-kept = Ничего не удалено.
privacy = Что хранится об этом чате: его ID и имя в Telegram, ваши настройки (в том числе языки, на которых вы читаете), какие выпуски вам отправлены, какие кнопки вы нажимали, что отложили и когда просили об этом напомнить, какие источники и ссылки добавили, в том числе публикации закрытых каналов, за какими словами и историями вы следите и что я из-за них сообщил, для группы или канала — кто подписал, интересы, выведенные из всего этого или названные вами, а при наплыве сообщений — мои ответы вам, пока они не отправлены. Рассылки на ваш здешний адрес хранятся как статьи, которые видите только вы. Если подключена модель, ей может быть отправлено то, что вы пишете после /interests.

    Это нужно, чтобы составлять и отправлять ваши выпуски, и больше ни для чего. Видеть это может только владелец бота; никому ничего не передаётся, кроме вопросов, о чём сказано ниже. Присланная геопозиция превращается в часовой пояс и не сохраняется.

    То, что вы спрашиваете о статьях, хранится с ответом 24 часа, чтобы можно было спросить дальше, а потом удаляется. Если подключена модель ИИ, её сервер получает вопрос, то, что вы спросили до него в том же разговоре, и отрывки статей, но не то, кто вы.

    То, что вы подключили через /connect, читает то, что видите вы, и ничего чужого. Я храню, что оно подключено и когда обращалось в последний раз, а от секрета — только хеш. Если вы настроите там вебхук, ему отправляется отложенное или ваши выпуски; я храню его адрес и что было отправлено.

    Полный текст статьи, которую кто-то просит перевести, тоже отправляется этой модели, без сведений о том, кто её читает, а перевод хранится вместе со статьёй.

    То, что читается вслух, без каких-либо сведений о вас уходит на сервер речи, если владелец его подключил: заголовки и краткое содержание выпусков и статьи, для которых кто-то нажал 🎧.

    По нажатию на 💬 я читаю открытые комментарии на Hacker News (через его API и API Algolia), Lobsters или Reddit; они передаются модели ИИ, если она есть. Никто из них не узнаёт, кто спросил, и об этом ничего не хранится.

    /interests показывает и меняет то, что я узнал. /forget удаляет всё сразу.
feedback-how = Напишите сейчас или после команды: /feedback Мне бы хотелось…
feedback-thanks = Спасибо. Передал.
feedback-nobody = Здесь не указан никто, кто получает отзывы.
feedback-from = 💬 { $name } ({ $id }):
store-away = Сейчас мои данные недоступны. Попробуйте ещё раз через минуту.
too-quick = Для меня это слишком быстро. Подождите немного.
too-many-write = Сейчас пишет так много людей, что я не могу ответить всем. Если здесь ничего не изменится, попробуйте ещё раз через несколько минут.
digest-quota = Сегодня у вас уже { $count ->
    [one] { $count } выпуск
    [few] { $count } выпуска
   *[many] { $count } выпусков
  }, больше прислать не могу. Следующий придёт в обычное время.
access-invite = Этот бот только по приглашениям. Попросите ссылку у его владельца.
access-list = Этот бот закрытый. Попросите доступ у его владельца.
access-stale-invite = Это приглашение уже использовано или устарело. Попросите новое.
access-chat = В «{ $title }» я молчу: этот бот закрытый. Владелец может открыть доступ вам или этому чату по ID: { $id }.

## What people connect

connect-title = 🔌 Что можно подключить
connect-how = Ваши программы могут читать то, что вы видите здесь, или получать это. Чужих статей среди этого нет, и отключить каждую можно в любой момент.
connect-private = Это работает только в нашем личном чате: программу подключает секрет.
connect-no-address = Ваши программы могли бы достучаться до меня только по публичному адресу, а его нет: PUBLIC_URL ещё не настроен.
connect-assistant = 🤖 ИИ-ассистент
connect-assistant-how = Claude, ChatGPT, редактор или любой другой ассистент, который знает MCP, может читать ваш выпуск, искать, открывать статьи целиком и смотреть список отложенного. Он ничего не меняет, пока вы не разрешите это здесь.
connect-assistant-make = 🔑 Получить токен
connect-assistant-make-new = 🔑 Новый токен
connect-assistant-made = Это адрес сервера MCP и ваш токен. Укажите его как bearer-токен, в заголовке Authorization. Я показываю его только один раз и храню лишь хеш, поэтому скопируйте сейчас; у кого он есть, тот читает то же, что и вы.
connect-digestFeed = 📰 Лента моих выпусков
connect-savedFeed = 🔖 Лента отложенного
connect-feed-how = Лента Atom по секретному адресу, для любой читалки. Кто знает адрес, тот читает ленту; закрыть её можно в любой момент.
connect-feed-make = 🔗 Получить адрес
connect-feed-make-new = 🔗 Новый адрес
connect-feed-made = Это адрес ленты. Я показываю его только один раз и храню лишь хеш, поэтому скопируйте сейчас.
feed-digest-title = Daybrief: мои выпуски
feed-saved-title = Daybrief: отложенное
connect-webhook = 🪝 Вебхук
connect-webhook-how = То, что вы откладываете, или каждый выпуск уходит подписанным JSON-запросом на ваш адрес в течение минуты. Если ваш сервер недоступен, я пробую три дня.
connect-webhook-make = ➕ Указать адрес
connect-webhook-make-new = ✏️ Адрес
connect-webhook-ask = На какой адрес отправлять? Пришлите его; он начинается с https://
connect-webhook-bad = На такой адрес отправить не получится. Он начинается с https://
connect-webhook-made = Всё, что вы отложите с этого момента, уходит на { $host } с подписью по Standard Webhooks. Это секрет для проверки подписи. Я показываю его только один раз, поэтому скопируйте сейчас.
connect-webhook-ended = Отключено: туда больше ничего не отправляется.
connect-webhook-saved = Отложенное уходит на { $host }.
connect-webhook-digest = Каждый выпуск уходит на { $host }.
connect-webhook-off = 🪝 Ваш вебхук на { $host } три дня ничего не принимал или отказался окончательно, поэтому я его выключил. Вернуть его можно в /connect.
connect-to-digests = 📰 Отправлять выпуски
connect-to-saved = 🔖 Отправлять отложенное
connect-failing = Отвечает не так, как должен, впервые: { $age }.
connect-test = 🧪 Проверить
connect-test-arrived = Проверка дошла.
connect-test-failed = Проверка не дошла: { $why }.
connect-since = Подключено: { $age }.
connect-used = Последнее обращение: { $age }.
connect-unused = Ещё не использовалось.
connect-may-save = Может менять список отложенного.
connect-may-not-save = Только читает.
connect-allow-saving = 🔖 Разрешить откладывать
connect-forbid-saving = 🔖 Только читать
connect-end = ✕ Отключить
connect-ended = Отключено: секрет больше ничего не открывает.
connect-back = Снова подключено
connect-export = Что подключено к этому чату, без секретов
