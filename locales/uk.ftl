# Усе, що читає людина. Коротко, тепло, просто.

## Картка

greeting-morning = Доброго ранку. { $count ->
    [one] { $count } новина
    [few] { $count } новини
   *[many] { $count } новин
  }, приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
  }.
greeting-afternoon = Добрий день. { $count ->
    [one] { $count } новина
    [few] { $count } новини
   *[many] { $count } новин
  }, приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
  }.
greeting-evening = Добрий вечір. { $count ->
    [one] { $count } новина
    [few] { $count } новини
   *[many] { $count } новин
  }, приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
  }.
greeting-missed = Поки вас не було, один випуск не вдалося надіслати; його новини — у цьому.
reading-time = { $minutes } хв читання
age-now = щойно
age-minutes = { $count } хв тому
age-hours = { $count } год тому
age-days = { $count ->
    [1] учора
    [one] { $count } день тому
    [few] { $count } дні тому
   *[many] { $count } днів тому
  }
told-by = { $count ->
    [one] { $count } джерело
    [few] { $count } джерела
   *[many] { $count } джерел
  }
votes = { $count ->
    [one] { $count } бал
    [few] { $count } бали
   *[many] { $count } балів
  }
discussion = обговорення
summary-model = переказ ШІ
summary-embedded = головні речення
why-it-matters = Чому це важливо: { $text }
only-excerpt = Тут вдалося прочитати лише уривок. Решта на сайті.
only-excerpt-paywall = Без передплати сайт показує тільки початок.
place = { $position } з { $total } · ще { $minutes } хв
read-full = 📖 Повністю
next = Далі ▸
previous = ◂ Назад
open = 🔗 Відкрити
back-to-summary = ▴ Коротко
finish = Готово ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Нове: { $said }

## Кінець випуску

closing = На цьому все. До зустрічі { $when }.
closing-last = На цьому все.
closing-nothing-saved = Цього разу нічого не відкладено. 🔖 на картці збереже її на потім.
closing-saved = { $count ->
    [one] Відкладено { $count } новину:
    [few] Відкладено { $count } новини:
   *[many] Відкладено { $count } новин:
  }
saved-button = 🔖 Відкладене

## Ще про картку

mute = 🔇 Менше: { $name }
unmute = 🔊 Повернути: { $name }
muted-now = Більше не показую: { $name }. Натисніть ще раз, щоб повернути.
muted-not = Знову у випусках: { $name }.
about-why = ❓ Чому це?
about-evidence = 🔍 На чому ґрунтується
about-sources = 📰 Хто пише
share = ↗ Поділитися
show-overview = ☰ Усе одразу
menu-back = ◂ Назад
why-news = Цю історію ви вже знаєте, і в ній є нове.
why-outside = Це не з того, що ви зазвичай любите: щоб було видно й решту.
why-taste = Схоже на те, що вам подобалося; вийшло за { $hours } год до випуску, джерело — { $source }.
why-taste-topic = Вам подобається тема «{ $topic }»; вийшло за { $hours } год до випуску, джерело — { $source }.
why-many = { $count ->
    [one] Про це пише { $count } джерело: одна з головних історій дня.
    [few] Про це пишуть { $count } джерела: одна з головних історій дня.
   *[many] Про це пишуть { $count } джерел: одна з головних історій дня.
  }
why-topic = Свіже ({ $hours } год) і одне з найкращих за день на тему «{ $topic }», джерело — { $source }.
why-fresh = Свіже ({ $hours } год) і одне з найкращих за день у джерела { $source }.
evidence-model = Кожне речення переказу і те, що сказано в самій статті:
evidence-embedded = Короткий виклад складено з речень самої статті:
evidence-none = Короткого викладу цієї статті ще немає.

## Відкладене

saved-now = Відкладено. Усе лежить у /saved.
saved-not = Більше не відкладено.
judged-up = Зрозумів: більше такого.
judged-down = Зрозумів: менше такого.
judged-not = Скасовано.
saved-title = 🔖 Відкладено: { $count }
saved-empty = Поки порожньо. Натисніть 🔖 на картці, щоб відкласти її.
list-drop = ✕ { $number }
undo = ↩ Повернути

quiet-day = Тихий день: нічого нового, заради чого варто відволіктися від кави. До наступного разу.

## Кнопки

tap-unknown = Ця кнопка не з цього чату або надто стара. /digest надішле свіжий випуск.
tap-where = Сторінка { $page } з { $pages }

## Теми, джерела, тиша

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
topics-ask = Про що мають бути ваші випуски? Натисніть на тему, щоб увімкнути або вимкнути її.
topics-all = Увімкнути всі
topics-none = Вимкнути всі
topic-ai = ШІ
topic-programming = Програмування
topic-web = Веб
topic-linux = Linux і відкритий код
topic-databases = Бази даних
topic-cloud = Хмари
topic-security = Безпека
topic-privacy = Приватність
topic-hardware = Залізо
topic-chips = Чипи
topic-mobile = Мобільне
topic-games = Ігри
topic-robots = Роботи
topic-mobility = Авто і транспорт
topic-energy = Енергія
topic-science = Наука
topic-space = Космос
topic-business = Бізнес
topic-policy = Право і політика
topic-crypto = Криптовалюти
muted-title = 🔇 Не показую
muted-some = Цього немає у ваших випусках. Натисніть, щоб повернути.
muted-empty = Нічого не приховано.
mute-how = Щоб приховати слова чи вислови: /mute біткоїн, королівське весілля. Зірочка наприкінці — усі слова з таким початком: /mute крипто*
mute-unreadable = Не бачу тут слова. Спробуйте /mute біткоїн
mute-long = Задовго. Слово чи вислів — до { $most } знаків.
mute-many = Вийшло б понад { $most } прихованих слів. Спершу приберіть частину старих у /mute.
unmuted = Може з’явитися знову.
list-unmute = ✕ { $name }
sources-title = 📰 Джерела
sources-how = ✅ є у ваших випусках, ▫️ немає. Натисніть, щоб перемкнути.
feed-on = Увімкнено: знову у ваших випусках.
feed-off = Вимкнено: у випусках не буде. Натисніть ще раз, щоб повернути.
feed-good = 🟢 нове: { $since }
feed-silent = 🟢 поки нічого нового
feed-new = ⚪ ще не читав
feed-failing = 🔴 поки не читається
feed-trouble = 🟡 збій, востаннє читав: { $since }
feed-down = 🔴 не відповідає, востаннє читав: { $since }
feed-paused = ⏸ закрите

## Команди в меню

command-digest = Випуск просто зараз
command-saved = Що ви відклали
command-topics = Про що ваші випуски
command-sources = Звідки новини
command-mute = Слова, про які не хочеться читати
command-search = Знайти статтю
command-recent = Найновіше
command-top = Найкраще за тиждень
command-taste = Що вам, на мою думку, подобається
command-feedback = Написати тим, хто веде бота
command-privacy = Що про вас зберігається
command-forget = Видалити все про вас
command-settings = Година, часовий пояс, обсяг
command-help = Що я вмію
command-start = Підписатися
command-stop = Відписатися

## Хто цей бот

bot-description = Щоранку короткий випуск про те, що сталося в технологіях. Статті повністю просто тут, за кавою.

    Натисніть «Почати», щоб підписатися.
bot-short-description = Щоранку короткий випуск новин технологій, статті повністю в чаті.

## Прихід і відхід

welcome = Вітаю. Я читаю новини технологій за вас і надсилаю один короткий випуск на день.

    Перший надійде { $when } ({ $zone }). Або просто зараз.
welcome-again = Ви підписані. Наступний випуск надійде { $when } ({ $zone }).
welcome-back = З поверненням. Налаштування лишилися ті самі; наступний випуск надійде { $when } ({ $zone }).
welcome-now = ☕ Надіслати зараз
welcome-settings = 🕗 Змінити годину або пояс
stopped = Готово, випусків більше не буде. Налаштування збережено: /start усе поверне.
not-subscribed = Ви ще не підписані. Це виправить /start.

help = Я читаю новини технологій за вас і надсилаю один короткий випуск на день, у вашу годину.

    Кожна стаття — картка. 📖 відкриває її повністю просто в чаті, «Далі» веде до наступної, 🔖 відкладає, 👍 і 👎 вчать мене вашого смаку, решта під ⋯.

    /digest — випуск зараз
    /saved, /recent, /top — відкладене, нове, найкраще за тиждень
    /search батарея — знайти
    /topics, /sources — про що і звідки
    /mute біткоїн — приховати слово
    /taste — що вам, на мою думку, подобається
    /settings — година, пояс, обсяг, мова та інше
    /feedback ТЕКСТ — скажіть, чого бракує
    /privacy, /forget — що зберігається і як це видалити
    /stop — більше не надсилати
pointer = Я знаю лише кілька команд. /digest надішле новини, /help розповість про решту.
unknown-command = Такої команди я не знаю. Усі відомі мені — у /help.
something-failed = У мене щось пішло не так. Спробуйте ще раз трохи згодом.

## Випуск на прохання

digest-nothing = Після минулого випуску нічого нового. Наступний надійде { $when }.
digest-gathering = Я читаю джерела вперше. Запитайте ще раз за хвилину.
digest-failed = Зараз надіслати не вдалося. Спробуйте ще раз трохи згодом.

when-today = сьогодні о { $time }
when-tomorrow = завтра о { $time }
when-day = { $weekday ->
    [1] у понеділок
    [2] у вівторок
    [3] у середу
    [4] у четвер
    [5] у п’ятницю
    [6] у суботу
   *[other] у неділю
  } о { $time }

## Налаштування

settings-title = Налаштування
settings-time = 🕗 Година: { $time }
settings-days = 📅 Дні: { $days }
settings-zone = 🌍 Часовий пояс: { $zone }
settings-size = 📚 Обсяг: { $count ->
    [one] до { $count } статті
   *[many] до { $count } статей
  }
settings-minutes = 📚 Обсяг: { $count ->
    [1] скільки ввійде у хвилину
    [one] скільки ввійде у { $count } хвилину
    [few] скільки ввійде у { $count } хвилини
   *[many] скільки ввійде у { $count } хвилин
  }
settings-form-cards = 🃏 Вигляд: картки, одна за одною
settings-form-overview = 🃏 Вигляд: усе одним повідомленням
settings-reading-classic = 📖 Повний текст: сторінками
settings-reading-rich = 📖 Повний текст: одним великим повідомленням
settings-pictures-on = 🖼 Зображення: є
settings-pictures-off = 🖼 Зображення: немає
settings-speak = 💬 Переказ: { $language }
settings-next = Наступний випуск надійде { $when }.
settings-paused = Пауза. Наступний випуск надійде { $when }.
settings-stopped = Випусків не заплановано. /start підпише вас знову.
settings-time-button = 🕗 Година
settings-days-button = 📅 Дні
settings-zone-button = 🌍 Часовий пояс
settings-size-button = 📚 Обсяг
settings-form-button = 🃏 Вигляд
settings-reading-button = 📖 Повний текст
settings-pictures-button = 🖼 Зображення
settings-speak-button = 💬 Переказ
settings-language-button = 🗣 Мова
settings-pause-button = ⏸ Пауза
settings-several-button = ➕ Кілька разів на день
settings-time-ask = Коли надсилати випуск? Виберіть годину або напишіть час, наприклад 7:45, можна кілька: 7:45, 19:30.
settings-several-ask = Позначте кожну годину, коли потрібен випуск; ще одне натискання знімає позначку. Або напишіть: 7:45, 19:30.
settings-time-unreadable = Не схоже на час. Спробуйте 7:45 або 19:30.
settings-days-ask = У які дні? Натисніть на день, щоб перемкнути його.
settings-zone-ask = Ваш часовий пояс: { $zone }. Виберіть зі списку, напишіть назву великого міста поблизу або надішліть геопозицію через 📎. Збережеться лише пояс.
settings-zone-found = Який із них?
settings-zone-unknown = Такого часового поясу не знаю. Спробуйте велике місто поблизу, наприклад Madrid.
settings-size-ask = Скільки статей, щонайбільше? Або скажіть, скільки у вас хвилин.
settings-form-ask = У якому вигляді надсилати випуск?
settings-reading-ask = Як показувати статтю повністю? Великому повідомленню потрібен застосунок Telegram цього року.
settings-pictures-ask = Показувати на картках зображення статті?
settings-speak-ask = Якою мовою переказувати? Для іншої мови, ніж у статті, потрібна модель; головні речення лишаються як є.
settings-language-ask = Якою мовою мені говорити?
settings-pause-ask = Скільки мені помовчати? Виберіть або напишіть день, наприклад 24.12. чи 2026-12-24.
settings-pause-unreadable = Не схоже на майбутній день. Спробуйте 24.12. або 2026-12-24.
settings-saved = Збережено
settings-back = ◂ Назад
chosen = ✓ { $label }
days-every = Щодня
days-work = З понеділка по п’ятницю
days-weekend = Вихідні
minutes-choice = { $count } хв
form-cards = Картки, одна за одною
form-overview = Одне повідомлення, усе згорнуто
reading-classic = Сторінками, для будь-якого застосунку
reading-rich = Одне велике повідомлення
pictures-on = Так
pictures-off = Ні
speak-own = мовою статті
pause-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
  }
pause-end = ▶ Продовжити зараз

## Пошук

search-how = Що шукаємо? Спробуйте /search батарея або вислів: /search "тепловий насос". Досить початку слова.
search-title = 🔎 { $query }
search-empty = Нічого не знайшлося. Спробуйте менше слів або лише початок слова.
recent-title = 🕘 Найновіше
recent-empty = Поки нічого не прочитано. Запитайте за хвилину.
top-title = 🏆 Найкраще за тиждень
top-empty = Цього тижня ще нічого не прочитано.

## Смак

taste-title = Ваш смак
taste-some = ▲ вам подобається, ▼ подобається менше. ✕ прибирає рядок, 📌 закріплює його. Решта забувається за кілька тижнів.
taste-empty = Про ваш смак я ще нічого не знаю. Його показують 👍, 👎 і 🔖 на картках і те, що ви читаєте повністю.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Забути все
taste-reset-sure = Забути все, що я дізнався про ваш смак? Повернути це буде неможливо.
taste-reset-yes = Так, забути
taste-pinned = Тепер лишиться як є.
taste-unpinned = Знову може змінюватися.
taste-dropped = Прибрано.
taste-forgotten = Забуто. Починаємо наново.

## Групи й канали

group-hello = Вітаю. Можу раз на день надсилати в цю групу короткий випуск новин технологій. Запустити його може адміністратор кнопкою.
group-start = ▶ Почати тут
group-started = Готово. Перший випуск надійде { $when } ({ $zone }). Годину, обсяг, мову й вигляд адміністратори змінюють у /settings.
admins-only = Тут це можуть змінювати лише адміністратори.
channel-started = Відтепер раз на день публікую огляд у «{ $title }», наступний { $when } ({ $zone }). Щоб щось змінити, опублікуйте в каналі /settings.
inline-open = Відкрити бота


## Ввічливість

forget-sure = Видалити все про вас: налаштування, відкладене, смак, історію? Повернути це буде неможливо.
forget-yes = Так, видалити все
forget-no = Ні, залишити
forgotten = Усе про вас видалено. Захочете повернутися: /start
forget-kept = Нічого не видалено.
privacy = Що зберігається про цей чат: його номер та ім’я в Telegram, ваші налаштування, які випуски вам надіслано, які кнопки ви натискали, що відклали, і смак, виведений із цього.

    Це потрібно, щоб складати й надсилати ваші випуски, і більше ні для чого. Бачити це можуть лише ті, хто веде цього бота; нікому нічого не передається. Надіслана геопозиція перетворюється на часовий пояс і не зберігається.

    /taste показує і змінює те, що я дізнався. /forget видаляє все одразу.
feedback-how = Напишіть після команди: /feedback Мені хотілося б…
feedback-thanks = Дякую. Передано.
feedback-nobody = Тут не вказано нікого, кому це передати.
feedback-from = 💬 { $name } ({ $id }):
too-quick = Для мене це зашвидко. Зачекайте трохи.
digest-quota = За день у вас уже { $count ->
    [one] { $count } випуск
    [few] { $count } випуски
   *[many] { $count } випусків
  }, більше надіслати не можу. Наступний надійде у вашу годину.
access-invite = Цей бот за запрошеннями. Попросіть посилання в тих, хто його веде.
access-list = Цей бот закритий. Попросіть тих, хто його веде, впустити вас.
access-stale-invite = Це запрошення вже використано або воно застаріло. Попросіть нове.
