# Everything people read. Keep it short, friendly and plain.
#
# For translators: most texts that begin with an emoji or an arrow are labels of buttons. They have to fit on a phone that is
# 360 pixels wide, so keep them about as short as they are here.

## The card

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
greeting-missed = Eine frühere Ausgabe konnte nicht zugestellt werden; ihre Meldungen stehen in dieser.
greeting-catch-up = Deine letzte Ausgabe ist einige Tage her. Das sind die Meldungen seitdem, die noch zählen.
reading-time = { $minutes } Min. Lesezeit
# Of an episode or a video, after a sign for it.
play-time = { $minutes } Min.
chapter-count = { $count ->
    [one] { $count } Kapitel
   *[other] { $count } Kapitel
  }
# Headings in the full text of an episode, in its language.
chapters = Kapitel
transcript = Transkript
age-now = gerade eben
age-minutes = vor { $count } Min.
age-hours = vor { $count } Std.
age-days = { $count ->
    [one] gestern
   *[other] vor { $count } Tagen
  }
source-via = { $site } über { $source }
told-by = { $count ->
    [one] eine Quelle
   *[other] { $count } Quellen
  }
votes = { $count ->
    [one] ein Punkt
   *[other] { $count } Punkte
  }
discussion = Diskussion
comments-button = { $count ->
    [one] 💬 Ein Kommentar
   *[other] 💬 { $count } Kommentare
  }
comments-uncounted = 💬 Diskussion
advisory = 🛡 Sicherheitshinweis
severity-critical = kritisch
severity-high = hoch
severity-medium = mittel
severity-low = niedrig
summary-model = KI-Zusammenfassung
summary-extractive = Kernsätze
why-it-matters = Warum das wichtig ist: { $text }
only-excerpt = Hier war nur ein kurzer Auszug zu lesen. Der Rest steht auf der Website.
only-excerpt-paywall = Ohne Abo zeigt die Website nur den Anfang.
place = { $position } von { $total } · noch { $minutes } Min.
read-full = 📖 Ganzer Artikel
next = Weiter ▸
previous = ◂
# In its place on the first card: all of the digest’s headlines.
all-cards = ☰
open = 🔗 Öffnen
# $place is the page of the text, such as 2/7; the button opens the contents.
contents = ☰ { $place }
back-to-summary = ▴ Kurzform
translate = 🌐 auf { $name }
translation-original = 🌐 Original
translation-label = KI-Übersetzung
translation-label-from = KI-Übersetzung, Original auf { $name }
translation-has-originals = teils nicht übersetzt
translation-none = Nicht übersetzt:
translation-partly = Nur zum Teil übersetzt:
translation-waiting = 🌐 Ich übersetze … Das kann eine Minute dauern.
translation-late = Die Übersetzung hat zu lange gedauert. Was fertig ist, bleibt erhalten: Tippe bitte in einer Minute noch einmal.
translation-budget = Das heutige Budget für Übersetzungen ist aufgebraucht. Um Mitternacht UTC gibt es ein neues.
translation-model = Übersetzen geht gerade nicht. Bitte versuche es später noch einmal.
translation-quota = { $count ->
    [one] Ich habe heute eine Seite für dich übersetzt, mehr darf ich nicht.
   *[other] Ich habe heute { $count } Seiten für dich übersetzt, mehr darf ich nicht.
  } Versuche es bitte in ein paar Stunden wieder.
finish = Fertig ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Neu: { $said }
watched-mark = 👁 { $words }
followed-mark = 🔔 Eine Geschichte, der du folgst
watched-together = { $count ->
    [one] Eine Meldung, auf die du wartest:
   *[other] { $count } Meldungen, auf die du wartest:
  }
watched-last = Das war die letzte für heute. Was noch auftaucht, kommt gesammelt um 18:00.

## The end of a digest

closing = Das war’s. Bis { $when }.
closing-last = Das war’s.
closing-nothing-saved = Diesmal nichts gemerkt. Mit 🔖 auf einer Karte merkst du sie dir für später.
closing-saved = { $count ->
    [one] Eine Meldung gemerkt.
   *[other] { $count } Meldungen gemerkt.
  }
saved-button = 🔖 Gemerkt

## The ⋯ menu of a card

less = 🔉 Weniger: { $name }
less-now = Notiert: weniger von { $name }. Es steht in /interests und gilt, bis du es dort änderst.
mute = 🔇 { $name } stummschalten
unmute = 🔊 { $name } wieder zeigen
muted-now = Stummgeschaltet: { $name }. Erneut tippen macht es rückgängig.
muted-not = { $name } kommt in deinen Ausgaben wieder vor.
watch-stop = 👁 { $words } nicht mehr
watch-again = 👁 { $words } wieder
follow = 🔔 Dranbleiben
follow-stop = 🔕 Nicht mehr folgen
follow-at-once = ⚡ Sofort
follow-now = Ich melde mich, wenn es weitergeht (30 Tage): ganz vorn in der nächsten Ausgabe, auf Wunsch auch sofort.
follow-now-at-once = Ich melde mich sofort, wenn es weitergeht (30 Tage).
follow-dropped = Dieser Geschichte folge ich nicht mehr.
follow-back = Dieser Geschichte folge ich wieder, 30 Tage lang.
follow-told-at-once = Ab jetzt melde ich mich sofort, wenn es weitergeht.
follow-told-first = Ab jetzt steht es ganz vorn in der nächsten Ausgabe.
follow-many = Du folgst schon { $most } Geschichten. Nimm zuerst in /watch welche heraus.
about-why = ❓ Warum das?
about-evidence = 🔍 Belege
about-sources = 📰 Wer berichtet
about-ask = 💭 Fragen
listen-article = 🎧 Anhören
listen-digest = 🎧 Ganze Ausgabe
about-timeline = 🕘 Verlauf
share = ↗ Teilen
show-overview = ☰ Auf einen Blick
menu-back = ◂ Zurück
why-news = Diese Geschichte kennst du schon; das hier ist ein Update.
why-watched = Du beobachtest das: { $words }.
why-followed = Du folgst dieser Geschichte, und das hier ist neu.
timeline-one = Bisher gibt es nur diese eine Meldung.
timeline-legend = 🔄 brachte etwas Neues.
timeline-more = { $count ->
    [one] Eine weitere Meldung fehlt hier.
   *[other] { $count } weitere Meldungen fehlen hier.
  }
why-saved = Du hast es in dieser Woche gemerkt und noch nicht gelesen.
why-advisory = Ein Sicherheitshinweis von { $source }. Die aus deinen eigenen Quellen kommen vor anderen Nachrichten.
why-outside = Abseits deiner üblichen Interessen, damit du siehst, was sonst noch los ist.
# $hours is the article's age when the digest was made, not its age now.
why-taste = Von { $source }, { $hours } Std. vor dieser Ausgabe. Ähnelt dem, was dir gefallen hat.
why-taste-topic = Von { $source }, { $hours } Std. vor dieser Ausgabe. Du magst das Thema { $topic }.
why-many = { $count } Quellen berichten darüber: eine der größeren Geschichten des Tages.
why-topic = Frisch ({ $hours } Std. alt) und mit das Beste des Tages zum Thema { $topic }, von { $source }.
why-fresh = Frisch ({ $hours } Std. alt) und mit das Beste des Tages von { $source }.
why-importance = Ein KI-Modell bewertet die Wichtigkeit der Geschichte mit { $importance } von 5; das zählte bei der Auswahl mit.
evidence-model = Jeder Satz der Zusammenfassung und was der Artikel selbst dazu sagt:
evidence-extractive = Die Kurzfassung besteht aus Sätzen des Artikels selbst:
evidence-none = Zu diesem Artikel gibt es noch keine Kurzfassung.

## Reactions, bookmarks and the saved list

saved-now = Gemerkt. Alles Gemerkte steht unter /saved.
saved-not = Nicht mehr gemerkt.
judged-up = Notiert: mehr davon.
judged-down = Notiert: weniger davon.
judged-not = Rückgängig gemacht.
saved-title = 🔖 Gemerkt: { $count }
saved-empty = Noch nichts. Mit 🔖 auf einer Karte merkst du sie dir.
saved-markdown = 📄 Markdown
saved-epub = 📖 EPUB
saved-file-title = Gemerkte Artikel
saved-file-note = Für den eigenen Gebrauch: Die Texte gehören ihren Verfassern.
saved-file-caption = { $count ->
    [one] Ein gemerkter Artikel, vollständig
   *[other] { $count } gemerkte Artikel, vollständig
  }
saved-file-coming = Die Datei ist unterwegs
saved-file-often = Das war mehrmals innerhalb einer Stunde. Bitte versuche es später wieder.
saved-drop-old = 🧹 Älter als ein Monat: { $count }
saved-old-dropped = Was älter als ein Monat war, ist von der Liste. ↩ holt es zurück.
saved-old-back = Es steht wieder auf der Liste.
remind-button = ⏰ Erinnern
remind-title = ⏰ Deine Leseliste: { $count }
# $when is one of the when-… texts: “today at 19:00”, “on Saturday at 08:00”.
remind-when = ⏰ Erinnerung { $when }
remind-ask = Wann soll ich dich an das Gemerkte erinnern?
remind-tonight = 🌙 Heute Abend, { $time }
remind-evening = 🌙 Morgen Abend, { $time }
remind-weekend = 📅 Am Wochenende, { $when }
remind-off = ✕ Keine Erinnerung
remind-set = Ich erinnere dich { $when }.
remind-none = Gut, keine Erinnerung.
list-drop = ✕ { $number }
undo = ↩ Rückgängig
quiet-day = Ein ruhiger Tag: nichts Neues, für das sich der Kaffee lohnt. Bis zum nächsten Mal.
quiet-topics-off = Heute nichts: In /topics sind alle Themen aus. Schalte ein, was du lesen möchtest.

## Buttons of old messages, pages

tap-unknown = Dieser Knopf ist abgelaufen oder gehört zu einem anderen Chat. /digest schickt eine neue Ausgabe.
digest-old = Diese Ausgabe ist über sechs Monate alt und nicht mehr gespeichert. Den Artikel kannst du noch lesen.
article-gone = Dieser Artikel wird nicht mehr aufbewahrt. Der Link in der Nachricht öffnet ihn noch.
list-end = Das war der letzte Artikel.
tap-where = Seite { $page } von { $pages }

## Topics, muted words, sources

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
switch-some = ◪ { $name }
topics-ask = Welche Themen möchtest du? Tippe eines an, um es ein- oder auszuschalten.
topics-all-off = Alle Themen sind aus, deine Ausgaben bleiben also fast leer. Schalte ein, was du lesen möchtest.
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
muted-title = 🔇 Stummgeschaltet
muted-some = Das lassen deine Ausgaben weg. Tippe etwas an, damit es wieder vorkommt.
muted-empty = Nichts ist stummgeschaltet.
mute-how = Wörter oder Ausdrücke stummschalten: /mute bitcoin, königliche Hochzeit. Ein * am Ende steht für alle Wörter, die so beginnen: /mute krypto*
mute-ask = Schick mir jetzt Wörter oder Ausdrücke, mit Kommas dazwischen, und ich schalte sie stumm.
mute-unreadable = Darin sehe ich kein Wort. Versuch es mit /mute bitcoin
mute-long = Das ist zu lang. Ein Wort oder Ausdruck darf höchstens { $most } Zeichen haben.
mute-many = Das wären mehr als { $most } stummgeschaltete Wörter. Entferne unter /mute erst ein paar.
unmuted = Nicht mehr stumm. Das darf wieder vorkommen.
list-unmute = ✕ { $name }
watched-title = 👁 Beobachtete Wörter
watched-empty = Du beobachtest noch keine Wörter.
watch-ask = Schick mir jetzt Wörter, und ich achte darauf.
watch-how = Sofort erfahren, wenn etwas auftaucht: /watch postgres 19. Alle Wörter müssen vorkommen; Anführungszeichen halten sie zusammen: /watch „heat pump“. Ein * am Ende steht für alle Wörter, die so beginnen: /watch postgres*
watch-title = 👁 Beobachtet: { $words }
watch-would-none = In den letzten sieben Tagen gab es dazu nichts.
watch-would = { $count ->
    [one] In den letzten sieben Tagen hätte ich mich einmal gemeldet:
   *[other] In den letzten sieben Tagen hätte ich mich { $count } Mal gemeldet:
  }
watch-rule = Ich melde mich, sobald ich davon gelesen habe, höchstens { $most } Mal am Tag; was darüber hinausgeht, kommt gesammelt um 18:00.
watch-rule-quiet = Ich melde mich, sobald ich davon gelesen habe, höchstens { $most } Mal am Tag; was darüber hinausgeht, kommt gesammelt um 18:00. Von { $from } bis { $to } bleibe ich still.
watch-drop = ✕ Nicht mehr
watch-titles = Nur Titel
watch-titles-now = Ab jetzt suche ich nur in Titeln.
watch-anywhere = Ab jetzt suche ich auch in den ersten Sätzen.
watch-dropped = Darauf achte ich nicht mehr.
watch-back = Darauf achte ich wieder.
watch-quiet = 🌙 Ruhezeit
followed-title = 🔔 Geschichten, denen du folgst
followed-until = bis { $day }
follow-over = 🔔 Seit { $days } Tagen nichts Neues, deshalb folge ich dieser Geschichte nicht mehr:
follow-on = 🔔 Weiter folgen
watch-unreadable = Darin sehe ich kein Wort. Versuch es mit /watch postgres 19
watch-long = Das ist zu lang: höchstens sechs Wörter mit zusammen { $most } Zeichen.
watch-short = Das stünde in fast jedem Text. Schreib mehr Buchstaben, vor einem * mindestens drei.
watch-many = Das ist zu viel auf einmal oder mehr als die { $most }, auf die ich achten kann. Entferne unter /watch erst ein paar.
export-watches = Deine beobachteten Wörter: { $count }
export-follows = Geschichten, denen du folgst: { $count }
sources-title = 📰 Quellen
sources-how = ✅ kommt in deinen Ausgaben vor, ▫️ nicht. Tippen schaltet um. 📁 schaltet einen ganzen Ordner.
sources-no-folder = Ohne Ordner
feed-on = An: wieder in deinen Ausgaben.
feed-off = Aus: deine Ausgaben lassen sie weg. Erneut tippen macht es rückgängig.
folder-on = Alles an: Dieser Ordner ist wieder in deinen Ausgaben.
folder-off = Alles aus: Deine Ausgaben lassen diesen Ordner weg.
folder-reverted = Wieder wie vorher.
# $since is one of the age-… texts: “5 min ago”, “yesterday”.
feed-good = 🟢 aktualisiert { $since }
feed-silent = 🟢 noch nichts Neues
feed-new = ⚪ noch nicht gelesen
feed-failing = 🔴 war bisher nicht zu lesen
feed-trouble = 🟡 vorübergehend gestört, zuletzt gelesen { $since }
feed-down = 🔴 antwortet nicht, zuletzt gelesen { $since }
feed-paused = ⏸ vom Betreiber pausiert

## Personal sources

add-how = Schick mir die Adresse einer Website oder eines Feeds, etwa example.org, und ich zeige dir, was es dort gibt. Gespeichert wird erst, wenn du zustimmst. Um deine Feeds aus einem anderen Feedreader mitzubringen, schick einfach dessen OPML-Datei hierher. Für einen Telegram-Kanal schick @name oder leite einen seiner Beiträge weiter.
add-unreadable = Darin sehe ich keine Webadresse. Versuch es so: /add example.org oder /add https://example.org/feed.xml
add-too-many = Das waren viele Adressen in einer Stunde. Warte bitte ein wenig mit der nächsten.
add-nothing = Dort habe ich weder einen Feed noch eine Liste von Artikeln gefunden. Such auf der Website nach „RSS“ oder „Feed“ und schick mir diese Adresse.
add-failed-blocked = Diese Website sperrt Programme wie mich aus, ich kann sie nicht lesen.
add-failed-missing = Unter dieser Adresse gibt es keine Seite. Ist sie richtig geschrieben?
add-failed-busy = Die Website bittet mich, später wiederzukommen. Versuch es nach einer Weile noch einmal.
add-failed-server = Die Website antwortet gerade nicht richtig. Versuch es später noch einmal.
add-failed-name = Unter dieser Adresse finde ich keine öffentliche Website. Ist sie richtig geschrieben?
add-failed-secure = Das Zertifikat der Website ist ungültig, ich kann sie nicht sicher lesen.
add-failed-no-feed = Dort habe ich weder einen Feed noch eine Liste von Artikeln gefunden. Such auf der Website nach „RSS“ oder „Feed“ und schick mir diese Adresse.
add-failed-large = Was dort liegt, ist mir zu groß zum Lesen.
add-channel-group = Das ist eine Gruppe und kein Kanal. Ich kann nur Kanälen folgen.
add-channel-closed = Dieser Kanal hat keine öffentliche Seite, deshalb kann ich ihn von außen nicht lesen. Wenn er dir gehört, mach mich dort zum Administrator, ohne das Recht, Nachrichten zu senden, und leite mir einen seiner Beiträge weiter.
add-channel-unknown = Ich finde keinen Telegram-Kanal mit diesem Namen. Ist er richtig geschrieben?
add-channel-private = Einen privaten Kanal kann ich nur als sein Administrator lesen. Wenn er dir gehört, mach mich dazu, ohne das Recht, Nachrichten zu senden, und leite mir einen seiner Beiträge weiter.
add-full = { $most ->
    [one] Du hast eine eigene Quelle, mehr kann ich nicht verfolgen. Entferne sie unter /sources, um Platz zu schaffen.
   *[other] Du hast { $most } eigene Quellen, mehr kann ich nicht verfolgen. Entferne unter /sources eine, um Platz zu schaffen.
  }
add-list = 📰 Meine Quellen
add-kind-feed = Feed
add-kind-list = Seite mit einer Liste von Artikeln
add-kind-sitemap = Website ohne Feed
add-kind-channel = Telegram-Kanal
add-kind-private-channel = privater Telegram-Kanal
add-per-day = { $count ->
    [one] etwa ein Artikel am Tag
   *[other] etwa { $count } Artikel am Tag
  }
add-per-week = { $count ->
    [one] etwa ein Artikel in der Woche
   *[other] etwa { $count } Artikel in der Woche
  }
add-per-month = { $count ->
    [one] etwa ein Artikel im Monat
   *[other] etwa { $count } Artikel im Monat
  }
channel-per-day = { $count ->
    [one] etwa ein Beitrag am Tag
   *[other] etwa { $count } Beiträge am Tag
  }
channel-per-week = { $count ->
    [one] etwa ein Beitrag in der Woche
   *[other] etwa { $count } Beiträge in der Woche
  }
channel-per-month = { $count ->
    [one] etwa ein Beitrag im Monat
   *[other] etwa { $count } Beiträge im Monat
  }
add-rarely = selten etwas Neues
add-empty = Im Moment gibt es dort nichts.
add-ask = Zu deinen Ausgaben hinzufügen? Nur du bekommst es.
add-is-there = Das kommt in deinen Ausgaben schon vor.
add-is-own = Dieser Quelle folgst du schon.
add-is-held = Die Betreiber dieses Bots haben diese Quelle entfernt, ich kann sie nicht hinzufügen.
add-yes = ➕ Hinzufügen
add-no = Abbrechen
follow-yes = ➕ Folgen
follow-no = ✕ Nein
add-cancelled = Nichts wurde hinzugefügt.
mail-none = Dieser Bot empfängt keine E-Mails: MAIL_DOMAIN ist noch nicht eingerichtet.
mail-title = 📮 Deine Adresse für Newsletter
mail-how = Melde dich damit bei Newslettern an. Jeder Absender wird zu einer Quelle, die nur du siehst. Was du bestätigen musst, kommt sofort hierher.
mail-new = 🔄 Neue Adresse
mail-end = ✕ Schließen
mail-closed = Die Adresse ist geschlossen: Was dorthin geht, wird verworfen. Was schon da ist, bleibt in deinen Ausgaben.
mail-renewed = Die alte Adresse gilt nicht mehr
mail-confirm-title = ✉️ Anmeldung bestätigen
mail-confirm-how = Der Knopf öffnet { $host }. Wenn du das nicht warst, tu einfach nichts.
mail-confirm-button = ✅ Seite öffnen
mail-leave = 📭 Abbestellen
mail-leave-how = Mit ✕ in /sources erscheint er hier nicht mehr. Damit gar keine Mails mehr kommen, melde dich von der Liste ab:
mail-leave-page = 📭 Seite öffnen
mail-leave-mail = Oder schreib an
mail-leave-none = In den Mails steht nicht, wie man sich abmeldet.
mail-leave-ask = Soll ich dich bei { $host } von dieser Liste abmelden? Der Absender verschwindet dann auch aus deinen Quellen.
mail-leave-now = 📭 Ja, abmelden
mail-leaving = Ich melde dich ab …
mail-left = { $host } hat die Abmeldung angenommen. Der Absender ist auch nicht mehr unter deinen Quellen.
mail-leave-refused = { $host } hat die Abmeldung nicht angenommen. Melde dich bitte auf der Seite selbst ab:
mail-leave-unreachable = Ich habe { $host } nicht erreicht. Versuch es später noch einmal oder melde dich auf der Seite ab:
mail-refused = ✉️ Eine Mail wurde abgelehnt
mail-refused-sources = Für einen weiteren Absender ist kein Platz: Mehr als { $most } eigene Quellen sind nicht möglich. Entferne eine in /sources, dann kommt die nächste Mail an.
mail-refused-many = An deine Adresse kamen mehr als { $most } Mails an einem Tag.
mail-refused-share = Deine eigenen Quellen und Newsletter haben heute schon so viel gebracht, wie eine Person am Tag bekommen kann.
mail-refused-large = Sie ist größer als { $most } MB.
mail-refused-once = Weitere von heute erwähne ich nicht.
own-kept = Hinzugefügt
own-dropped = Entfernt
own-not-kept = Dafür ist kein Platz mehr.
own-added = Hinzugefügt: { $title }. Ab jetzt kommt sie in deinen Ausgaben vor.
own-added-advisories = Ihre Sicherheitshinweise kommen mit, aus einem eigenen Feed.
own-gone = { $title } kommt in deinen Ausgaben nicht mehr vor.
own-take-back = ✕ Entfernen
own-drop = ✕ { $name }
own-mark = deine
own-how = ✕ entfernt eine eigene.
sources-add = ➕ Quelle hinzufügen
sources-export = 📤 Exportieren
# The name of a folder in the exported file.
export-own = Meine Quellen
export-caption = { $count ->
    [one] Deine Quelle, für jeden anderen Feedreader.
   *[other] Deine { $count } Quellen, für jeden anderen Feedreader.
  }
file-unknown = Ich kann nur Listen von Feeds lesen: eine OPML-Datei (.opml oder .xml), wie andere Feedreader sie exportieren.
file-large = Diese Datei ist zu groß. Eine Liste von Feeds darf höchstens 1 MB haben.
opml-title = Was ich in deiner Datei gefunden habe
opml-none = In dieser Datei habe ich keine Feeds gefunden. Exportiere deine Feeds im anderen Feedreader als OPML und schick mir das.
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
opml-why-open = der Ordner { $about } wird nicht geschlossen
opml-room = { $count ->
    [one] Du kannst { $most } eigene Quellen haben, also kann nur die erste hinzugefügt werden.
   *[other] Du kannst { $most } eigene Quellen haben, also können die ersten { $count } hinzugefügt werden.
  }
opml-yes = { $count ->
    [one] ➕ Eine hinzufügen
   *[other] ➕ { $count } hinzufügen
  }
opml-added = { $count ->
    [one] Eine Quelle wurde hinzugefügt. Ich prüfe sie gerade; ob sie zu lesen ist, zeigt /sources.
   *[other] { $count } Quellen wurden hinzugefügt. Ich prüfe sie gerade; ob sie zu lesen sind, zeigt /sources.
  }
opml-left = { $count ->
    [one] Eine wurde ausgelassen: Du kannst { $most } eigene haben.
   *[other] { $count } wurden ausgelassen: Du kannst { $most } eigene haben.
  }
link-ask = Soll ich diese Seite zusammenfassen?
link-read = ✨ Zusammenfassen
link-add = ➕ Der Website folgen
link-no = ✕ Nein
link-left = Gut, ich lasse es.
link-reading = Ich lese sie …
link-quota = { $count ->
    [one] Das war heute schon eine Seite, mehr darf ich für eine Person nicht lesen.
   *[other] Das waren heute schon { $count } Seiten, mehr darf ich für eine Person nicht lesen.
  }
link-unreachable = Diese Seite konnte ich nicht lesen. Vielleicht ist sie weg, für Programme wie mich gesperrt oder kein Artikel.
link-no-article = Auf dieser Seite steht kein Artikel, den ich zusammenfassen könnte.

## Commands, as the menu shows them

command-digest = Jetzt eine Ausgabe bekommen
command-saved = Was du dir gemerkt hast
command-topics = Die Themen deiner Ausgaben
command-sources = Woher die Meldungen kommen
command-add = Eine eigene Quelle hinzufügen
command-export = Deine Quellen als Datei
command-languages = In welchen Sprachen du liest
command-mute = Wörter, die du nicht lesen willst
command-watch = Wörter und Geschichten, zu denen ich mich melde
command-search = Einen Artikel finden
command-ask = Etwas über Artikel fragen
command-recent = Die neuesten Artikel
command-top = Das Beste der Woche
command-interests = Was dir meiner Meinung nach gefällt
command-feedback = An die Betreiber dieses Bots schreiben
command-privacy = Was über dich gespeichert ist
command-forget = Alles über dich löschen
command-connect = Assistenten oder Feedreader verbinden
command-settings = Uhrzeit, Zeitzone, Länge
command-help = Was ich kann
command-start = Abonnieren
command-stop = Abbestellen

## The profile of the bot

bot-description = Jeden Morgen eine kurze Ausgabe mit dem, was in der Tech-Welt passiert ist. Ganze Artikel gleich hier lesen, beim Kaffee.

    Zum Abonnieren auf Start tippen.
bot-short-description = Jeden Morgen eine kurze Ausgabe mit Tech-News, ganze Artikel im Chat.

## Subscribing, help, unsubscribing

welcome = Willkommen. Ich lese für dich die Tech-News und schicke dir einmal am Tag um { $time } eine kurze Ausgabe.

    Wo bist du? Tippe eine Stadt an oder schreib mir deine, damit es auf deiner Uhr { $time } ist. Bis dahin richte ich mich nach { $zone }. Oder hol dir gleich jetzt eine Ausgabe.
welcome-again = Du bist dabei. Die nächste Ausgabe kommt { $when }.
welcome-back = Willkommen zurück. Deine Einstellungen sind noch da; die nächste Ausgabe kommt { $when }.
welcome-now = ☕ Jetzt eine schicken
welcome-settings = 🕗 Uhrzeit oder Zone ändern
zone-first = In { $zone } ist es jetzt { $time }. Deine erste Ausgabe kommt { $when }. Oder hol dir gleich jetzt eine.
stopped = Erledigt, keine Ausgaben mehr. Deine Einstellungen bleiben: /start holt alles zurück.
not-subscribed = Du hast die Ausgaben nicht abonniert. /start ändert das.

help = Ich lese für dich die Tech-News und schicke dir einmal am Tag eine kurze Ausgabe, zu der Uhrzeit, die du wählst.

    Jeder Artikel ist eine Karte. 📖 öffnet ihn ganz hier im Chat, Weiter führt zum nächsten, mit 🔖 merkst du ihn dir, 👍 und 👎 zeigen mir, was du magst, 💬 sagt, was anderswo darüber diskutiert wird, alles Weitere steckt hinter ⋯.

    /digest – jetzt eine Ausgabe; die eines Tages: /digest gestern
    /saved, /recent, /top – gemerkt, neu, das Beste der Woche
    /search Wärmepumpe – etwas finden
    /ask wer baut den Chip – eine Antwort mit Quellen; oder antworte auf eine Karte mit einer Frage
    /topics, /sources – wovon deine Ausgaben handeln, und woher
    /add example.org – eine eigene Quelle; oder schick nur einen Link, und ich fasse ihn zusammen
    /mute bitcoin – ein Wort weglassen
    /watch postgres 19 – sofort davon erfahren
    /interests – was dir meiner Meinung nach gefällt
    /connect – dein KI-Assistent und Feedreader lesen mit
    /settings – Uhrzeit, Zone, Länge, Sprache und mehr
    /feedback TEXT – sag uns, was fehlt
    /privacy, /forget – was gespeichert ist und wie du es löschst
    /stop – keine Ausgaben mehr
pointer = Ich kenne nur ein paar Befehle. /digest bringt die Meldungen jetzt, /help nennt alles andere.
unknown-command = Diesen Befehl kenne ich nicht. /help nennt die, die ich kenne.
something-failed = Bei mir ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.
edit-in-seconds = Telegram bremst mich hier gerade. Die Nachricht ändert sich in { $seconds } s.
edit-in-minutes = Telegram bremst mich hier gerade. Die Nachricht ändert sich in { $minutes } Min.

## Digests on demand

digest-nothing = Seit deiner letzten Ausgabe nichts Neues. Die nächste kommt { $when }.
digest-topics-off = Nichts zu senden: Alle Themen sind aus. Schalte ein, was du lesen möchtest.
digest-gathering = Ich lese meine Quellen gerade zum ersten Mal. Frag bitte in einer Minute noch einmal.
digest-past = Ausgabe vom { $date }
digest-past-several = Am { $date } gab es mehrere Ausgaben. Welche?
digest-past-button = { $count ->
    [one] { $time } · eine Meldung
   *[other] { $time } · { $count } Meldungen
  }
digest-past-none = Am { $date } gab es keine Ausgabe.
digest-past-before = Die vom { $date }
digest-past-old = Ausgaben bewahre ich ein halbes Jahr auf; eine vom { $date } ist nicht mehr gespeichert.
digest-past-what = Den Tag „{ $day }“ kenne ich nicht. Versuche /digest gestern, /digest Montag oder /digest 21.11.
digest-past-future = Dieser Tag kommt erst noch. /digest bringt, was jetzt neu ist.
recap-title = Deine Woche, { $days }
recap-quiet = Eine ruhige Woche: keine Meldung für einen Rückblick, und nichts Gemerktes, das du nicht gelesen hast.
recap-saved = 🔖 Gemerkt und noch nicht gelesen:

# Used as $when in other texts. A language may use $weekday (1 is Monday) in place of $day, and $hour (0-23) next to $time,
# where its grammar needs them.
when-today = heute um { $time }
when-tomorrow = morgen um { $time }
when-day = am { $day } um { $time }
# A moment with its time zone, where the reader's own zone may be another one.
when-zone = { $when } ({ $zone })

## Settings

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
settings-form-cards = 🃏 Darstellung: Karten, eine nach der anderen
settings-form-overview = 🃏 Darstellung: alles in einer Nachricht
settings-reading-classic = 📖 Volltext: Seiten
settings-reading-rich = 📖 Volltext: eine formatierte Nachricht
settings-pictures-on = 🖼 Bilder: an
settings-pictures-off = 🖼 Bilder: aus
settings-sound-on = 🔔 Ton: an
settings-sound-off = 🔕 Ton: aus
settings-quiet = 🌙 Ruhezeit: { $from }–{ $to }
settings-quiet-off = 🌙 Ruhezeit: keine
settings-recap = 🗓 Wochenrückblick: { $day }, { $time }
settings-recap-off = 🗓 Wochenrückblick: aus
settings-voice-off = 🎧 Vorlesen: aus
settings-voice-asked = 🎧 Vorlesen: auf Wunsch
settings-voice-digest = 🎧 Vorlesen: zu jeder Ausgabe
settings-copies-on = 👥 Eigene Kopien: an
settings-copies-off = 👥 Eigene Kopien: aus
settings-read = 🌐 Du liest: { $languages }
settings-read-others = 🌐 Du liest: { $languages }; anderes übersetzt
settings-speak = 💬 Kurzfassungen: { $language }
settings-next = Die nächste Ausgabe kommt { $when }.
settings-paused = Pause. Die nächste Ausgabe kommt { $when }.
settings-stopped = Es ist keine Ausgabe geplant. /start abonniert wieder.
settings-time-button = 🕗 Uhrzeit
settings-days-button = 📅 Tage
settings-zone-button = 🌍 Zeitzone
settings-size-button = 📚 Länge
settings-form-button = 🃏 Darstellung
settings-reading-button = 📖 Volltext
settings-pictures-button = 🖼 Bilder
settings-sound-button = 🔔 Ton
settings-quiet-button = 🌙 Ruhezeit
settings-recap-button = 🗓 Rückblick
settings-voice-button = 🎧 Vorlesen
settings-recap-time-button = 🕗 Um { $time }
settings-copies-button = 👥 Eigene Kopien
settings-read-button = 🌐 Ich lese
settings-speak-button = 💬 Kurzfassungen
settings-language-button = 🗣 Sprache
settings-pause-button = ⏸ Pause
settings-several-button = ➕ Mehrmals am Tag
settings-time-ask = Wann soll deine Ausgabe kommen? Wähle eine Uhrzeit oder schreib eine wie 7:45, auch mehrere: 7:45, 19:30.
settings-several-ask = Wähle alle Uhrzeiten, zu denen eine Ausgabe kommen soll; erneut antippen entfernt sie. Oder schreib sie: 7:45, 19:30.
settings-time-unreadable = Das kann ich nicht als Uhrzeit lesen. Versuch 7:45 oder 19:30.
settings-days-ask = An welchen Tagen? Tippe einen Tag an, um ihn ein- oder auszuschalten.
settings-zone-ask = Deine Zeitzone ist { $zone }. Wähle eine, oder schreib mir deine Stadt oder dein Land. Gespeichert wird nur die Zeitzone.
settings-zone-found = Welche meinst du?
settings-zone-guess = Diesen Ort kenne ich nicht. Meinst du einen von diesen?
settings-zone-unknown = Diesen Ort kenne ich nicht. Versuch die nächste größere Stadt oder eine Zone wie UTC+2.
zone-as-offset = { $zone } das ganze Jahr, ohne Sommerzeit. Wenn deine Uhr im Sommer umgestellt wird, schreib mir lieber deine Stadt.
zone-as-clock = { $typed }: Ich richte mich nach der Uhr von { $city }, mit Sommerzeit. Für eine Uhr, die nie umgestellt wird, schreib den Abstand zu UTC, etwa UTC+2.
location-button = 📍 Mein Standort
location-ask = Teile mit der Taste unten deinen Standort, oder schreib mir eine Stadt. Gespeichert wird nur die Zeitzone.
location-send = 📍 Standort teilen
location-no = ✕ Nein
location-left = Gut, kein Standort.
settings-size-ask = Wie viele Artikel höchstens? Oder wähle, wie viele Minuten du hast.
settings-form-ask = Wie soll eine Ausgabe aussehen?
settings-reading-ask = Wie soll ein ganzer Artikel gezeigt werden? Die formatierte Nachricht braucht eine aktuelle Telegram-App.
settings-pictures-ask = Sollen Karten das Bild des Artikels zeigen?
settings-sound-ask = Sollen Ausgaben mit Ton ankommen?
settings-quiet-ask = Wann soll ich nichts sofort schicken, weder zu beobachteten Wörtern noch zu Geschichten, denen du folgst? Deine Ausgaben kommen auf jeden Fall zu ihrer Zeit.
quiet-none = Keine
settings-recap-ask = Einmal in der Woche kann ich einen Rückblick schicken: die Meldungen, über die am meisten berichtet wurde, wie sie weitergingen, und was du gemerkt und noch nicht gelesen hast. An welchem Tag? Wähle einen, oder schreib ihn mit der Uhrzeit: Sonntag 18:00.
settings-recap-time-ask = Um wie viel Uhr soll der Rückblick kommen? Wähle eine Zeit, oder schreib eine wie 19:30.
settings-recap-unreadable = Das kann ich nicht als Tag oder Uhrzeit lesen. Versuche Sonntag 18:00 oder 19:30.
settings-voice-ask = Ich kann deine Ausgabe vorlesen: Überschriften und Kurzfassungen in einer Sprachnachricht von ein paar Minuten. Sie kommt nach den Karten jeder Ausgabe, oder wenn du unter ⋯ auf 🎧 tippst. Dort kannst du dir auch einzelne Artikel anhören.
voice-off = Aus
voice-asked = Auf Wunsch
voice-with-digest = Zu jeder Ausgabe
settings-copies-ask = Soll jedes Mitglied eine eigene Kopie lesen? Wer auf einen Knopf tippt, bekommt dann eine Kopie, die sonst niemand sieht, und die Karte für alle bleibt, wie sie ist. Dafür braucht es eine aktuelle Telegram-App.
settings-read-ask = In welchen Sprachen liest du? Artikel in anderen bleiben draußen; /search findet sie weiterhin. Mit „Anderes übersetzen“ kommen sie mit einer Zusammenfassung in der Sprache deiner Zusammenfassungen, wofür ein KI-Modell nötig ist.
settings-speak-ask = In welcher Sprache sollen Kurzfassungen sein? Zum Übersetzen braucht es ein KI-Modell; ohne bleiben Kurzfassungen in der Sprache des Artikels.
settings-language-ask = Welche Sprache soll ich sprechen?
settings-pause-ask = Wie lange soll ich nichts schicken? Wähle, oder schreib ein Datum wie 24.12. oder 2026-12-24.
settings-pause-unreadable = Das kann ich nicht als künftiges Datum lesen. Versuch 24.12. oder 2026-12-24.
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
reading-rich = Eine formatierte Nachricht
setting-on = An
setting-off = Aus
read-all = alle Sprachen
read-all-button = Alle Sprachen
read-others = Anderes übersetzen
languages-unknown = Diese Sprache kenne ich nicht. Versuch /languages de, en
speak-own = in der Sprache des Artikels
pause-days = { $count ->
    [one] Einen Tag
   *[other] { $count } Tage
  }
pause-end = ▶ Jetzt fortsetzen

## Search and lists of articles

search-how = Wonach suchst du? Schreib es jetzt, oder hinter den Befehl: /search Batterie, oder einen Ausdruck: /search „künstliche Intelligenz“. Der Anfang eines Wortes genügt.
search-title = 🔎 { $query }
search-empty = Nichts gefunden. Versuch weniger Wörter oder nur den Anfang von einem.
search-slow = Das hat zu lange gedauert, ich habe die Suche abgebrochen. Mit einem selteneren oder einem weiteren Wort geht es schneller.
search-busy = Gerade wird sehr viel gesucht, ich bin nicht zu deiner Suche gekommen. Bitte such gleich noch einmal.
recent-title = 🕘 Das Neueste
recent-empty = Ich habe noch keine Artikel. Frag bitte in einer Minute noch einmal.
top-title = 🏆 Das Beste der Woche
top-empty = Aus dieser Woche habe ich noch keine Artikel.

## Interests: what was learned from reactions

taste-title = Deine Interessen
taste-some = ▲ magst du, ▼ magst du weniger. ✕ entfernt eine Zeile, 📌 hält sie fest. Alles andere verblasst in einigen Wochen.
taste-early = Bisher bemerkt, aber noch zu wenig, um deine Ausgaben zu ändern:
taste-empty = Ich kenne deine Interessen noch nicht gut genug. Noch ein paar 👍, 👎 oder 🔖, dann geht es.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Alles vergessen
taste-reset-sure = Alles vergessen, was ich über deine Interessen gelernt habe? Das lässt sich nicht rückgängig machen.
taste-reset-yes = Ja, vergessen
taste-pinned = Bleibt ab jetzt, wie es ist.
taste-unpinned = Kann sich wieder ändern.
taste-dropped = Entfernt.
taste-forgotten = Vergessen. Wir fangen von vorn an.
wish-title = Das würde ich ändern:
wish-less = ▼ Weniger: { $name }
wish-more = ▲ Mehr: { $name }
wish-none = 🔇 Gar nicht: { $name }
wish-again = 🔈 Wieder: { $name }
wish-quoted = „{ $name }“
wish-effect = In einer Ausgabe mit den Nachrichten von heute:
wish-same = Eine Ausgabe mit den Nachrichten von heute wäre dieselbe gewesen.
wish-unread = Nicht verstanden: { $parts }
wish-unreadable = Das habe ich nicht verstanden. Sag, wovon du weniger, mehr, gar nichts oder nur noch willst: /interests weniger Krypto, mehr Datenbanken, keine Spiele
wish-already = Das ist schon so eingestellt.
wish-adopt = Richtig ✓
wish-refuse = Nein
wish-adopted = Erledigt. /interests, /topics und /mute zeigen es.
wish-refused = Nichts wurde geändert.
wish-undone = Zurückgenommen.
wish-over = Das ist nicht mehr offen. Sag es noch einmal nach /interests.
wish-how = Du kannst es auch sagen: /interests weniger Krypto, mehr Datenbanken
wish-out = − { $title }
wish-in = + { $title }

## Groups and channels

group-hello = Hallo. Ich kann einmal am Tag eine kurze Ausgabe mit Tech-News in diese Gruppe schicken. Ein Admin kann das mit dem Knopf starten.
group-start = ▶ Hier starten
group-started = Erledigt. Die erste Ausgabe kommt { $when }. Admins können Uhrzeit, Länge, Sprache und Darstellung mit /settings ändern.
admins-only = Das können hier nur Admins ändern.
admins-hidden = Ich kann hier nicht sehen, wer Admin ist. Bitte mach mich zum Admin der Gruppe und versuch es noch einmal.
answer-by-reply = Bitte antworte auf diese Nachricht.
channel-started = Ab jetzt veröffentliche ich in { $title } täglich eine Übersicht, die nächste { $when }. Um etwas zu ändern, poste /settings im Kanal.
chat-no-right = In { $title } darf ich nichts veröffentlichen: Mir fehlt das Recht, Nachrichten zu senden. Sobald ich es habe, kommen die Ausgaben.
channel-only-read = Wenn ich ihn nur für dich lesen soll, lass es so und leite mir einen seiner Beiträge weiter.
channel-stopped = Ich bin wieder in { $title }. Dort wurde mit /stop abbestellt, deshalb veröffentliche ich nichts, bis jemand dort /start postet.
chat-denies = In { $title } darf ich nicht schreiben, deshalb kommen die Ausgaben dort nicht an. Bitte sieh dir die Berechtigungen dieses Chats an. Ich versuche es weiter und gebe nach 30 Tagen auf.
inline-open = Den Bot öffnen

## Questions about articles

ask-how = Was möchtest du wissen? Schreib es jetzt, oder hinter den Befehl: /ask wer baut den Chip. Ich antworte aus den Artikeln, die ich gelesen habe, und aus nichts sonst. Um nach einem einzelnen Artikel zu fragen, antworte auf seine Karte.
ask-which = Was möchtest du über „{ $headline }“ wissen?
ask-further = Was möchtest du noch wissen?
ask-more = 💭 Weiterfragen
ask-off = Fragen sind hier abgeschaltet.
ask-quota = { $count ->
    [one] Das war heute schon eine Frage, mehr darf ich für eine Person nicht beantworten.
   *[other] Das waren heute schon { $count } Fragen, mehr darf ich für eine Person nicht beantworten.
  }
ask-busy = Ich beantworte noch deine letzte Frage.
ask-late = Das hat zu lange gedauert. Bitte versuch es noch einmal; gezählt wurde es nicht.
listen-recording = 🎧 Wird aufgenommen … Das dauert einen Moment.
listen-busy = Ich nehme noch auf, worum du zuletzt gebeten hast.
listen-failed = Die Aufnahme hat gerade nicht geklappt. Bitte versuch es später noch einmal.
listen-spent = Für heute ist alles vorgelesen, was vorgelesen werden darf. Morgen geht es weiter.
listen-off = Zurzeit kann nichts vorgelesen werden.
listen-silent = Für diese Sprache gibt es hier keine Stimme.
voice-digest = Deine Ausgabe, vorgelesen
voice-part = Teil { $page } von { $pages }
# What is read out: a voice speaks it.
speech-greeting = Hallo. Hier ist deine Ausgabe mit { $count ->
    [one] einer Meldung
   *[other] { $count } Meldungen
  }.
speech-story = Meldung { $position }.
speech-update = Neues dazu.
speech-rest = { $count ->
    [one] Eine weitere steht
   *[other] { $count } weitere stehen
  } auf den Karten.
speech-goes-on = Der Artikel geht weiter. Den Rest findest du im ganzen Text.
speech-code = Hier steht im Artikel ein Stück Code.
speech-table = Hier steht im Artikel eine Tabelle.
asked-gone = Diese Antwort gibt es nicht mehr: Fragen vergesse ich nach einem Tag.
asked-model-one = Antwort einer KI, aus diesen Sätzen des Artikels:
asked-model-all = Antwort einer KI, aus diesen Sätzen:
asked-sentences-one = Die Sätze des Artikels, die am besten passen:
asked-sentences-all = Die Sätze, die am besten passen:
asked-near-one = Eine klare Antwort steht nicht im Artikel. Die nächstliegenden Sätze:
asked-near-all = Eine klare Antwort habe ich nicht gefunden. Die nächstliegenden Sätze:
asked-not-said-one = Das steht nicht im Artikel.
asked-not-said-all = Das steht in keinem der Artikel, die ich habe.
asked-no-match-one = Kein Satz des Artikels passt zu deiner Frage.
asked-no-match-all = Ich habe keinen Satz gefunden, der zu deiner Frage passt. Versuch es mit weniger oder anderen Wörtern.
asked-export = Deine Fragen der letzten 24 Stunden mit den Antworten

site-hacker-news = Hacker News
site-lobsters = Lobsters
site-reddit = Reddit
said-title = 💬 Was die Diskussion sagt
said-objection = Einwand
said-fact = Ergänzung
said-correction = Berichtigung
said-comment = Kommentar
said-by-model = KI-Zusammenfassung einer Diskussion mit { $count ->
    [one] einem Kommentar
   *[other] { $count } Kommentaren
  } auf { $site }. Sie gibt wieder, was dort kommentiert wird, nicht, was im Artikel steht.
said-by-model-uncounted = KI-Zusammenfassung einer Diskussion auf { $site }. Sie gibt wieder, was dort kommentiert wird, nicht, was im Artikel steht.
said-by-ranking = Die bestplatzierten von { $count ->
    [one] einem Kommentar
   *[other] { $count } Kommentaren
  } auf { $site }, gekürzt.
said-by-ranking-uncounted = Die bestplatzierten Kommentare auf { $site }, gekürzt.
said-few = { $count ->
    [one] Bisher gibt es nur einen Kommentar.
   *[other] Bisher gibt es nur { $count } Kommentare.
  }
said-none = Bisher gibt es keine Kommentare.
said-unreadable = Ich konnte die Kommentare auf { $site } gerade nicht lesen. Hier sind sie zu finden.
said-many = Du hast innerhalb einer Stunde sehr viele Diskussionen geöffnet. Hier ist diese zu finden.
said-reading = Ich lese die Diskussion …
said-busy = Ich lese noch die vorige.
said-gone = Diese Diskussion gibt es nicht mehr.
said-open = Auf { $site } öffnen
said-close = ✕ Schließen
said-closed = Geschlossen.

## Privacy, feedback, limits, access

forget-sure = Alles über dich löschen: Einstellungen, Gemerktes, Interessen, Verlauf? Das lässt sich nicht rückgängig machen.
forget-yes = Ja, alles löschen
forget-no = Nein, behalten
forgotten = Alles über dich ist gelöscht. Wenn du wiederkommen möchtest: /start
forget-kept = Es wurde nichts gelöscht.
privacy = Was über diesen Chat gespeichert ist: seine Telegram-ID und sein Name, deine Einstellungen (auch, in welchen Sprachen du liest), welche Ausgaben du bekommen hast, auf welche Knöpfe du getippt hast, was du dir gemerkt hast und wann du daran erinnert werden willst, Quellen und Links, die du hinzugefügt hast, darunter die Beiträge privater Kanäle, welche Wörter du beobachtest, welchen Geschichten du folgst und was du deswegen bekommen hast, bei einer Gruppe oder einem Kanal, wer abonniert hat, deine Interessen, die ich aus alldem gelernt habe oder die du mir genannt hast, und bei großem Andrang für einige Minuten meine Antworten an dich. Newsletter, die an deine Adresse hier gehen, werden als Artikel gespeichert, die nur du siehst. Ist ein Modell eingerichtet, kann ihm geschickt werden, was du nach /interests schreibst.

    Das dient dazu, deine Ausgaben auszuwählen und zu senden, und zu nichts sonst. Nur die Betreiber dieses Bots können es sehen, und nichts davon wird weitergegeben, außer Fragen, wie unten beschrieben. Aus einem Standort, den du schickst, wird eine Zeitzone; er selbst wird nicht gespeichert.

    Was du zu Artikeln fragst, wird mit der Antwort 24 Stunden lang aufbewahrt, damit du weiterfragen kannst, und danach gelöscht. Ist ein KI-Modell eingerichtet, bekommt dessen Server die Frage, was du davor im selben Gespräch gefragt hast, und Auszüge der Artikel, aber nicht, wer du bist.

    Was du mit /connect verbindest, liest, was du hier siehst, nichts von anderen. Ich behalte, dass es verbunden ist und wann es zuletzt benutzt wurde, von seinem Geheimnis nur einen Hash. An einen Webhook, den du dort einrichtest, gehen deine gemerkten Artikel oder Ausgaben; ich behalte seine Adresse und was gesendet wurde.

    Auch der ganze Text eines Artikels, den jemand übersetzen lässt, geht an dieses Modell, ohne ein Wort darüber, wer ihn liest; die Übersetzung wird beim Artikel gespeichert.

    Was vorgelesen wird, geht ohne Angaben über dich an den Sprachdienst, den die Betreiber eingerichtet haben, falls es einen gibt: Überschriften und Kurzfassungen von Ausgaben, und Artikel, bei denen jemand auf 🎧 tippt.

    Tippst du auf 💬, lese ich öffentliche Kommentare bei Hacker News (über dessen API und die von Algolia), Lobsters oder Reddit; sie gehen an das KI-Modell, falls es eines gibt. Niemand dort erfährt, wer gefragt hat, und gespeichert wird darüber nichts.

    /interests zeigt und ändert, was ich gelernt habe. /forget löscht alles auf einmal.
feedback-how = Schreib es jetzt, oder hinter den Befehl: /feedback Ich hätte gern …
feedback-thanks = Danke. Ich habe es weitergegeben.
feedback-nobody = Hier ist niemand eingerichtet, der Feedback bekommt.
feedback-from = 💬 { $name } ({ $id }):
store-away = Ich komme gerade nicht an meine Daten. Bitte versuch es in einer Minute noch einmal.
too-quick = Das war mir etwas zu schnell. Bitte warte einen Moment.
too-many-write = Gerade schreiben so viele, dass ich nicht allen antworten kann. Wenn sich hier nichts ändert, versuch es bitte in ein paar Minuten noch einmal.
digest-quota = Das waren heute schon { $count } Ausgaben, mehr darf ich nicht schicken. Die nächste kommt zur gewohnten Zeit.
access-invite = Diesen Bot gibt es nur auf Einladung. Bitte die Betreiber um einen Link.
access-list = Dieser Bot ist privat. Bitte die Betreiber, dich hereinzulassen.
access-stale-invite = Diese Einladung wurde schon benutzt oder ist abgelaufen. Bitte um eine neue.
access-chat = In { $title } bleibe ich still: Dieser Bot ist privat. Die Betreiber können dich hereinlassen, oder diesen Chat über seine ID: { $id }.

## What people connect

connect-title = 🔌 Was du verbinden kannst
connect-how = Programme von dir können lesen, was du hier siehst, oder es zugeschickt bekommen. Artikel anderer sind nicht dabei, und du kannst jede Verbindung jederzeit trennen.
connect-private = Das geht nur in unserem privaten Chat: Was ein Programm verbindet, ist ein Geheimnis.
connect-no-address = Deine Programme könnten mich nur unter einer öffentlichen Adresse erreichen, und ich habe keine: PUBLIC_URL ist noch nicht eingerichtet.
connect-assistant = 🤖 KI-Assistent
connect-assistant-how = Claude, ChatGPT, ein Editor oder jeder andere Assistent, der MCP spricht, kann deine Ausgabe lesen, suchen, ganze Artikel öffnen und deine Leseliste ansehen. Er ändert nichts, solange du das hier nicht erlaubst.
connect-assistant-make = 🔑 Token holen
connect-assistant-make-new = 🔑 Neues Token
connect-assistant-made = Das sind die Adresse des MCP-Servers und dein Token. Trag es als Bearer-Token ein, im Header Authorization. Ich zeige es nur dieses eine Mal und behalte davon nur einen Hash, also kopiere es jetzt; wer es hat, liest, was du liest.
connect-digestFeed = 📰 Feed meiner Ausgaben
connect-savedFeed = 🔖 Feed des Gemerkten
connect-feed-how = Ein Atom-Feed unter einer geheimen Adresse, für jeden Feedreader. Wer die Adresse kennt, liest den Feed; du kannst ihn jederzeit schließen.
connect-feed-make = 🔗 Adresse holen
connect-feed-make-new = 🔗 Neue Adresse
connect-feed-made = Das ist die Adresse des Feeds. Ich zeige sie nur dieses eine Mal und behalte davon nur einen Hash, also kopiere sie jetzt.
feed-digest-title = Daybrief: meine Ausgaben
feed-saved-title = Daybrief: gemerkt
connect-webhook = 🪝 Webhook
connect-webhook-how = Was du dir merkst, oder jede Ausgabe, geht als signierte JSON-Anfrage an eine Adresse von dir, innerhalb einer Minute. Ist dein Server weg, versuche ich es drei Tage lang.
connect-webhook-make = ➕ Adresse eingeben
connect-webhook-make-new = ✏️ Adresse
connect-webhook-ask = An welche Adresse soll ich senden? Schick sie mir, sie beginnt mit https://
connect-webhook-bad = An diese Adresse könnte ich nichts senden. Sie beginnt mit https://
connect-webhook-made = Was du dir ab jetzt merkst, geht an { $host }, signiert wie in Standard Webhooks beschrieben. Das ist das Geheimnis, mit dem sich die Signatur prüfen lässt. Ich zeige es nur dieses eine Mal, also kopiere es jetzt.
connect-webhook-ended = Getrennt: Dorthin wird nichts mehr gesendet.
connect-webhook-saved = Was du dir merkst, geht an { $host }.
connect-webhook-digest = Jede Ausgabe geht an { $host }.
connect-webhook-off = 🪝 Dein Webhook bei { $host } hat drei Tage lang nichts angenommen oder endgültig abgelehnt, deshalb habe ich ihn abgeschaltet. In /connect kannst du ihn zurückholen.
connect-to-digests = 📰 Ausgaben senden
connect-to-saved = 🔖 Gemerktes senden
connect-failing = Antwortet nicht richtig, zuerst: { $age }.
connect-test = 🧪 Testen
connect-test-arrived = Der Test ist angekommen.
connect-test-failed = Der Test ist nicht angekommen: { $why }.
connect-since = Verbunden: { $age }.
connect-used = Zuletzt benutzt: { $age }.
connect-unused = Noch nicht benutzt.
connect-may-save = Er darf deine Leseliste ändern.
connect-may-not-save = Er liest nur.
connect-allow-saving = 🔖 Merken erlauben
connect-forbid-saving = 🔖 Nur lesen
connect-end = ✕ Trennen
connect-ended = Getrennt: Das Geheimnis öffnet nichts mehr.
connect-back = Wieder verbunden
connect-export = Was mit diesem Chat verbunden ist, ohne Geheimnisse
