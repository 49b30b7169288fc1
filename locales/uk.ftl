# Everything people read. Keep it short, friendly and plain.
#
# For translators: most texts that begin with an emoji or an arrow are labels of buttons. They have to fit on a phone that is
# 360 pixels wide, so keep them about as short as they are here.

## The card

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
greeting-missed = Один із минулих випусків не вдалося доставити; його новини — у цьому.
greeting-catch-up = Від минулого випуску минуло кілька днів. Тут те, що за цей час сталося й досі важливе.
reading-time = { $minutes } хв читання
# Of an episode or a video, after a sign for it.
play-time = { $minutes } хв
chapter-count = { $count ->
    [one] { $count } розділ
    [few] { $count } розділи
   *[many] { $count } розділів
  }
# Headings in the full text of an episode, in its language.
chapters = Розділи
transcript = Розшифровка
age-now = щойно
age-minutes = { $count } хв тому
age-hours = { $count } год тому
age-days = { $count ->
    [1] учора
    [one] { $count } день тому
    [few] { $count } дні тому
   *[many] { $count } днів тому
  }
source-via = { $site } через { $source }
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
comments-button = { $count ->
    [one] 💬 { $count } коментар
    [few] 💬 { $count } коментарі
   *[other] 💬 { $count } коментарів
  }
comments-uncounted = 💬 Обговорення
advisory = 🛡 бюлетень безпеки
severity-critical = критичний рівень
severity-high = високий рівень
severity-medium = середній рівень
severity-low = низький рівень
summary-model = переказ ШІ
summary-extractive = ключові речення
why-it-matters = Чому це важливо: { $text }
only-excerpt = Тут вдалося прочитати лише уривок. Решта на сайті.
only-excerpt-paywall = Без передплати сайт показує тільки початок.
place = { $position } з { $total } · ще { $minutes } хв
read-full = 📖 Читати повністю
next = Далі ▸
previous = ◂
# In its place on the first card: all of the digest’s headlines.
all-cards = ☰
open = 🔗 Відкрити
# $place is the page of the text, such as 2/7; the button opens the contents.
contents = ☰ { $place }
back-to-summary = ▴ Коротко
translate = 🌐 Переклад: { $name }
translation-original = 🌐 Оригінал
translation-label = переклад ШІ
translation-label-from = переклад ШІ, оригінал: { $name }
translation-has-originals = частина без перекладу
translation-none = Без перекладу:
translation-partly = Перекладено не все:
translation-waiting = 🌐 Перекладаю… Це може тривати хвилину.
translation-late = Переклад тривав надто довго. Готове збережено: натисніть ще раз за хвилину.
translation-budget = Сьогоднішній бюджет на переклади вичерпано. Новий почнеться опівночі за UTC.
translation-model = Зараз перекладати не вдається. Спробуйте пізніше.
translation-quota = { $count ->
    [one] Сьогодні я переклав для вас { $count } сторінку — більше не можна.
    [few] Сьогодні я переклав для вас { $count } сторінки — більше не можна.
   *[other] Сьогодні я переклав для вас { $count } сторінок — більше не можна.
  } Спробуйте за кілька годин.
finish = Готово ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Нове: { $said }
watched-mark = 👁 { $words }
followed-mark = 🔔 Історія, за якою ви стежите
watched-together = { $count ->
    [one] { $count } новина, на яку ви чекали:
    [few] { $count } новини, на які ви чекали:
   *[many] { $count } новин, на які ви чекали:
  }
watched-last = На сьогодні це останнє. Усе, що ще з’явиться, надійде разом о 18:00.

## The end of a digest

closing = На цьому все. До зустрічі { $when }.
closing-last = На цьому все.
closing-nothing-saved = Цього разу нічого не відкладено. 🔖 на картці збереже її на потім.
closing-saved = { $count ->
    [one] Відкладено { $count } новину.
    [few] Відкладено { $count } новини.
   *[many] Відкладено { $count } новин.
  }
saved-button = 🔖 Відкладене

## The ⋯ menu of a card

less = 🔉 Менше: { $name }
less-now = Враховано, цього буде менше: { $name }. Це записано в /interests і діє, доки ви не зміните це там.
mute = 🔇 Приховати: { $name }
unmute = 🔊 Повернути: { $name }
muted-now = Приховано: { $name }. Натисніть ще раз, щоб скасувати.
muted-not = Знову у випусках: { $name }.
watch-stop = 👁 Не стежити: { $words }
watch-again = 👁 Стежити: { $words }
follow = 🔔 Стежити
follow-stop = 🔕 Не стежити
follow-at-once = ⚡ Одразу
follow-now = Повідомлю, коли буде продовження (30 днів): першим у наступному випуску, а якщо хочете, одразу.
follow-now-at-once = Повідомлю одразу, коли буде продовження (30 днів).
follow-dropped = Більше не стежу за цією історією.
follow-back = Знову стежу за цією історією, 30 днів.
follow-told-at-once = Тепер повідомлю одразу, коли буде продовження.
follow-told-first = Тепер продовження надійде першим у наступному випуску.
follow-many = Історій, за якими ви стежите, вже { $most }. Спершу приберіть якісь у /watch.
about-why = ❓ Чому це?
about-evidence = 🔍 Звідки це
about-sources = 📰 Хто пише
about-ask = 💭 Запитати
listen-article = 🎧 Слухати
listen-digest = 🎧 Увесь випуск
about-timeline = 🕘 Хронологія
share = ↗ Поділитися
show-overview = ☰ Усе одразу
menu-back = ◂ Назад
why-news = Цю історію ви вже бачили; це оновлення.
why-watched = Ви стежите за цим: { $words }.
why-followed = Ви стежите за цією історією, і це її продовження.
timeline-one = Поки що про це написано лише тут.
timeline-legend = 🔄 — тут було щось нове.
timeline-more = { $count ->
    [one] Не показано: ще { $count } повідомлення.
    [few] Не показано: ще { $count } повідомлення.
   *[many] Не показано: ще { $count } повідомлень.
  }
why-saved = Ви відклали це того тижня й ще не прочитали.
why-advisory = Бюлетень безпеки з джерела «{ $source }». Такі повідомлення з доданих вами джерел ідуть перед іншими новинами.
why-outside = Не з ваших звичних інтересів — щоб ви бачили й решту.
# $hours is the article's age when the digest was made, not its age now.
why-taste = Джерело — { $source }, вийшло за { $hours } год до цього випуску. Схоже на те, що вам сподобалося.
why-taste-topic = Джерело — { $source }, вийшло за { $hours } год до цього випуску. Вам подобається тема «{ $topic }».
why-many = { $count ->
    [one] Про це пише { $count } джерело: одна з головних історій дня.
    [few] Про це пишуть { $count } джерела: одна з головних історій дня.
   *[many] Про це пишуть { $count } джерел: одна з головних історій дня.
  }
why-topic = Свіжа стаття ({ $hours } год), одна з найкращих за день на тему «{ $topic }», джерело — { $source }.
why-fresh = Свіжа стаття ({ $hours } год), одна з найкращих за день, джерело — { $source }.
why-importance = ШІ-модель оцінила важливість цієї історії на { $importance } з 5, і це враховано під час добору.
evidence-model = Кожне речення переказу і те, що сказано в самій статті:
evidence-extractive = Короткий виклад складено з речень самої статті:
evidence-none = Короткого викладу цієї статті ще немає.

## Reactions, bookmarks and the saved list

saved-now = Відкладено. Усе лежить у /saved.
saved-not = Більше не відкладено.
judged-up = Зрозумів: більше такого.
judged-down = Зрозумів: менше такого.
judged-not = Скасовано.
saved-title = 🔖 Відкладено: { $count }
saved-empty = Поки порожньо. Натисніть 🔖 на картці, щоб відкласти її.
saved-markdown = 📄 Markdown
saved-epub = 📖 EPUB
saved-file-title = Відкладені статті
saved-file-note = Для особистого користування: тексти належать їхнім авторам.
saved-file-caption = { $count ->
    [one] { $count } відкладена стаття повністю
    [few] { $count } відкладені статті повністю
   *[other] { $count } відкладених статей повністю
  }
saved-file-coming = Файл зараз надійде
saved-file-often = Це було кілька разів за годину. Спробуйте пізніше.
saved-drop-old = 🧹 Старше місяця: { $count }
saved-old-dropped = Те, що старше місяця, прибрано зі списку. ↩ поверне його.
saved-old-back = Знову у списку.
remind-button = ⏰ Нагадати
remind-title = ⏰ Ваш список для читання: { $count }
# $when is one of the when-… texts: “today at 19:00”, “on Saturday at 08:00”.
remind-when = ⏰ Нагадування { $when }
remind-ask = Коли нагадати вам про відкладене?
remind-tonight = 🌙 Сьогодні ввечері, { $time }
remind-evening = 🌙 Завтра ввечері, { $time }
remind-weekend = 📅 На вихідних, { $when }
remind-off = ✕ Без нагадування
remind-set = Нагадаю { $when }.
remind-none = Гаразд, без нагадування.
list-drop = ✕ { $number }
undo = ↩ Повернути
quiet-day = Тихий день: нічого нового, заради чого варто відволіктися від кави. До наступного разу.
quiet-topics-off = Сьогодні нічого: у /topics вимкнено всі теми. Увімкніть те, що хочете читати.

## Buttons of old messages, pages

tap-unknown = Ця кнопка застаріла або належить до іншого чату. /digest надішле свіжий випуск.
digest-old = Цьому випуску понад пів року, він уже не зберігається. Статтю ще можна прочитати.
article-gone = Ця стаття більше не зберігається. Посилання в повідомленні ще відкриває її.
list-end = Це була остання стаття.
tap-where = Сторінка { $page } з { $pages }

## Topics, muted words, sources

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
switch-some = ◪ { $name }
topics-ask = Які теми вам цікаві? Натисніть на тему, щоб увімкнути або вимкнути її.
topics-all-off = Усі теми вимкнено, тому випуски будуть майже порожніми. Увімкніть те, що хочете читати.
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
muted-title = 🔇 Приховано
muted-some = Цього немає у ваших випусках. Натисніть, щоб повернути.
muted-empty = Нічого не приховано.
mute-how = Щоб приховати слова чи вислови: /mute біткоїн, королівське весілля. Символ * наприкінці — усі слова з таким початком: /mute крипто*
mute-ask = Надішліть слова чи вислови через кому, і я їх приховаю.
mute-unreadable = Не бачу тут слова. Спробуйте /mute біткоїн
mute-long = Занадто довго. Слово чи вислів може мати до { $most } знаків.
mute-many = Вийшло б понад { $most } прихованих слів. Спершу приберіть частину старих у /mute.
unmuted = Більше не приховано. Може з’явитися знову.
list-unmute = ✕ { $name }
watched-title = 👁 Слова, за якими стежу
watched-empty = Поки що ви не стежите за жодними словами.
watch-ask = Надішліть слова зараз, і я за ними стежитиму.
watch-how = Щоб дізнатися одразу, коли щось з’явиться: /watch postgres 19. Мають бути всі слова; лапки тримають їх разом: /watch «heat pump». Знак * в кінці означає будь-яке продовження слова: /watch postgres*
watch-title = 👁 Стежу: { $words }
watch-would-none = За останні сім днів про це нічого не було.
watch-would = { $count ->
    [one] За останні сім днів я повідомив би { $count } раз:
    [few] За останні сім днів я повідомив би { $count } рази:
   *[many] За останні сім днів я повідомив би { $count } разів:
  }
watch-rule = Повідомлю, щойно прочитаю про це. На день таких повідомлень не більше { $most }, решта надійде разом о 18:00.
watch-rule-quiet = Повідомлю, щойно прочитаю про це. На день таких повідомлень не більше { $most }, решта надійде разом о 18:00. З { $from } до { $to } мовчу.
watch-drop = ✕ Не стежити
watch-titles = У заголовках
watch-titles-now = Тепер шукаю лише в заголовках.
watch-anywhere = Тепер шукаю й у перших реченнях.
watch-dropped = Більше не стежу за цим.
watch-back = Знову стежу за цим.
watch-quiet = 🌙 Тихі години
followed-title = 🔔 Історії, за якими ви стежите
followed-until = до { $day }
follow-over = 🔔 За { $days } днів нічого нового, тому більше не стежу за цією історією:
follow-on = 🔔 Стежити далі
watch-unreadable = Не бачу тут слів. Спробуйте /watch postgres 19
watch-long = Задовго: не більше шести слів, а знаків загалом не більше { $most }.
watch-short = Таке є майже в кожному тексті. Напишіть більше літер, перед знаком * щонайменше три.
watch-many = Забагато одразу або більше, ніж я можу (межа: { $most }). Приберіть щось у /watch.
export-watches = Слова, за якими ви стежите: { $count }
export-follows = Історії, за якими ви стежите: { $count }
sources-title = 📰 Джерела
sources-how = ✅ є у ваших випусках, ▫️ немає. Натисніть, щоб перемкнути. 📁 перемикає всю теку.
sources-no-folder = Без теки
feed-on = Увімкнено: знову у ваших випусках.
feed-off = Вимкнено: у випусках не буде. Натисніть ще раз, щоб повернути.
folder-on = Усе увімкнено: ця тека знову у ваших випусках.
folder-off = Усе вимкнено: цієї теки у випусках не буде.
folder-reverted = Знову як було.
# $since is one of the age-… texts: “5 min ago”, “yesterday”.
feed-good = 🟢 оновлено { $since }
feed-silent = 🟢 поки нічого нового
feed-new = ⚪ ще не читалося
feed-failing = 🔴 поки не читається
feed-trouble = 🟡 тимчасовий збій, прочитано { $since }
feed-down = 🔴 не відповідає, прочитано { $since }
feed-paused = ⏸ призупинено власником бота

## Personal sources

add-how = Надішліть адресу сайту чи RSS-стрічки, наприклад example.org, і я покажу, що там є. Поки ви не підтвердите, нічого не зберігається. Щоб перенести стрічки з іншої читалки, просто надішліть сюди її файл OPML. Для каналу в Telegram надішліть @назву або перешліть один із його дописів.
add-unreadable = Не бачу тут адреси. Спробуйте /add example.org або /add https://example.org/feed.xml
add-too-many = Це було багато адрес за одну годину. Зачекайте трохи з наступною.
add-nothing = Там немає ні RSS-стрічки, ні списку статей. Пошукайте на сайті «RSS» або «стрічка» і надішліть ту адресу.
add-failed-blocked = Цей сайт блокує програми на кшталт мене, прочитати його не можу.
add-failed-missing = За цією адресою немає сторінки. Вона написана правильно?
add-failed-busy = Сайт просить зайти пізніше. Спробуйте за якийсь час.
add-failed-server = Сайт зараз відповідає з помилкою. Спробуйте пізніше.
add-failed-name = За цією адресою немає загальнодоступного сайту. Чи правильно її написано?
add-failed-secure = Сертифікат сайту недійсний, безпечно прочитати його не можу.
add-failed-no-feed = Там немає ні RSS-стрічки, ні списку статей. Пошукайте на сайті «RSS» або «стрічка» і надішліть ту адресу.
add-failed-large = Те, що там лежить, завелике для мене.
add-channel-group = Це група, а не канал. Я вмію читати лише канали.
add-channel-closed = Цей канал не має відкритої сторінки, тому ззовні я його не бачу. Якщо він ваш, зробіть мене адміністратором без права надсилати повідомлення й перешліть мені один із дописів.
add-channel-unknown = Не знаходжу каналу в Telegram із такою назвою. Її написано правильно?
add-channel-private = Закритий канал я можу читати лише як адміністратор. Якщо він ваш, зробіть мене адміністратором без права надсилати повідомлення й перешліть мені один із дописів.
add-full = { $most ->
    [one] У вас { $most } власне джерело, більше відстежувати не можу. Приберіть його в /sources, щоб звільнити місце.
    [few] У вас { $most } власні джерела, більше відстежувати не можу. Приберіть одне в /sources, щоб звільнити місце.
   *[many] У вас { $most } власних джерел, більше відстежувати не можу. Приберіть одне в /sources, щоб звільнити місце.
  }
add-list = 📰 Мої джерела
add-kind-feed = RSS-стрічка
add-kind-list = сторінка зі списком статей
add-kind-sitemap = сайт без стрічки
add-kind-channel = канал у Telegram
add-kind-private-channel = закритий канал у Telegram
add-per-day = { $count ->
    [one] приблизно { $count } стаття на день
    [few] приблизно { $count } статті на день
   *[many] приблизно { $count } статей на день
  }
add-per-week = { $count ->
    [one] приблизно { $count } стаття на тиждень
    [few] приблизно { $count } статті на тиждень
   *[many] приблизно { $count } статей на тиждень
  }
add-per-month = { $count ->
    [one] приблизно { $count } стаття на місяць
    [few] приблизно { $count } статті на місяць
   *[many] приблизно { $count } статей на місяць
  }
channel-per-day = { $count ->
    [one] приблизно { $count } допис на день
    [few] приблизно { $count } дописи на день
   *[many] приблизно { $count } дописів на день
  }
channel-per-week = { $count ->
    [one] приблизно { $count } допис на тиждень
    [few] приблизно { $count } дописи на тиждень
   *[many] приблизно { $count } дописів на тиждень
  }
channel-per-month = { $count ->
    [one] приблизно { $count } допис на місяць
    [few] приблизно { $count } дописи на місяць
   *[many] приблизно { $count } дописів на місяць
  }
add-rarely = нове буває рідко
add-empty = Зараз там порожньо.
add-ask = Додати до ваших випусків? Отримуватимете це лише ви.
add-is-there = Це вже є у ваших випусках.
add-is-own = Ви вже читаєте це джерело.
add-is-held = Власник бота прибрав це джерело, додати його не можу.
add-yes = ➕ Додати
add-no = Скасувати
follow-yes = ➕ Читати
follow-no = ✕ Ні
add-cancelled = Нічого не додано.
mail-none = Цей бот не приймає пошту: MAIL_DOMAIN ще не налаштовано.
mail-title = 📮 Ваша адреса для розсилок
mail-how = Підписуйтеся з нею на розсилки. Кожен відправник стане джерелом, яке бачите лише ви, а прохання підтвердити підписку прийдуть сюди одразу.
mail-new = 🔄 Нова адреса
mail-end = ✕ Закрити
mail-closed = Адресу закрито: листи на неї видаляються. Те, що вже прийшло, лишається у ваших випусках.
mail-renewed = Стара адреса більше не працює
mail-confirm-title = ✉️ Підтвердьте підписку
mail-confirm-how = Кнопка відкриває { $host }. Якщо це були не ви, нічого не робіть.
mail-confirm-button = ✅ Відкрити сторінку
mail-leave = 📭 Відписатися
mail-leave-how = ✕ у /sources прибирає відправника звідси. Щоб листів більше не було, відпишіться від розсилки:
mail-leave-page = 📭 Відкрити сторінку
mail-leave-mail = Або напишіть на адресу
mail-leave-none = У його листах не сказано, як відписатися.
mail-leave-ask = Попросити { $host } відписати вас від цієї розсилки? Відправник зникне й із ваших джерел.
mail-leave-now = 📭 Так, відписатися
mail-leaving = Відписую…
mail-left = { $host } підтверджує: ви більше не підписані на розсилку. Відправника більше немає й серед ваших джерел.
mail-leave-refused = { $host } не приймає відписку. Відпишіться на сторінці розсилки:
mail-leave-unreachable = Не вдалося зв’язатися з { $host }. Спробуйте пізніше або відпишіться на сторінці розсилки:
mail-refused = ✉️ Листа не прийнято
mail-refused-sources = Для ще одного відправника немає місця: власних джерел може бути не більше ніж { $most }. Видаліть одне в /sources, і наступний лист прийде.
mail-refused-many = За день на вашу адресу прийшло листів більше ніж { $most }.
mail-refused-share = Ваші джерела й розсилки вже принесли за день стільки, скільки може отримати одна людина.
mail-refused-large = Він більший за { $most } МБ.
mail-refused-once = Якщо сьогодні не буде прийнято й інші, я про це не повідомлю.
own-kept = Додано
own-dropped = Прибрано
own-not-kept = Для нього більше немає місця.
own-added = Додано: { $title }. Тепер це джерело є у ваших випусках.
own-added-advisories = Разом із ним надходять і його бюлетені безпеки — з окремої стрічки.
own-gone = { $title } більше не у ваших випусках.
own-take-back = ✕ Прибрати
own-drop = ✕ { $name }
own-mark = ваше
own-how = ✕ прибирає ваше джерело.
sources-add = ➕ Додати джерело
sources-export = 📤 Експорт
# The name of a folder in the exported file.
export-own = Мої джерела
export-caption = { $count ->
    [one] Ваше джерело ({ $count }), для будь-якої іншої читалки.
    [few] Ваші джерела ({ $count }), для будь-якої іншої читалки.
   *[many] Ваші джерела ({ $count }), для будь-якої іншої читалки.
  }
file-unknown = Я читаю лише списки RSS-стрічок: файл OPML (.opml або .xml), який зберігають інші читалки.
file-large = Файл завеликий. Список стрічок займає не більше 1 МБ.
opml-title = Що знайшлося у вашому файлі
opml-none = У цьому файлі немає стрічок. Збережіть стрічки з іншої читалки в OPML і надішліть мені.
opml-new = { $count ->
    [one] { $count } нове джерело
    [few] { $count } нові джерела
   *[many] { $count } нових джерел
  }
opml-there = { $count ->
    [one] { $count } ви вже отримуєте
    [few] { $count } ви вже отримуєте
   *[many] { $count } ви вже отримуєте
  }
opml-bad = { $count ->
    [one] { $count } запис не підійшов
    [few] { $count } записи не підійшли
   *[many] { $count } записів не підійшло
  }
opml-line = Рядок { $line }: { $why }
opml-why-no-address = у «{ $about }» немає адреси
opml-why-bad-address = «{ $about }» — не адреса сайту
opml-why-open = теку «{ $about }» не закрито
opml-room = { $count ->
    [one] Своїх джерел може бути { $most }, тому додати можна лише перше ({ $count }).
    [few] Своїх джерел може бути { $most }, тому додати можна перші { $count }.
   *[many] Своїх джерел може бути { $most }, тому додати можна перші { $count }.
  }
opml-yes = { $count ->
    [one] ➕ Додати { $count }
    [few] ➕ Додати { $count }
   *[many] ➕ Додати { $count }
  }
opml-added = { $count ->
    [one] Додано { $count } джерело. Зараз перевірю його; чи читається воно, буде видно в /sources.
    [few] Додано { $count } джерела. Зараз перевірю їх; чи читаються вони, буде видно в /sources.
   *[many] Додано { $count } джерел. Зараз перевірю їх; чи читаються вони, буде видно в /sources.
  }
opml-left = { $count ->
    [one] Не вмістилося { $count }: своїх може бути { $most }.
    [few] Не вмістилися { $count }: своїх може бути { $most }.
   *[many] Не вмістилося { $count }: своїх може бути { $most }.
  }
link-ask = Переказати цю сторінку?
link-read = ✨ Переказати
link-add = ➕ Читати цей сайт
link-no = ✕ Ні
link-left = Гаразд, не чіпаю.
link-reading = Читаю…
link-quota = { $count ->
    [one] Сьогодні я вже прочитав для вас { $count } сторінку, більше не можу.
    [few] Сьогодні я вже прочитав для вас { $count } сторінки, більше не можу.
   *[many] Сьогодні я вже прочитав для вас { $count } сторінок, більше не можу.
  }
link-unreachable = Прочитати цю сторінку не вдалося. Можливо, її більше немає, вона закрита для програм на кшталт мене або це не стаття.
link-no-article = На цій сторінці немає статті, яку можна переказати.

## Commands, as the menu shows them

command-digest = Випуск просто зараз
command-saved = Що ви відклали
command-topics = Теми ваших випусків
command-sources = Звідки новини
command-add = Додати своє джерело
command-export = Ваші джерела файлом
command-languages = Якими мовами ви читаєте
command-mute = Слова, про які не хочеться читати
command-watch = Слова й історії, про які повідомляю
command-search = Знайти статтю
command-ask = Запитати про статті
command-recent = Найновіше
command-top = Найкраще за тиждень
command-interests = Що вам, на мою думку, подобається
command-feedback = Написати власникові бота
command-privacy = Що про вас зберігається
command-forget = Видалити все про вас
command-connect = Під’єднати асистента чи читалку
command-settings = Час, часовий пояс, обсяг
command-help = Що я вмію
command-start = Підписатися
command-stop = Відписатися

## The profile of the bot

bot-description = Щоранку короткий випуск про те, що сталося в технологіях. Статті повністю просто тут, за кавою.

    Натисніть «Почати», щоб підписатися.
bot-short-description = Щоранку короткий випуск новин про технології, статті повністю в чаті.

## Subscribing, help, unsubscribing

welcome = Вітаю. Я читаю новини про технології за вас і надсилаю один короткий випуск на день, час: { $time }.

    Де ви? Натисніть на місто або напишіть своє, щоб { $time } було на вашому годиннику. До того рахую за { $zone }. Або отримайте випуск просто зараз.
welcome-again = Ви підписані. Наступний випуск надійде { $when }.
welcome-back = З поверненням. Налаштування лишилися ті самі; наступний випуск надійде { $when }.
welcome-now = ☕ Надіслати зараз
welcome-settings = 🕗 Змінити час або пояс
zone-first = Зараз { $time } ({ $zone }). Перший випуск надійде { $when }. Або отримайте його просто зараз.
stopped = Готово, випусків більше не буде. Налаштування збережено: /start усе поверне.
not-subscribed = Ви не підписані. Це виправить /start.

help = Я читаю новини про технології за вас і надсилаю один короткий випуск на день, в обраний вами час.

    Кожна стаття — картка. 📖 відкриває її повністю просто в чаті, «Далі» веде до наступної, 🔖 відкладає, 👍 і 👎 розповідають мені про ваші інтереси, 💬 переказує, що про неї кажуть, решта під ⋯.

    /digest — випуск зараз; за один день: /digest вчора
    /saved, /recent, /top — відкладене, нове, найкраще за тиждень
    /search батарея — знайти
    /ask хто робить чип — відповідь із джерелами; або дайте відповідь на картку запитанням
    /topics, /sources — про що ваші випуски і звідки новини
    /add example.org — своє джерело; або надішліть просто посилання, і я перекажу
    /mute біткоїн — приховати слово
    /watch postgres 19 — дізнатися про це одразу
    /interests — що вам, на мою думку, подобається
    /connect — ваш ШІ-асистент і читалка стрічок
    /settings — час, пояс, обсяг, мова та інше
    /feedback ТЕКСТ — скажіть, чого бракує
    /privacy, /forget — що зберігається і як це видалити
    /stop — більше не надсилати
pointer = Я знаю лише кілька команд. /digest надішле новини просто зараз, /help перелічить усе інше.
unknown-command = Такої команди я не знаю. Усі відомі мені — у /help.
something-failed = У мене щось пішло не так. Спробуйте ще раз трохи згодом.
edit-in-seconds = Telegram просить мене тут не поспішати. Повідомлення зміниться за { $seconds } с.
edit-in-minutes = Telegram просить мене тут не поспішати. Повідомлення зміниться за { $minutes } хв.

## Digests on demand

digest-nothing = Після минулого випуску нічого нового. Наступний надійде { $when }.
digest-topics-off = Надсилати нічого: усі теми вимкнено. Увімкніть те, що хочете читати.
digest-gathering = Я читаю джерела вперше. Запитайте ще раз за хвилину.
digest-past = Випуск за { $date }
digest-past-several = За { $date } було кілька випусків. Який показати?
digest-past-button = { $time } · новин: { $count }
digest-past-none = За { $date } випуску не було.
digest-past-before = Випуск за { $date }
digest-past-old = Випуски зберігаються пів року; за { $date } вже нічого не лишилося.
digest-past-what = Не розумію, який це день: «{ $day }». Спробуйте /digest вчора, /digest понеділок або /digest 21.11.
digest-past-future = Цей день ще не настав. /digest принесе те, що нового зараз.
recap-title = Ваш тиждень, { $days }
recap-quiet = Спокійний тиждень: згадувати нічого, і все відкладене прочитано.
recap-saved = 🔖 Відкладено й ще не прочитано:

# Used as $when in other texts. A language may use $weekday (1 is Monday) in place of $day, and $hour (0-23) next to $time,
# where its grammar needs them.
when-today = сьогодні { $hour ->
    [11] об
   *[other] о
  } { $time }
when-tomorrow = завтра { $hour ->
    [11] об
   *[other] о
  } { $time }
when-day = { $weekday ->
    [1] у понеділок
    [2] у вівторок
    [3] у середу
    [4] у четвер
    [5] у п’ятницю
    [6] у суботу
   *[other] у неділю
  } { $hour ->
    [11] об
   *[other] о
  } { $time }
# A moment with its time zone, where the reader's own zone may be another one.
when-zone = { $when } ({ $zone })

## Settings

settings-title = Налаштування
settings-time = 🕗 Час: { $time }
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
settings-sound-on = 🔔 Звук: є
settings-sound-off = 🔕 Звук: немає
settings-quiet = 🌙 Тихі години: { $from }–{ $to }
settings-quiet-off = 🌙 Тихі години: немає
settings-recap = 🗓 Підсумки тижня: { $day }, { $time }
settings-recap-off = 🗓 Підсумки тижня: вимк.
settings-voice-off = 🎧 Голос: вимк.
settings-voice-asked = 🎧 Голос: на запит
settings-voice-digest = 🎧 Голос: з кожним випуском
settings-copies-on = 👥 Своя копія: так
settings-copies-off = 👥 Своя копія: ні
settings-read = 🌐 Читаєте мовами: { $languages }
settings-read-others = 🌐 Читаєте мовами: { $languages }; решта в перекладі
settings-speak = 💬 Переказ: { $language }
settings-next = Наступний випуск надійде { $when }.
settings-paused = Пауза. Наступний випуск надійде { $when }.
settings-stopped = Випусків не заплановано. /start підпише вас знову.
settings-time-button = 🕗 Час
settings-days-button = 📅 Дні
settings-zone-button = 🌍 Часовий пояс
settings-size-button = 📚 Обсяг
settings-form-button = 🃏 Вигляд
settings-reading-button = 📖 Повний текст
settings-pictures-button = 🖼 Зображення
settings-sound-button = 🔔 Звук
settings-quiet-button = 🌙 Тихі години
settings-recap-button = 🗓 Підсумки тижня
settings-voice-button = 🎧 Голос
settings-recap-time-button = 🕗 О { $time }
settings-copies-button = 👥 Своя копія
settings-read-button = 🌐 Я читаю
settings-speak-button = 💬 Переказ
settings-language-button = 🗣 Мова
settings-pause-button = ⏸ Пауза
settings-several-button = ➕ Кілька разів на день
settings-time-ask = Коли надсилати випуск? Виберіть час або напишіть, наприклад 7:45, можна кілька: 7:45, 19:30.
settings-several-ask = Позначте всі години, коли потрібен випуск; повторне натискання знімає позначку. Або напишіть: 7:45, 19:30.
settings-time-unreadable = Не схоже на час. Спробуйте 7:45 або 19:30.
settings-days-ask = У які дні? Натисніть на день, щоб увімкнути або вимкнути його.
settings-zone-ask = Ваш часовий пояс: { $zone }. Виберіть зі списку або напишіть своє місто чи країну. Збережеться лише пояс.
settings-zone-found = Який із них?
settings-zone-guess = Такого місця не знаю. Може, одне з цих?
settings-zone-unknown = Такого місця не знаю. Напишіть найближче велике місто або пояс, наприклад UTC+2.
zone-as-offset = { $zone } цілий рік, без літнього часу. Якщо влітку годинники у вас переводять, краще напишіть місто.
zone-as-clock = { $typed }: рахую за часом міста { $city }, з переходом на літній час. Якщо ваш годинник не переводять, напишіть різницю з UTC, наприклад UTC+2.
location-button = 📍 Моє місце
location-ask = Надішліть геопозицію кнопкою нижче або напишіть місто. Збережеться лише пояс.
location-send = 📍 Надіслати геопозицію
location-no = ✕ Ні
location-left = Гаразд, без геопозиції.
settings-size-ask = Скільки статей щонайбільше? Або виберіть, скільки у вас хвилин.
settings-form-ask = У якому вигляді надсилати випуск?
settings-reading-ask = Як показувати статтю повністю? Для великого повідомлення потрібна свіжа версія Telegram.
settings-pictures-ask = Показувати на картках зображення статті?
settings-sound-ask = Надсилати випуск зі звуком?
settings-quiet-ask = У які години нічого не повідомляти одразу про слова та історії, за якими ви стежите? Випуски надходять у свій час у будь-якому разі.
quiet-none = Немає
settings-recap-ask = Раз на тиждень я можу надсилати підсумки: про що писало найбільше джерел, чим це продовжилося і що ви відклали, але не прочитали. У який день? Виберіть або напишіть разом із часом: неділя 18:00.
settings-recap-time-ask = О котрій надсилати підсумки? Виберіть час або напишіть, наприклад 19:30.
settings-recap-unreadable = Не можу зрозуміти це як день чи час. Спробуйте неділя 18:00 або 19:30.
settings-voice-ask = Я можу читати випуск уголос: заголовки й стислий зміст в одному голосовому повідомленні на кілька хвилин. Воно надходить після карток кожного випуску або коли ви натискаєте 🎧 у меню ⋯. Там само можна послухати одну статтю.
voice-off = Вимк.
voice-asked = На запит
voice-with-digest = З кожним випуском
settings-copies-ask = Нехай кожен учасник читає свою копію? Тоді натискання відкриє копію, яку бачить лише він, а спільна картка лишиться на місці. Потрібна свіжа версія Telegram.
settings-read-ask = Якими мовами ви читаєте? Статті іншими мовами не потрапляють до випусків; /search їх і далі знаходить. Якщо ввімкнути «Перекладати інші», вони надходять із переказом мовою ваших переказів; для цього потрібна ШІ-модель.
settings-speak-ask = Якою мовою переказувати? Для перекладу потрібна ШІ-модель; без неї переказ лишається мовою статті.
settings-language-ask = Якою мовою з вами говорити?
settings-pause-ask = Скільки часу нічого не надсилати? Виберіть або напишіть дату, наприклад 24.12 чи 2026-12-24.
settings-pause-unreadable = Не схоже на майбутню дату. Спробуйте 24.12 або 2026-12-24.
settings-saved = Збережено
settings-back = ◂ Назад
chosen = ✓ { $label }
days-every = Щодня
days-work = У будні
days-weekend = У вихідні
minutes-choice = { $count } хв
form-cards = Картки, одна за одною
form-overview = Одне повідомлення, усе згорнуто
reading-classic = Сторінками, для будь-якого застосунку
reading-rich = Одне велике повідомлення
setting-on = Так
setting-off = Ні
read-all = усіма
read-all-button = Усі мови
read-others = Перекладати інші
languages-unknown = Такої мови не знаю. Спробуйте /languages uk, en
speak-own = мовою статті
pause-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
  }
pause-end = ▶ Відновити зараз

## Search and lists of articles

search-how = Що ви шукаєте? Напишіть зараз або після команди: /search батарея, або вислів: /search «тепловий насос». Досить початку слова.
search-title = 🔎 { $query }
search-empty = Нічого не знайшлося. Спробуйте менше слів або лише початок слова.
search-slow = Пошук тривав надто довго, і я його зупинив. З рідкіснішим або ще одним словом буде швидше.
search-busy = Зараз дуже багато запитів, до вашого черга не дійшла. Повторіть пошук трохи згодом.
recent-title = 🕘 Найновіше
recent-empty = Статей у мене поки немає. Запитайте за хвилину.
top-title = 🏆 Найкраще за тиждень
top-empty = Статей за цей тиждень у мене поки немає.

## Interests: what was learned from reactions

taste-title = Ваші інтереси
taste-some = ▲ вам подобається, ▼ подобається менше. ✕ прибирає рядок, 📌 закріплює його. Решта забувається за кілька тижнів.
taste-early = Помічено, але поки замало, щоб змінити випуски:
taste-empty = Я ще недостатньо знаю ваші інтереси. Вистачить ще кількох 👍, 👎 або 🔖.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Забути все
taste-reset-sure = Забути все, що я дізнався про ваші інтереси? Повернути це буде неможливо.
taste-reset-yes = Так, забути
taste-pinned = Тепер лишиться як є.
taste-unpinned = Знову може змінюватися.
taste-dropped = Прибрано.
taste-forgotten = Забуто. Починаємо наново.
wish-title = Я б змінив це:
wish-less = ▼ Менше: { $name }
wish-more = ▲ Більше: { $name }
wish-none = 🔇 Зовсім без: { $name }
wish-again = 🔈 Знову: { $name }
wish-quoted = «{ $name }»
wish-effect = У випуску із сьогоднішніми новинами:
wish-same = Випуск із сьогоднішніми новинами був би таким самим.
wish-unread = Не вдалося зрозуміти: { $parts }
wish-unreadable = Не вдалося зрозуміти. Напишіть, чого хочете менше, більше, без чого або тільки що: /interests менше про криптовалюти, більше про бази даних, без ігор
wish-already = Так уже налаштовано.
wish-adopt = Правильно ✓
wish-refuse = Ні
wish-adopted = Готово. Це видно в /interests, /topics і /mute.
wish-refused = Нічого не змінилося.
wish-undone = Скасовано.
wish-over = Це вже неактуально. Напишіть ще раз після /interests.
wish-how = Можна й словами: /interests менше про криптовалюти, більше про бази даних
wish-out = − { $title }
wish-in = + { $title }

## Groups and channels

group-hello = Вітаю. Можу раз на день надсилати в цю групу короткий випуск новин про технології. Запустити його може адміністратор кнопкою.
group-start = ▶ Почати тут
group-started = Готово. Перший випуск надійде { $when }. Час, обсяг, мову й вигляд адміністратори змінюють у /settings.
admins-only = Тут це можуть змінювати лише адміністратори.
admins-hidden = Мені не видно, хто тут адміністратор. Зробіть мене адміністратором групи й спробуйте ще раз.
answer-by-reply = Дайте відповідь на це повідомлення, будь ласка.
channel-started = Відтепер раз на день публікую огляд у «{ $title }», наступний { $when }. Щоб щось змінити, опублікуйте в каналі /settings.
chat-no-right = Не можу публікувати у «{ $title }»: немає права надсилати повідомлення. Щойно воно з’явиться, випуски почнуть надходити.
channel-only-read = Якщо мені треба лише читати його для вас, залиште як є й перешліть мені один із дописів.
channel-stopped = Я знову у «{ $title }». Розсилку там зупинено командою /stop, тому нічого не публікую, доки там не опублікують /start.
chat-denies = Не можу писати у «{ $title }», тому випуски туди не надходять. Перевірте, будь ласка, дозволи цього чату. Пробуватиму ще 30 днів, потім припиню.
inline-open = Відкрити бота

## Questions about articles

ask-how = Що ви хочете дізнатися? Напишіть зараз або після команди: /ask хто робить чип. Я відповідаю за прочитаними статтями і більше ні за чим. Щоб запитати про одну статтю, дайте відповідь на її картку.
ask-which = Що ви хочете дізнатися про статтю «{ $headline }»?
ask-further = Що ще ви хочете дізнатися?
ask-more = 💭 Запитати ще
ask-off = Запитання тут вимкнено.
ask-quota = { $count ->
    [one] Сьогодні я вже відповів вам на { $count } запитання, більше не можу.
    [few] Сьогодні я вже відповів вам на { $count } запитання, більше не можу.
   *[many] Сьогодні я вже відповів вам на { $count } запитань, більше не можу.
  }
ask-busy = Я ще відповідаю на ваше попереднє запитання.
ask-late = Це тривало надто довго. Спробуйте ще раз; запитання не зараховано.
listen-recording = 🎧 Записую… Це займе трохи часу.
listen-busy = Я ще записую те, про що ви просили минулого разу.
listen-failed = Записати зараз не вдалося. Спробуйте пізніше.
listen-spent = На сьогодні прочитано вголос усе, що можна. Завтра буде ще.
listen-off = Зараз нічого не можна прочитати вголос.
listen-silent = Для цієї мови тут немає голосу.
voice-digest = Ваш випуск уголос
voice-part = Частина { $page } з { $pages }
# What is read out: a voice speaks it.
speech-greeting = Вітаю. У вашому випуску { $count ->
    [one] { $count } новина
    [few] { $count } новини
   *[other] { $count } новин
  }.
speech-story = Новина { $position }.
speech-update = Є продовження.
speech-rest = Ще { $count ->
    [one] { $count } новина
    [few] { $count } новини
   *[other] { $count } новин
  } на картках.
speech-goes-on = Стаття на цьому не закінчується. Решта в повному тексті.
speech-code = Тут у статті наведено код.
speech-table = Тут у статті наведено таблицю.
asked-gone = Цієї відповіді вже немає: запитання я забуваю за день.
asked-model-one = Відповідь ШІ за цими реченнями статті:
asked-model-all = Відповідь ШІ за цими реченнями:
asked-sentences-one = Речення статті, що підходять найкраще:
asked-sentences-all = Речення, що підходять найкраще:
asked-near-one = Чіткої відповіді у статті не знайшлося. Найближчі до запитання речення:
asked-near-all = Чіткої відповіді не знайшлося. Найближчі до запитання речення:
asked-not-said-one = У статті про це не сказано.
asked-not-said-all = У статтях, які я маю, про це не сказано.
asked-no-match-one = Жодне речення статті не підходить до вашого запитання.
asked-no-match-all = Речень, що підходять, не знайшлося. Спробуйте менше слів або інші.
asked-export = Ваші запитання за останні 24 години з відповідями

site-hacker-news = Hacker News
site-lobsters = Lobsters
site-reddit = Reddit
said-title = 💬 Що кажуть в обговоренні
said-objection = Заперечення
said-fact = Доповнення
said-correction = Виправлення
said-comment = Коментар
said-by-model = Переказ обговорення від ШІ: { $count ->
    [one] { $count } коментар
    [few] { $count } коментарі
   *[other] { $count } коментарів
  } на { $site }. Це слова коментаторів, а не статті.
said-by-model-uncounted = Переказ обговорення на { $site } від ШІ. Це слова коментаторів, а не статті.
said-by-ranking = Найкращі за рейтингом, скорочено: усього { $count ->
    [one] { $count } коментар
    [few] { $count } коментарі
   *[other] { $count } коментарів
  } на { $site }.
said-by-ranking-uncounted = Найкращі за рейтингом коментарі на { $site }, скорочено.
said-few = { $count ->
    [one] Поки що є лише { $count } коментар.
    [few] Поки що є лише { $count } коментарі.
   *[other] Поки що є лише { $count } коментарів.
  }
said-none = Коментарів поки що немає.
said-unreadable = Зараз не вдалося прочитати коментарі на { $site }. Ось де вони.
said-many = За годину відкрито забагато обговорень. Ось де це.
said-reading = Читаю обговорення…
said-busy = Я ще читаю попереднє.
said-gone = Цього обговорення вже немає.
said-open = Відкрити на { $site }
said-close = ✕ Закрити
said-closed = Закрито.

## Privacy, feedback, limits, access

forget-sure = Видалити все про вас: налаштування, відкладене, інтереси, історію? Повернути це буде неможливо.
forget-yes = Так, видалити все
forget-no = Ні, залишити
forgotten = Усе про вас видалено. Захочете повернутися: /start
forget-kept = Нічого не видалено.
privacy = Що зберігається про цей чат: його ID та ім’я в Telegram, ваші налаштування (зокрема мови, якими ви читаєте), які випуски вам надіслано, які кнопки ви натискали, що відклали й коли просили про це нагадати, які джерела й посилання додали, зокрема дописи закритих каналів, за якими словами та історіями ви стежите й що я через них повідомив, для групи чи каналу — хто підписав, інтереси, виведені з усього цього або названі вами, а коли пишуть одразу дуже багато людей, — і мої відповіді вам, доки їх не надіслано. Розсилки на вашу тутешню адресу зберігаються як статті, які бачите лише ви. Якщо підключено модель, їй може бути надіслано те, що ви пишете після /interests.

    Це потрібно, щоб складати й надсилати ваші випуски, і більше ні для чого. Бачити це може лише власник бота; нікому нічого не передається, крім запитань, про що сказано нижче. Надіслана геопозиція перетворюється на часовий пояс і не зберігається.

    Те, що ви запитуєте про статті, зберігається з відповіддю 24 години, щоб можна було запитати далі, а потім видаляється. Якщо підключено модель ШІ, її сервер отримує запитання, те, що ви запитали до нього в тій самій розмові, і уривки статей, але не те, хто ви.

    Те, що ви під’єднали через /connect, читає те, що бачите ви, і нічого чужого. Я зберігаю, що воно під’єднане й коли зверталося востаннє, а від секрету — лише геш. Якщо ви налаштуєте там вебхук, йому надсилається відкладене або ваші випуски; я зберігаю його адресу й що було надіслано.

    Повний текст статті, яку хтось просить перекласти, теж надсилається цій моделі, без відомостей про те, хто її читає, а переклад зберігається разом зі статтею.

    Те, що читається вголос, без жодних відомостей про вас іде на сервер мовлення, якщо власник його підключив: заголовки й стислий зміст випусків і статті, для яких хтось натиснув 🎧.

    Після натискання на 💬 я читаю відкриті коментарі на Hacker News (через його API та API Algolia), Lobsters чи Reddit; вони передаються моделі ШІ, якщо вона є. Ніхто з них не дізнається, хто запитав, і про це нічого не зберігається.

    /interests показує і змінює те, що я дізнався. /forget видаляє все одразу.
feedback-how = Напишіть зараз або після команди: /feedback Мені хотілося б…
feedback-thanks = Дякую. Передав.
feedback-nobody = Тут не вказано нікого, хто отримує відгуки.
feedback-from = 💬 { $name } ({ $id }):
store-away = Зараз мої дані недоступні. Спробуйте ще раз за хвилину.
too-quick = Для мене це зашвидко. Зачекайте трохи.
too-many-write = Зараз пише так багато людей, що я не можу відповісти всім. Якщо тут нічого не зміниться, спробуйте ще раз за кілька хвилин.
digest-quota = Сьогодні у вас уже { $count ->
    [one] { $count } випуск
    [few] { $count } випуски
   *[many] { $count } випусків
  }, більше надіслати не можу. Наступний надійде у звичний час.
access-invite = Цей бот лише за запрошеннями. Попросіть посилання в його власника.
access-list = Цей бот закритий. Попросіть доступ у його власника.
access-stale-invite = Це запрошення вже використано або воно застаріло. Попросіть нове.
access-chat = У «{ $title }» я мовчу: цей бот лише для тих, кому відкрито доступ. Власник може відкрити його вам або цьому чату за ID: { $id }.

## What people connect

connect-title = 🔌 Що можна під’єднати
connect-how = Ваші програми можуть читати те, що ви бачите тут, або отримувати це. Чужих статей серед цього немає, і від’єднати кожну можна будь-коли.
connect-private = Це працює лише в нашому приватному чаті: програму під’єднує секрет.
connect-no-address = Ваші програми могли б дістатися до мене лише за публічною адресою, а її немає: PUBLIC_URL ще не налаштовано.
connect-assistant = 🤖 ШІ-асистент
connect-assistant-how = Claude, ChatGPT, редактор чи будь-який інший асистент, що знає MCP, може читати ваш випуск, шукати, відкривати статті повністю й дивитися список відкладеного. Він нічого не змінює, доки ви не дозволите цього тут.
connect-assistant-make = 🔑 Отримати токен
connect-assistant-make-new = 🔑 Новий токен
connect-assistant-made = Це адреса сервера MCP і ваш токен. Укажіть його як bearer-токен, у заголовку Authorization. Я показую його лише один раз і зберігаю тільки геш, тож скопіюйте зараз; хто його має, той читає те саме, що й ви.
connect-digestFeed = 📰 Стрічка моїх випусків
connect-savedFeed = 🔖 Стрічка відкладеного
connect-feed-how = Стрічка Atom за секретною адресою, для будь-якої читалки. Хто знає адресу, той читає стрічку; закрити її можна будь-коли.
connect-feed-make = 🔗 Отримати адресу
connect-feed-make-new = 🔗 Нова адреса
connect-feed-made = Це адреса стрічки. Я показую її лише один раз і зберігаю тільки геш, тож скопіюйте зараз.
feed-digest-title = Daybrief: мої випуски
feed-saved-title = Daybrief: відкладене
connect-webhook = 🪝 Вебхук
connect-webhook-how = Те, що ви відкладаєте, або кожен випуск іде підписаним JSON-запитом на вашу адресу протягом хвилини. Якщо ваш сервер недоступний, я пробую три дні.
connect-webhook-make = ➕ Вказати адресу
connect-webhook-make-new = ✏️ Адреса
connect-webhook-ask = На яку адресу надсилати? Надішліть її; вона починається з https://
connect-webhook-bad = На таку адресу надіслати не вийде. Вона починається з https://
connect-webhook-made = Усе, що ви відкладете відтепер, іде на { $host } з підписом за Standard Webhooks. Це секрет для перевірки підпису. Я показую його лише один раз, тож скопіюйте зараз.
connect-webhook-ended = Від’єднано: туди більше нічого не надсилається.
connect-webhook-saved = Відкладене йде на { $host }.
connect-webhook-digest = Кожен випуск іде на { $host }.
connect-webhook-off = 🪝 Ваш вебхук на { $host } три дні нічого не приймав або відмовився остаточно, тому я його вимкнув. Повернути його можна в /connect.
connect-to-digests = 📰 Надсилати випуски
connect-to-saved = 🔖 Надсилати відкладене
connect-failing = Відповідає не так, як має, уперше: { $age }.
connect-test = 🧪 Перевірити
connect-test-arrived = Перевірка дійшла.
connect-test-failed = Перевірка не дійшла: { $why }.
connect-since = Під’єднано: { $age }.
connect-used = Останнє звернення: { $age }.
connect-unused = Ще не використовувалося.
connect-may-save = Може змінювати список відкладеного.
connect-may-not-save = Лише читає.
connect-allow-saving = 🔖 Дозволити відкладати
connect-forbid-saving = 🔖 Лише читати
connect-end = ✕ Від’єднати
connect-ended = Від’єднано: секрет більше нічого не відкриває.
connect-back = Знову під’єднано
connect-export = Що під’єднано до цього чату, без секретів
