# Всё, что читает человек. Коротко, тепло, просто.

## Карточка

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
greeting-missed = Пока вас не было, один выпуск не удалось отправить; его новости — в этом.
reading-time = { $minutes } мин чтения
age-now = только что
age-minutes = { $count } мин назад
age-hours = { $count } ч назад
age-days = { $count ->
    [1] вчера
    [one] { $count } день назад
    [few] { $count } дня назад
   *[many] { $count } дней назад
  }
told-by = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[many] { $count } источников
  }
votes = { $count ->
    [one] { $count } очко
    [few] { $count } очка
   *[many] { $count } очков
  }
discussion = обсуждение
summary-model = пересказ ИИ
summary-embedded = главные фразы
why-it-matters = Почему это важно: { $text }
only-excerpt = Здесь удалось прочесть лишь отрывок. Остальное на сайте.
only-excerpt-paywall = Без подписки сайт показывает только начало.
place = { $position } из { $total } · ещё { $minutes } мин
read-full = 📖 Целиком
next = Дальше ▸
previous = ◂ Назад
open = 🔗 Открыть
back-to-summary = ▴ Кратко
finish = Готово ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Новое: { $said }

## Конец выпуска

closing = На этом всё. До встречи { $when }.
closing-last = На этом всё.
closing-nothing-saved = В этот раз ничего не отложено. 🔖 на карточке сохранит её на потом.
closing-saved = { $count ->
    [one] Отложена { $count } новость:
    [few] Отложены { $count } новости:
   *[many] Отложено { $count } новостей:
  }
saved-button = 🔖 Отложенное

## Ещё о карточке

mute = 🔇 Меньше: { $name }
unmute = 🔊 Вернуть: { $name }
muted-now = Больше не показываю: { $name }. Нажмите ещё раз, чтобы вернуть.
muted-not = Снова в выпусках: { $name }.
about-why = ❓ Почему это?
about-evidence = 🔍 На чём основано
about-sources = 📰 Кто пишет
share = ↗ Поделиться
show-overview = ☰ Всё сразу
menu-back = ◂ Назад
why-news = Эту историю вы уже знаете, и в ней есть новое.
why-outside = Это не из того, что вы обычно любите: чтобы было видно и остальное.
why-taste = Похоже на то, что вам нравилось; вышло за { $hours } ч до выпуска, источник — { $source }.
why-taste-topic = Вам нравится тема «{ $topic }»; вышло за { $hours } ч до выпуска, источник — { $source }.
why-many = { $count ->
    [one] Об этом пишет { $count } источник: одна из главных историй дня.
    [few] Об этом пишут { $count } источника: одна из главных историй дня.
   *[many] Об этом пишут { $count } источников: одна из главных историй дня.
  }
why-topic = Свежее ({ $hours } ч) и одно из лучших за день по теме «{ $topic }», источник — { $source }.
why-fresh = Свежее ({ $hours } ч) и одно из лучших за день у источника { $source }.
evidence-model = Каждая фраза пересказа и то, что сказано в самой статье:
evidence-embedded = Краткое изложение составлено из фраз самой статьи:
evidence-none = Краткого изложения этой статьи ещё нет.

## Отложенное

saved-now = Отложено. Всё лежит в /saved.
saved-not = Больше не отложено.
judged-up = Понял: больше такого.
judged-down = Понял: меньше такого.
judged-not = Отменено.
saved-title = 🔖 Отложено: { $count }
saved-empty = Пока пусто. Нажмите 🔖 на карточке, чтобы отложить её.
list-drop = ✕ { $number }
undo = ↩ Вернуть

quiet-day = Тихий день: ничего нового, ради чего стоило бы отвлекаться от кофе. До следующего раза.

## Кнопки

tap-unknown = Эта кнопка не из этого чата или слишком старая. /digest пришлёт свежий выпуск.
tap-where = Страница { $page } из { $pages }

## Темы, источники, тишина

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
topics-ask = О чём должны быть ваши выпуски? Нажмите на тему, чтобы включить или выключить её.
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
muted-title = 🔇 Не показываю
muted-some = Этого нет в ваших выпусках. Нажмите, чтобы вернуть.
muted-empty = Ничего не скрыто.
mute-how = Чтобы скрыть слова или выражения: /mute биткоин, королевская свадьба. Звёздочка в конце — все слова с таким началом: /mute крипто*
mute-unreadable = Не вижу здесь слова. Попробуйте /mute биткоин
mute-long = Слишком длинно. Слово или выражение — до { $most } знаков.
mute-many = Получилось бы больше { $most } скрытых слов. Сначала уберите часть старых в /mute.
unmuted = Может появиться снова.
list-unmute = ✕ { $name }
sources-title = 📰 Источники
sources-how = ✅ есть в ваших выпусках, ▫️ нет. Нажмите, чтобы переключить.
feed-on = Включено: снова в ваших выпусках.
feed-off = Выключено: в выпусках не будет. Нажмите ещё раз, чтобы вернуть.
feed-good = 🟢 новое: { $since }
feed-silent = 🟢 пока ничего нового
feed-new = ⚪ ещё не читал
feed-failing = 🔴 пока не читается
feed-trouble = 🟡 сбой, последний раз читал: { $since }
feed-down = 🔴 не отвечает, последний раз читал: { $since }
feed-paused = ⏸ закрыт

## Команды в меню

command-digest = Выпуск прямо сейчас
command-saved = Что вы отложили
command-topics = О чём ваши выпуски
command-sources = Откуда новости
command-mute = Слова, о которых не хочется читать
command-search = Найти статью
command-recent = Самое новое
command-top = Лучшее за неделю
command-taste = Что вам, по-моему, нравится
command-feedback = Написать тем, кто ведёт бота
command-privacy = Что о вас хранится
command-forget = Удалить всё о вас
command-settings = Час, часовой пояс, объём
command-help = Что я умею
command-start = Подписаться
command-stop = Отписаться

## Кто этот бот

bot-description = Каждое утро короткий выпуск о том, что произошло в технологиях. Статьи целиком прямо здесь, за чашкой кофе.

    Нажмите «Старт», чтобы подписаться.
bot-short-description = Каждое утро короткий выпуск новостей технологий, статьи целиком в чате.

## Приход и уход

welcome = Добро пожаловать. Я читаю новости технологий за вас и присылаю один короткий выпуск в день.

    Первый придёт { $when } ({ $zone }). Или прямо сейчас.
welcome-again = Вы подписаны. Следующий выпуск придёт { $when } ({ $zone }).
welcome-back = С возвращением. Настройки остались прежними; следующий выпуск придёт { $when } ({ $zone }).
welcome-now = ☕ Прислать сейчас
welcome-settings = 🕗 Сменить час или пояс
stopped = Готово, выпусков больше не будет. Настройки сохранены: /start всё вернёт.
not-subscribed = Вы ещё не подписаны. Это исправит /start.

help = Я читаю новости технологий за вас и присылаю один короткий выпуск в день, в ваш час.

    Каждая статья — карточка. 📖 открывает её целиком прямо в чате, «Дальше» ведёт к следующей, 🔖 откладывает, 👍 и 👎 учат меня вашему вкусу, остальное под ⋯.

    /digest — выпуск сейчас
    /saved, /recent, /top — отложенное, новое, лучшее за неделю
    /search батарея — найти
    /topics, /sources — о чём и откуда
    /mute биткоин — скрыть слово
    /taste — что вам, по-моему, нравится
    /settings — час, пояс, объём, язык и прочее
    /feedback ТЕКСТ — скажите, чего не хватает
    /privacy, /forget — что хранится и как это удалить
    /stop — больше не присылать
pointer = Я знаю лишь несколько команд. /digest пришлёт новости, /help расскажет об остальном.
unknown-command = Такой команды я не знаю. Все известные мне — в /help.
something-failed = У меня что-то пошло не так. Попробуйте ещё раз чуть позже.

## Выпуск по просьбе

digest-nothing = После прошлого выпуска ничего нового. Следующий придёт { $when }.
digest-gathering = Я читаю источники в первый раз. Спросите ещё раз через минуту.
digest-failed = Сейчас отправить не удалось. Попробуйте ещё раз чуть позже.

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

## Настройки

settings-title = Настройки
settings-time = 🕗 Час: { $time }
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
settings-speak = 💬 Пересказ: { $language }
settings-next = Следующий выпуск придёт { $when }.
settings-paused = Пауза. Следующий выпуск придёт { $when }.
settings-stopped = Выпусков не запланировано. /start подпишет вас снова.
settings-time-button = 🕗 Час
settings-days-button = 📅 Дни
settings-zone-button = 🌍 Часовой пояс
settings-size-button = 📚 Объём
settings-form-button = 🃏 Вид
settings-reading-button = 📖 Полный текст
settings-pictures-button = 🖼 Картинки
settings-speak-button = 💬 Пересказ
settings-language-button = 🗣 Язык
settings-pause-button = ⏸ Пауза
settings-several-button = ➕ Несколько раз в день
settings-time-ask = Когда присылать выпуск? Выберите час или напишите время, например 7:45, можно несколько: 7:45, 19:30.
settings-several-ask = Отметьте каждый час, когда нужен выпуск; ещё одно нажатие снимает отметку. Или напишите: 7:45, 19:30.
settings-time-unreadable = Не похоже на время. Попробуйте 7:45 или 19:30.
settings-days-ask = В какие дни? Нажмите на день, чтобы переключить его.
settings-zone-ask = Ваш часовой пояс: { $zone }. Выберите из списка, напишите название крупного города поблизости или отправьте геопозицию через 📎. Сохранится только пояс.
settings-zone-found = Какой из них?
settings-zone-unknown = Такого часового пояса не знаю. Попробуйте крупный город поблизости, например Madrid.
settings-size-ask = Сколько статей, самое большее? Или скажите, сколько у вас минут.
settings-form-ask = В каком виде присылать выпуск?
settings-reading-ask = Как показывать статью целиком? Большому сообщению нужно приложение Telegram этого года.
settings-pictures-ask = Показывать на карточках картинку статьи?
settings-speak-ask = На каком языке пересказывать? Для другого языка, чем у статьи, нужна модель; главные фразы остаются как есть.
settings-language-ask = На каком языке мне говорить?
settings-pause-ask = Сколько мне помолчать? Выберите или напишите день, например 24.12. или 2026-12-24.
settings-pause-unreadable = Не похоже на будущий день. Попробуйте 24.12. или 2026-12-24.
settings-saved = Сохранено
settings-back = ◂ Назад
chosen = ✓ { $label }
days-every = Каждый день
days-work = С понедельника по пятницу
days-weekend = Выходные
minutes-choice = { $count } мин
form-cards = Карточки, одна за другой
form-overview = Одно сообщение, всё свёрнуто
reading-classic = По страницам, для любого приложения
reading-rich = Одно большое сообщение
pictures-on = Да
pictures-off = Нет
speak-own = на языке статьи
pause-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
  }
pause-end = ▶ Продолжить сейчас

## Поиск

search-how = Что ищем? Попробуйте /search батарея или выражение: /search "тепловой насос". Достаточно начала слова.
search-title = 🔎 { $query }
search-empty = Ничего не нашлось. Попробуйте меньше слов или только начало слова.
recent-title = 🕘 Самое новое
recent-empty = Пока ничего не прочитано. Спросите через минуту.
top-title = 🏆 Лучшее за неделю
top-empty = На этой неделе пока ничего не прочитано.

## Вкус

taste-title = Ваш вкус
taste-some = ▲ вам нравится, ▼ нравится меньше. ✕ убирает строку, 📌 закрепляет её. Остальное забывается за несколько недель.
taste-empty = О вашем вкусе я пока ничего не знаю. Его показывают 👍, 👎 и 🔖 на карточках и то, что вы читаете целиком.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Забыть всё
taste-reset-sure = Забыть всё, что я узнал о вашем вкусе? Вернуть это будет нельзя.
taste-reset-yes = Да, забыть
taste-pinned = Теперь останется как есть.
taste-unpinned = Снова может меняться.
taste-dropped = Убрано.
taste-forgotten = Забыто. Начинаем заново.

## Группы и каналы

group-hello = Здравствуйте. Могу раз в день присылать в эту группу короткий выпуск новостей технологий. Запустить его может администратор кнопкой.
group-start = ▶ Начать здесь
group-started = Готово. Первый выпуск придёт { $when } ({ $zone }). Час, объём, язык и вид администраторы меняют в /settings.
admins-only = Здесь это могут менять только администраторы.
channel-started = Теперь раз в день публикую обзор в «{ $title }», следующий { $when } ({ $zone }). Чтобы что-то изменить, опубликуйте в канале /settings.
inline-open = Открыть бота


## Вежливость

forget-sure = Удалить всё о вас: настройки, отложенное, вкус, историю? Вернуть это будет нельзя.
forget-yes = Да, удалить всё
forget-no = Нет, оставить
forgotten = Всё о вас удалено. Захотите вернуться: /start
forget-kept = Ничего не удалено.
privacy = Что хранится об этом чате: его номер и имя в Telegram, ваши настройки, какие выпуски вам отправлены, какие кнопки вы нажимали, что отложили, и вкус, выведенный из этого.

    Это нужно, чтобы составлять и отправлять ваши выпуски, и больше ни для чего. Видеть это могут только те, кто ведёт этого бота; никому ничего не передаётся. Присланная геопозиция превращается в часовой пояс и не сохраняется.

    /taste показывает и меняет то, что я узнал. /forget удаляет всё сразу.
feedback-how = Напишите после команды: /feedback Мне бы хотелось…
feedback-thanks = Спасибо. Передано.
feedback-nobody = Здесь не указан никто, кому это передать.
feedback-from = 💬 { $name } ({ $id }):
too-quick = Для меня это слишком быстро. Подождите немного.
digest-quota = За день у вас уже { $count ->
    [one] { $count } выпуск
    [few] { $count } выпуска
   *[many] { $count } выпусков
  }, больше прислать не могу. Следующий придёт в ваш час.
access-invite = Этот бот по приглашениям. Попросите ссылку у тех, кто его ведёт.
access-list = Этот бот закрытый. Попросите тех, кто его ведёт, впустить вас.
access-stale-invite = Это приглашение уже использовано или устарело. Попросите новое.
