# Alles, was man zu lesen bekommt. Kurz, freundlich, schlicht.

## Die Karte

greeting-morning = Guten Morgen. { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
  }, etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  }.
greeting-afternoon = Guten Tag. { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
  }, etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  }.
greeting-evening = Guten Abend. { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
  }, etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  }.
greeting-missed = Während du weg warst, konnte ein Brief nicht kommen; dieser bringt seine Meldungen mit.
reading-time = { $minutes } Min. Lesezeit
age-now = gerade eben
age-minutes = vor { $count } Min.
age-hours = vor { $count } Std.
age-days = { $count ->
    [one] gestern
   *[other] vor { $count } Tagen
  }
told-by = { $count ->
    [one] eine Quelle
   *[other] { $count } Quellen
  }
votes = { $count ->
    [one] ein Punkt
   *[other] { $count } Punkte
  }
discussion = Diskussion
summary-model = KI-Zusammenfassung
summary-embedded = Kernsätze
why-it-matters = Warum das zählt: { $text }
only-excerpt = Hier war nur ein kurzer Auszug zu lesen. Der Rest steht auf der Seite.
only-excerpt-paywall = Ohne Abo zeigt die Seite nur den Anfang.
place = { $position } von { $total } · noch { $minutes } Min.
read-full = 📖 Ganz lesen
next = Weiter ▸
previous = ◂ Zurück
open = 🔗 Öffnen
back-to-summary = ▴ Kurzfassung
finish = Fertig ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Neu: { $said }

## Das Ende

closing = Das war’s. Bis { $when }.
closing-last = Das war’s.
closing-nothing-saved = Diesmal nichts gemerkt. 🔖 auf einer Karte hebt sie für später auf.
closing-saved = { $count ->
    [one] Eine Meldung gemerkt:
   *[other] { $count } Meldungen gemerkt:
  }
saved-button = 🔖 Gemerkt

## Mehr zu einer Karte

mute = 🔇 Weniger: { $name }
unmute = 🔊 Wieder: { $name }
muted-now = Stumm: { $name }. Noch einmal tippen nimmt es zurück.
muted-not = { $name } kommt wieder vor.
about-why = ❓ Warum das?
about-evidence = 🔍 Belege
about-sources = 📰 Wer berichtet
share = ↗ Teilen
show-overview = ☰ Alles auf einen Blick
menu-back = ◂ Zurück
why-news = Diese Geschichte kanntest du schon, und es gibt etwas Neues.
why-outside = Das liegt abseits von dem, was du sonst magst, damit du auch das Übrige siehst.
why-taste = Es ähnelt dem, was dir gefiel, und kam { $hours } Std. vor dem Brief von { $source }.
why-taste-topic = Du magst { $topic }, und das kam { $hours } Std. vor dem Brief von { $source }.
why-many = { $count } Quellen berichten davon: eine der größeren Geschichten des Tages.
why-topic = Es war frisch ({ $hours } Std. alt) und an dem Tag mit das Beste zum Thema { $topic }, von { $source }.
why-fresh = Es war frisch ({ $hours } Std. alt) und mit das Beste, was { $source } an dem Tag hatte.
evidence-model = Jeder Satz der Zusammenfassung, und was der Artikel selbst sagt:
evidence-embedded = Die Kurzfassung besteht aus Sätzen des Artikels selbst:
evidence-none = Zu diesem Artikel gibt es noch keine Kurzfassung.

## Merken

saved-now = Gemerkt. Alles steht unter /saved.
saved-not = Nicht mehr gemerkt.
judged-up = Ist notiert: mehr davon.
judged-down = Ist notiert: weniger davon.
judged-not = Zurückgenommen.
saved-title = 🔖 Gemerkt: { $count }
saved-empty = Noch nichts. 🔖 auf einer Karte hebt sie auf.
list-drop = ✕ { $number }
undo = ↩ Rückgängig

quiet-day = Ein ruhiger Tag: nichts Neues, das den Kaffee lohnt. Bis zum nächsten Mal.

## Tippen

tap-unknown = Dieser Knopf gehört nicht zu diesem Chat oder ist zu alt. /digest bringt etwas Frisches.
digest-old = Dieser Brief ist über ein halbes Jahr alt und nicht mehr da. Sein Artikel schon.
tap-where = Seite { $page } von { $pages }

## Themen, Quellen, Stummes

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
topics-ask = Wovon sollen deine Briefe handeln? Tippen schaltet ein Thema ein oder aus.
topics-all = Alle an
topics-none = Alle aus
topic-ai = KI
topic-programming = Programmieren
topic-web = Web
topic-linux = Linux & Open Source
topic-databases = Datenbanken
topic-cloud = Cloud
topic-security = Sicherheit
topic-privacy = Datenschutz
topic-hardware = Hardware
topic-chips = Chips
topic-mobile = Mobil
topic-games = Spiele
topic-robots = Roboter
topic-mobility = Autos & Verkehr
topic-energy = Energie
topic-science = Wissenschaft
topic-space = Raumfahrt
topic-business = Wirtschaft
topic-policy = Recht & Politik
topic-crypto = Krypto
muted-title = 🔇 Stumm
muted-some = Das lassen deine Briefe weg. Tippe etwas an, um wieder davon zu hören.
muted-empty = Nichts ist stumm.
mute-how = Wörter oder Wendungen stummschalten: /mute bitcoin, royale Hochzeit. Ein Stern am Ende meint alle Wörter, die so beginnen: /mute krypto*
mute-unreadable = Darin sehe ich kein Wort. Versuch es mit /mute bitcoin
mute-long = Das ist lang. Ein Wort oder eine Wendung darf { $most } Zeichen haben.
mute-many = Das wären mehr als { $most } stumme Wörter. Nimm unter /mute erst ein paar alte heraus.
unmuted = Das darf wieder vorkommen.
list-unmute = ✕ { $name }
sources-title = 📰 Quellen
sources-how = ✅ kommt in deinen Briefen vor, ▫️ nicht. Tippen schaltet um.
feed-on = An: deine Briefe berichten wieder davon.
feed-off = Aus: deine Briefe lassen sie weg. Noch einmal tippen nimmt es zurück.
feed-good = 🟢 Neues { $since }
feed-silent = 🟢 noch nichts Neues
feed-new = ⚪ noch nicht gelesen
feed-failing = 🔴 war bisher nicht zu lesen
feed-trouble = 🟡 gerade gestört, zuletzt gelesen { $since }
feed-down = 🔴 antwortet nicht, zuletzt gelesen { $since }
feed-paused = ⏸ eingestellt

## Eigene Quellen

add-how = Schick mir die Adresse einer Website oder eines Feeds, etwa example.org, und ich zeige dir, was von dort kommt. Gespeichert wird erst, wenn du es sagst. Eine Liste aus einem anderen Leser (eine OPML-Datei) kannst du einfach hierher schicken.
add-unreadable = Darin sehe ich keine Webadresse. Versuch es so: /add example.org oder /add https://example.org/feed.xml
add-too-many = Ich habe in einer Stunde viele Adressen für dich angesehen. Warte bitte ein wenig mit der nächsten.
add-nothing = Dort fand ich weder einen Feed noch eine Liste von Artikeln. Such auf der Website nach „RSS“ oder „Feed“ und schick mir diese Adresse.
add-failed-blocked = Diese Website lässt Programme wie mich nicht herein, ich kann sie nicht lesen.
add-failed-missing = Unter dieser Adresse gibt es keine Seite. Ist sie richtig geschrieben?
add-failed-busy = Die Website bittet mich, später zu kommen. Versuch es nach einer Weile noch einmal.
add-failed-server = Die Website antwortet gerade nicht richtig. Versuch es später noch einmal.
add-failed-name = Eine Website dieses Namens finde ich nicht. Ist er richtig geschrieben?
add-failed-private = Diese Adresse liegt nicht im öffentlichen Netz, dorthin gehe ich nicht.
add-failed-slow = Die Website brauchte zu lange für eine Antwort. Versuch es später noch einmal.
add-failed-secure = Das Zertifikat der Website ist nicht in Ordnung, ich kann sie nicht sicher lesen.
add-failed-no-feed = Dort fand ich weder einen Feed noch eine Liste von Artikeln. Such auf der Website nach „RSS“ oder „Feed“ und schick mir diese Adresse.
add-failed-large = Was dort liegt, ist mir zu groß zum Lesen.
add-failed-other = Diese Adresse konnte ich nicht lesen. Versuch es mit einer anderen.
add-full = { $most ->
    [one] Du hast eine eigene Quelle, und um mehr kann ich mich nicht kümmern. Nimm sie unter /sources heraus, um Platz zu schaffen.
   *[other] Du hast { $most } eigene Quellen, und um mehr kann ich mich nicht kümmern. Nimm unter /sources eine heraus, um Platz zu schaffen.
  }
add-list = 📰 Meine Quellen
add-kind-feed = Feed
add-kind-list = Seite mit einer Liste von Artikeln
add-kind-sitemap = Website ohne Feed
add-per-day = { $count ->
    [one] etwa einmal am Tag
   *[other] etwa { $count } am Tag
  }
add-per-week = { $count ->
    [one] etwa einmal in der Woche
   *[other] etwa { $count } in der Woche
  }
add-per-month = { $count ->
    [one] etwa einmal im Monat
   *[other] etwa { $count } im Monat
  }
add-rarely = selten etwas Neues
add-empty = Im Moment steht nichts darin.
add-ask = Soll das in deinen Briefen vorkommen? Nur du bekommst es.
add-is-there = Das kommt in deinen Briefen schon vor.
add-is-own = Dieser Quelle folgst du schon.
add-is-held = Die Betreiber dieses Bots haben diese Quelle herausgenommen, ich kann sie nicht aufnehmen.
add-yes = ➕ Aufnehmen
add-no = Abbrechen
add-cancelled = Nichts wurde aufgenommen.
own-kept = Aufgenommen
own-dropped = Herausgenommen
own-not-kept = Dafür ist kein Platz mehr.
own-added = Aufgenommen: { $title }. Dein nächster Brief schaut auch dort nach.
own-gone = { $title } kommt in deinen Briefen nicht mehr vor.
own-take-back = ✕ Herausnehmen
own-drop = ✕ { $name }
own-mark = deine
own-how = ✕ nimmt eine eigene heraus.
sources-add = ➕ Quelle aufnehmen
sources-export = 📤 Als Datei
export-own = Meine eigenen
export-caption = { $count ->
    [one] Deine Quelle, für jeden anderen Leser.
   *[other] Deine { $count } Quellen, für jeden anderen Leser.
  }
file-unknown = Ich kann nur Listen von Feeds lesen: eine OPML-Datei (.opml oder .xml), wie andere Leser sie ausgeben.
file-large = Diese Datei ist zu groß. Eine Liste von Feeds hat höchstens 1 MB.
opml-title = Was ich in deiner Datei fand
opml-none = In dieser Datei fand ich keine Feeds. Gib deine Feeds im anderen Leser als OPML aus und schick mir das.
opml-new = { $count ->
    [one] eine neue Quelle
   *[other] { $count } neue Quellen
  }
opml-there = { $count ->
    [one] eine, die du schon bekommst
   *[other] { $count }, die du schon bekommst
  }
opml-bad = { $count ->
    [one] ein Eintrag, mit dem ich nichts anfangen konnte
   *[other] { $count } Einträge, mit denen ich nichts anfangen konnte
  }
opml-line = Zeile { $line }: { $why }
opml-why-no-address = { $about } hat keine Adresse
opml-why-bad-address = „{ $about }“ ist keine Webadresse
opml-why-open = der Ordner { $about } hat kein Ende
opml-room = { $count ->
    [one] Du darfst { $most } eigene Quellen haben, also kann nur die erste aufgenommen werden.
   *[other] Du darfst { $most } eigene Quellen haben, also können die ersten { $count } aufgenommen werden.
  }
opml-yes = { $count ->
    [one] ➕ Eine aufnehmen
   *[other] ➕ { $count } aufnehmen
  }
opml-added = { $count ->
    [one] Eine Quelle wurde aufgenommen. Ich sehe sie mir jetzt an; ob sie zu lesen ist, steht unter /sources.
   *[other] { $count } Quellen wurden aufgenommen. Ich sehe sie mir jetzt an; ob jede zu lesen ist, steht unter /sources.
  }
opml-left = { $count ->
    [one] Eine blieb draußen: Du darfst { $most } eigene haben.
   *[other] { $count } blieben draußen: Du darfst { $most } eigene haben.
  }
link-ask = Soll ich diese Seite zusammenfassen?
link-read = ✨ Zusammenfassen
link-add = ➕ Der Website folgen
link-no = ✕ Nein
link-left = Dann nicht.
link-reading = Ich lese sie…
link-quota = { $count ->
    [one] Ich habe in einem Tag eine Seite für dich gelesen, und mehr darf ich nicht.
   *[other] Ich habe in einem Tag { $count } Seiten für dich gelesen, und mehr darf ich nicht.
  }
link-unreachable = Diese Seite konnte ich nicht lesen. Vielleicht ist sie weg, für Programme gesperrt oder kein Artikel.
link-no-article = Auf dieser Seite steht kein Artikel, den ich zusammenfassen könnte.

## Befehle im Menü

command-digest = Jetzt ein Brief
command-saved = Was du dir gemerkt hast
command-topics = Wovon deine Briefe handeln
command-sources = Woher die Meldungen kommen
command-add = Eine eigene Quelle aufnehmen
command-export = Deine Quellen als Datei
command-mute = Wörter, die du nicht lesen willst
command-search = Einen Artikel finden
command-recent = Die neuesten Artikel
command-top = Das Beste der Woche
command-taste = Was dir meiner Meinung nach gefällt
command-feedback = An die Betreiber schreiben
command-privacy = Was über dich gespeichert ist
command-forget = Alles über dich löschen
command-settings = Uhrzeit, Zeitzone, Länge
command-help = Was ich kann
command-start = Abonnieren
command-stop = Abbestellen

## Wer der Bot ist

bot-description = Jeden Morgen ein kurzer Brief mit dem, was in der Technik geschah. Ganze Artikel gleich hier lesen, beim Kaffee.

    Zum Abonnieren auf Start tippen.
bot-short-description = Jeden Morgen ein kurzer Brief mit Technik-Meldungen, ganze Artikel im Chat.

## Kommen und gehen

welcome = Willkommen. Ich lese für dich die Technik-Meldungen und schicke dir einen kurzen Brief am Tag.

    Der erste kommt { $when } ({ $zone }). Oder gleich jetzt.
welcome-again = Du bist dabei. Der nächste Brief kommt { $when } ({ $zone }).
welcome-back = Willkommen zurück. Deine Einstellungen sind geblieben; der nächste Brief kommt { $when } ({ $zone }).
welcome-now = ☕ Jetzt einen schicken
welcome-settings = 🕗 Uhrzeit oder Zone ändern
stopped = Erledigt, keine Briefe mehr. Deine Einstellungen bleiben: /start holt alles zurück.
not-subscribed = Du bist noch nicht dabei. /start ändert das.

help = Ich lese für dich die Technik-Meldungen und schicke dir einen kurzen Brief am Tag, zu deiner Uhrzeit.

    Jeder Artikel ist eine Karte. 📖 öffnet ihn ganz hier im Chat, Weiter führt zum nächsten, 🔖 hebt ihn auf, 👍 und 👎 zeigen mir, was du magst, ⋯ hat den Rest.

    /digest – jetzt ein Brief
    /saved, /recent, /top – gemerkt, neu, das Beste der Woche
    /search Wärmepumpe – etwas finden
    /topics, /sources – wovon und woher
    /add example.org – eine eigene Quelle; einen bloßen Link fasse ich zusammen
    /mute bitcoin – ein Wort weglassen
    /taste – was dir meiner Meinung nach gefällt
    /settings – Uhrzeit, Zone, Länge, Sprache und mehr
    /feedback TEXT – sag uns, was fehlt
    /privacy, /forget – was gespeichert ist, und es löschen
    /stop – keine Briefe mehr
pointer = Ich kenne nur ein paar Befehle. /digest bringt die Meldungen, /help sagt, was es sonst gibt.
unknown-command = Diesen Befehl kenne ich nicht. /help nennt die, die ich kenne.
something-failed = Bei mir ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.

## Auf Wunsch

digest-nothing = Seit deinem letzten Brief nichts Neues. Der nächste kommt { $when }.
digest-gathering = Ich lese meine Quellen gerade zum ersten Mal. Frag bitte in einer Minute noch einmal.
digest-failed = Das Senden hat gerade nicht geklappt. Bitte versuch es gleich noch einmal.

when-today = heute um { $time }
when-tomorrow = morgen um { $time }
when-day = am { $day } um { $time }

## Einstellungen

settings-title = Einstellungen
settings-time = 🕗 Uhrzeit: { $time }
settings-days = 📅 Tage: { $days }
settings-zone = 🌍 Zeitzone: { $zone }
settings-size = 📚 Länge: { $count ->
    [one] ein Artikel
   *[other] bis zu { $count } Artikel
  }
settings-minutes = 📚 Länge: { $count ->
    [one] was in eine Minute passt
   *[other] was in { $count } Minuten passt
  }
settings-form-cards = 🃏 Form: Karten, eine nach der anderen
settings-form-overview = 🃏 Form: alles in einer Nachricht
settings-reading-classic = 📖 Ganzer Text: Seiten
settings-reading-rich = 📖 Ganzer Text: eine reiche Nachricht
settings-pictures-on = 🖼 Bilder: an
settings-pictures-off = 🖼 Bilder: aus
settings-speak = 💬 Kurzfassungen: { $language }
settings-next = Der nächste Brief kommt { $when }.
settings-paused = Pause. Der nächste Brief kommt { $when }.
settings-stopped = Es ist kein Brief geplant. /start abonniert wieder.
settings-time-button = 🕗 Uhrzeit
settings-days-button = 📅 Tage
settings-zone-button = 🌍 Zeitzone
settings-size-button = 📚 Länge
settings-form-button = 🃏 Form
settings-reading-button = 📖 Ganzer Text
settings-pictures-button = 🖼 Bilder
settings-speak-button = 💬 Kurzfassungen
settings-language-button = 🗣 Sprache
settings-pause-button = ⏸ Pause
settings-several-button = ➕ Mehrmals am Tag
settings-time-ask = Wann soll dein Brief kommen? Wähle eine Stunde oder schreib eine Uhrzeit wie 7:45, auch mehrere: 7:45, 19:30.
settings-several-ask = Tippe jede Stunde an, zu der ein Brief kommen soll; noch einmal nimmt sie weg. Oder schreib die Zeiten: 7:45, 19:30.
settings-time-unreadable = Das kann ich nicht als Uhrzeit lesen. Versuch 7:45 oder 19:30.
settings-days-ask = An welchen Tagen? Tippen schaltet einen Tag um.
settings-zone-ask = Deine Zeitzone ist { $zone }. Wähle eine, schreib den Namen einer großen Stadt in deiner Nähe oder schick mit 📎 deinen Standort. Behalten wird nur die Zone.
settings-zone-found = Welche meinst du?
settings-zone-unknown = Unter diesem Namen kenne ich keine Zeitzone. Versuch eine große Stadt in deiner Nähe, etwa Madrid.
settings-size-ask = Wie viele Artikel höchstens? Oder sag, wie viele Minuten du hast.
settings-form-ask = Wie soll ein Brief kommen?
settings-reading-ask = Wie soll ein ganzer Artikel gezeigt werden? Die reiche Nachricht braucht eine Telegram-App von diesem Jahr.
settings-pictures-ask = Sollen Karten das Bild des Artikels zeigen?
settings-speak-ask = In welcher Sprache sollen Kurzfassungen sein? Andere als die des Artikels brauchen ein Modell; Kernsätze bleiben, wie sie sind.
settings-language-ask = Welche Sprache soll ich sprechen?
settings-pause-ask = Wie lange soll ich still sein? Wähle, oder schreib einen Tag wie 24.12. oder 2026-12-24.
settings-pause-unreadable = Das kann ich nicht als kommenden Tag lesen. Versuch 24.12. oder 2026-12-24.
settings-saved = Gespeichert
settings-back = ◂ Zurück
chosen = ✓ { $label }
days-every = Jeden Tag
days-work = Montag bis Freitag
days-weekend = Wochenende
minutes-choice = { $count } Min.
form-cards = Karten, eine nach der anderen
form-overview = Eine Nachricht, alles eingeklappt
reading-classic = Seiten, für jede App
reading-rich = Eine reiche Nachricht
pictures-on = An
pictures-off = Aus
speak-own = in der Sprache des Artikels
pause-days = { $count ->
    [one] Einen Tag
   *[other] { $count } Tage
  }
pause-end = ▶ Jetzt weiter

## Finden

search-how = Wonach suchst du? Versuch /search Batterie oder eine Wendung: /search "künstliche Intelligenz". Der Anfang eines Wortes genügt.
search-title = 🔎 { $query }
search-empty = Nichts gefunden. Versuch weniger Wörter oder nur den Anfang von einem.
recent-title = 🕘 Das Neueste
recent-empty = Noch nichts gelesen. Frag in einer Minute noch einmal.
top-title = 🏆 Das Beste der Woche
top-empty = Diese Woche wurde noch nichts gelesen.

## Geschmack

taste-title = Dein Geschmack
taste-some = ▲ magst du, ▼ magst du weniger. ✕ streicht eine Zeile, 📌 hält sie fest. Alles andere verblasst in einigen Wochen.
taste-empty = Von deinem Geschmack weiß ich noch nichts. 👍, 👎 und 🔖 auf einer Karte zeigen ihn mir, und was du ganz liest.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Alles vergessen
taste-reset-sure = Alles vergessen, was ich über deinen Geschmack gelernt habe? Das lässt sich nicht zurücknehmen.
taste-reset-yes = Ja, vergessen
taste-pinned = Bleibt von jetzt an, wie es ist.
taste-unpinned = Darf sich wieder ändern.
taste-dropped = Gestrichen.
taste-forgotten = Vergessen. Wir fangen neu an.

## Gruppen und Kanäle

group-hello = Hallo. Ich kann einmal am Tag einen kurzen Brief mit Technik-Meldungen in diese Gruppe schicken. Ein Admin startet ihn mit dem Knopf.
group-start = ▶ Hier starten
group-started = Erledigt. Der erste Brief kommt { $when } ({ $zone }). Admins ändern Uhrzeit, Länge, Sprache und Form mit /settings.
admins-only = Das können hier nur Admins ändern.
channel-started = Von jetzt an veröffentliche ich in { $title } täglich eine Übersicht, das nächste Mal { $when } ({ $zone }). Zum Ändern im Kanal /settings posten.
inline-open = Den Bot öffnen


## Umgang

forget-sure = Alles über dich löschen: Einstellungen, Gemerktes, Geschmack, Verlauf? Das lässt sich nicht zurücknehmen.
forget-yes = Ja, alles löschen
forget-no = Nein, behalten
forgotten = Alles über dich ist gelöscht. Wenn du wiederkommen möchtest: /start
forget-kept = Es wurde nichts gelöscht.
privacy = Was über diesen Chat gespeichert ist: seine Telegram-Nummer und sein Name, deine Einstellungen, welche Briefe du bekamst, welche Knöpfe du getippt hast, was du dir gemerkt hast, Quellen und Links, die du gebracht hast, und dein daraus gelernter Geschmack.

    Das dient dazu, deine Briefe auszuwählen und zu senden, und zu nichts sonst. Nur die Betreiber dieses Bots können es sehen, und nichts davon wird weitergegeben. Aus einem Standort, den du schickst, wird eine Zeitzone; er selbst wird nicht behalten.

    /taste zeigt und ändert, was ich gelernt habe. /forget löscht alles auf einmal.
feedback-how = Schreib es hinter den Befehl: /feedback Ich hätte gern…
feedback-thanks = Danke. Es ist weitergegeben.
feedback-nobody = Hier ist niemand eingerichtet, der es bekäme.
feedback-from = 💬 { $name } ({ $id }):
too-quick = Das war mir etwas zu schnell. Bitte warte einen Moment.
digest-quota = Du hattest { $count } Briefe an einem Tag, mehr darf ich nicht schicken. Der nächste kommt zu deiner Uhrzeit.
access-invite = Dieser Bot ist nur auf Einladung. Bitte die Betreiber um einen Link.
access-list = Dieser Bot ist privat. Bitte die Betreiber, dich einzulassen.
access-stale-invite = Diese Einladung wurde schon benutzt oder ist zu alt. Bitte um eine neue.
