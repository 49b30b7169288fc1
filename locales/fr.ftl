# Everything people read. Keep it short, friendly and plain.
#
# For translators: most texts that begin with an emoji or an arrow are labels of buttons. They have to fit on a phone that is
# 360 pixels wide, so keep them about as short as they are here.

## The card

greeting-morning = Bonjour. { $count ->
    [one] Une actu
   *[other] { $count } actus
  }, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }.
greeting-afternoon = Bon après-midi. { $count ->
    [one] Une actu
   *[other] { $count } actus
  }, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }.
greeting-evening = Bonsoir. { $count ->
    [one] Une actu
   *[other] { $count } actus
  }, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }.
greeting-missed = Une édition précédente n’a pas pu être livrée ; ses actus sont dans celle-ci.
greeting-catch-up = Quelques jours ont passé depuis la dernière édition. Voici les actus parues depuis qui comptent encore.
reading-time = { $minutes } min de lecture
# Of an episode or a video, after a sign for it.
play-time = { $minutes } min
chapter-count = { $count ->
    [one] { $count } chapitre
   *[other] { $count } chapitres
  }
# Headings in the full text of an episode, in its language.
chapters = Chapitres
transcript = Transcription
age-now = à l’instant
age-minutes = il y a { $count } min
age-hours = il y a { $count } h
age-days = { $count ->
    [1] hier
   *[other] il y a { $count } jours
  }
source-via = { $site } via { $source }
told-by = { $count ->
    [one] une source
   *[other] { $count } sources
  }
votes = { $count ->
    [one] { $count } point
   *[other] { $count } points
  }
discussion = discussion
comments-button = { $count ->
    [one] 💬 { $count } commentaire
   *[other] 💬 { $count } commentaires
  }
comments-uncounted = 💬 Discussion
advisory = 🛡 avis de sécurité
severity-critical = critique
severity-high = élevée
severity-medium = moyenne
severity-low = faible
summary-model = résumé par IA
summary-extractive = phrases clés
why-it-matters = Pourquoi c’est important : { $text }
only-excerpt = Seul un court extrait a pu être lu ici. La suite est sur le site.
only-excerpt-paywall = Sans abonnement, le site n’en montre que le début.
place = { $position } sur { $total } · encore { $minutes } min
read-full = 📖 Lire l’article
next = Suivant ▸
previous = ◂
# In its place on the first card: all of the digest’s headlines.
all-cards = ☰
open = 🔗 Ouvrir
# $place is the page of the text, such as 2/7; the button opens the contents.
contents = ☰ { $place }
back-to-summary = ▴ Résumé
translate = 🌐 en { $name }
translation-original = 🌐 Original
translation-label = traduction par IA
translation-label-from = traduction par IA, original en { $name }
translation-has-originals = en partie non traduit
translation-none = Non traduit :
translation-partly = Traduit seulement en partie :
translation-waiting = 🌐 Je traduis… Cela peut prendre une minute.
translation-late = La traduction a pris trop de temps. Ce qui est fait est gardé : touchez à nouveau dans une minute.
translation-budget = Le budget d’aujourd’hui pour les traductions est épuisé. Il repart à minuit UTC.
translation-model = Je ne peux pas traduire en ce moment. Réessayez plus tard.
translation-quota = { $count ->
    [one] J’ai traduit { $count } page pour vous aujourd’hui, c’est le maximum.
   *[other] J’ai traduit { $count } pages pour vous aujourd’hui, c’est le maximum.
  } Réessayez dans quelques heures.
finish = Terminé ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Du nouveau : { $said }
watched-mark = 👁 { $words }
followed-mark = 🔔 Un sujet que vous suivez
watched-together = { $count ->
    [one] Un sujet que vous attendiez :
   *[other] { $count } sujets que vous attendiez :
  }
watched-last = C’était la dernière alerte du jour. Ce qui paraît encore arrive ensemble à 18:00.

## The end of a digest

closing = C’est tout. Rendez-vous { $when }.
closing-last = C’est tout.
closing-nothing-saved = Rien d’enregistré cette fois. Touchez 🔖 sur une carte pour la garder pour plus tard.
closing-saved = { $count ->
    [one] Une actu enregistrée.
   *[other] { $count } actus enregistrées.
  }
saved-button = 🔖 Enregistrés

## The ⋯ menu of a card

less = 🔉 Moins : { $name }
less-now = Noté : moins de { $name }. C’est dans /interests et cela reste jusqu’à ce que vous le changiez.
mute = 🔇 Masquer : { $name }
unmute = 🔊 Réafficher : { $name }
muted-now = Masqué : { $name }. Touchez encore pour annuler.
muted-not = { $name } revient dans vos éditions.
watch-stop = 👁 Oublier { $words }
watch-again = 👁 Surveiller { $words }
follow = 🔔 Suivre
follow-stop = 🔕 Ne plus suivre
follow-at-once = ⚡ Aussitôt
follow-now = Je vous préviens quand il y a du nouveau (30 jours) : en tête de votre prochaine édition, ou aussitôt si vous préférez.
follow-now-at-once = Je vous préviens aussitôt quand il y a du nouveau (30 jours).
follow-dropped = Je ne suis plus ce sujet.
follow-back = Je suis de nouveau ce sujet, pendant 30 jours.
follow-told-at-once = Désormais, je vous préviens aussitôt quand il y a du nouveau.
follow-told-first = Désormais, ce sera en tête de votre prochaine édition.
follow-many = Vous suivez déjà { $most } sujets. Retirez-en d’abord dans /watch.
about-why = ❓ Pourquoi ?
about-evidence = 🔍 D’où ça vient
about-sources = 📰 Qui en parle
about-ask = 💭 Demander
listen-article = 🎧 Écouter
listen-digest = 🎧 Toute l’édition
about-timeline = 🕘 Chronologie
share = ↗ Partager
show-overview = ☰ En un coup d’œil
menu-back = ◂ Retour
why-news = Vous connaissez déjà cette histoire ; ceci est une mise à jour.
why-watched = Vous surveillez ceci : { $words }.
why-followed = Vous suivez ce sujet, et ceci est nouveau.
timeline-one = Pour l’instant, c’est le seul article à ce sujet.
timeline-legend = 🔄 apportait du nouveau.
timeline-more = { $count ->
    [one] Un autre article n’est pas affiché.
   *[other] { $count } autres articles ne sont pas affichés.
  }
why-saved = Vous l’avez enregistré cette semaine-là et pas encore lu.
why-advisory = Un avis de sécurité de { $source }. Ceux des sources que vous avez ajoutées passent avant les autres nouvelles.
why-outside = Cet article sort de vos centres d’intérêt habituels, pour que vous voyiez aussi le reste.
# $hours is the article's age when the digest was made, not its age now.
why-taste = De { $source }, { $hours } h avant cette édition. Cet article ressemble à ce que vous avez aimé.
why-taste-topic = De { $source }, { $hours } h avant cette édition. Vous aimez le thème { $topic }.
why-many = { $count } sources en parlent : une des grandes histoires du jour.
why-topic = Article récent ({ $hours } h), parmi les meilleurs du jour sur le thème { $topic }, chez { $source }.
why-fresh = Article récent ({ $hours } h), parmi les meilleurs du jour chez { $source }.
why-importance = Un modèle d’IA évalue l’importance de cette histoire à { $importance } sur 5, ce qui a compté dans la sélection.
evidence-model = Chaque phrase du résumé et ce que dit l’article lui-même :
evidence-extractive = Le résumé est fait des phrases de l’article :
evidence-none = Il n’y a pas encore de résumé de cet article.

## Reactions, bookmarks and the saved list

saved-now = Enregistré. Tout est dans /saved.
saved-not = N’est plus enregistré.
judged-up = Noté : davantage comme ça.
judged-down = Noté : moins comme ça.
judged-not = Annulé.
saved-title = 🔖 Enregistrés : { $count }
saved-empty = Rien pour l’instant. Touchez 🔖 sur une carte pour l’enregistrer.
saved-markdown = 📄 Markdown
saved-epub = 📖 EPUB
saved-file-title = Articles enregistrés
saved-file-note = Pour votre usage personnel : les textes appartiennent à leurs auteurs.
saved-file-caption = { $count ->
    [one] Un article enregistré, entier
   *[other] { $count } articles enregistrés, entiers
  }
saved-file-coming = Le fichier arrive
saved-file-often = C’était plusieurs fois en une heure. Réessayez plus tard.
saved-drop-old = 🧹 De plus d’un mois : { $count }
saved-old-dropped = Ce qui avait plus d’un mois n’est plus dans la liste. ↩ le remet.
saved-old-back = C’est de nouveau dans la liste.
remind-button = ⏰ Me le rappeler
remind-title = ⏰ Votre liste de lecture : { $count }
# $when is one of the when-… texts: “today at 19:00”, “on Saturday at 08:00”.
remind-when = ⏰ Rappel { $when }
remind-ask = Quand dois-je vous rappeler ce que vous avez enregistré ?
remind-tonight = 🌙 Ce soir, { $time }
remind-evening = 🌙 Demain soir, { $time }
remind-weekend = 📅 Ce week-end, { $when }
remind-off = ✕ Pas de rappel
remind-set = Je vous le rappelle { $when }.
remind-none = D’accord, pas de rappel.
list-drop = ✕ { $number }
undo = ↩ Annuler
quiet-day = Une journée calme : rien de neuf qui vaille votre café. À la prochaine.
quiet-topics-off = Rien aujourd’hui : tous les thèmes sont désactivés dans /topics. Activez ce que vous voulez lire.

## Buttons of old messages, pages

tap-unknown = Ce bouton a expiré ou vient d’une autre discussion. /digest envoie une nouvelle édition.
digest-old = Cette édition a plus de six mois et n’est plus conservée. L’article reste lisible.
article-gone = Cet article n’est plus conservé. Le lien du message l’ouvre encore.
list-end = C’était le dernier.
tap-where = Page { $page } sur { $pages }

## Topics, muted words, sources

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
switch-some = ◪ { $name }
topics-ask = Quels thèmes voulez-vous ? Touchez-en un pour l’activer ou le désactiver.
topics-all-off = Tous les thèmes sont désactivés : vos éditions seront presque vides. Activez ce que vous voulez lire.
topics-all = Tout activer
topics-none = Tout désactiver
topic-ai = IA
topic-programming = Programmation
topic-web = Web
topic-linux = Linux et logiciel libre
topic-databases = Bases de données
topic-cloud = Cloud
topic-security = Sécurité
topic-privacy = Vie privée
topic-hardware = Matériel
topic-chips = Puces
topic-mobile = Mobile
topic-games = Jeux
topic-robots = Robots
topic-mobility = Autos et transports
topic-energy = Énergie
topic-science = Science
topic-space = Espace
topic-business = Économie
topic-policy = Droit et politique
topic-crypto = Crypto
muted-title = 🔇 Masqués
muted-some = Vos éditions laissent ceci de côté. Touchez une ligne pour la retrouver.
muted-empty = Rien n’est masqué.
mute-how = Pour masquer des mots ou des expressions : /mute bitcoin, mariage royal. Un * à la fin vaut pour tous les mots qui commencent ainsi : /mute crypto*
mute-ask = Envoyez-moi maintenant des mots ou des expressions, séparés par des virgules, et je les masque.
mute-unreadable = Je n’y vois aucun mot. Essayez /mute bitcoin
mute-long = C’est trop long. Un mot ou une expression peut avoir au plus { $most } caractères.
mute-many = Cela ferait plus de { $most } mots masqués. Retirez-en d’abord quelques-uns dans /mute.
unmuted = N’est plus masqué. Cela peut revenir.
list-unmute = ✕ { $name }
watched-title = 👁 Mots surveillés
watched-empty = Aucun mot n’est surveillé pour l’instant.
watch-ask = Envoyez-moi des mots maintenant, et je les surveille.
watch-how = Pour être prévenu dès que quelque chose paraît : /watch postgres 19. Tous les mots doivent y être ; des guillemets les gardent ensemble : /watch “heat pump”. Ajoutez * pour tous les mots qui commencent ainsi : /watch postgres*
watch-title = 👁 Je surveille { $words }
watch-would-none = Ces sept derniers jours, il n’y a rien eu là-dessus.
watch-would = { $count ->
    [one] Ces sept derniers jours, je vous aurais prévenu une fois :
   *[other] Ces sept derniers jours, je vous aurais prévenu { $count } fois :
  }
watch-rule = Je vous préviens dès que je l’ai lu, au plus { $most } fois par jour ; le reste arrive ensemble à 18:00.
watch-rule-quiet = Je vous préviens dès que je l’ai lu, au plus { $most } fois par jour ; le reste arrive ensemble à 18:00. De { $from } à { $to }, je ne dis rien.
watch-drop = ✕ Ne plus surveiller
watch-titles = Titres seuls
watch-titles-now = Je ne cherche plus que dans les titres.
watch-anywhere = Je cherche aussi dans les premières phrases.
watch-dropped = Je ne surveille plus cela.
watch-back = Je surveille cela de nouveau.
watch-quiet = 🌙 Heures calmes
followed-title = 🔔 Sujets que vous suivez
followed-until = jusqu’au { $day }
follow-over = 🔔 Rien de neuf depuis { $days } jours, je ne suis donc plus ce sujet :
follow-on = 🔔 Continuer à suivre
watch-unreadable = Je n’y vois aucun mot. Essayez /watch postgres 19
watch-long = C’est trop long : au plus six mots et { $most } caractères en tout.
watch-short = Ce serait dans presque tous les textes. Écrivez plus de lettres, au moins trois avant un *.
watch-many = C’est trop à la fois, ou plus que les { $most } que je peux surveiller. Retirez-en d’abord dans /watch.
export-watches = Mots surveillés : { $count }
export-follows = Sujets que vous suivez : { $count }
sources-title = 📰 Sources
sources-how = ✅ est dans vos éditions, ▫️ n’y est pas. Touchez pour changer. 📁 change tout un dossier.
sources-no-folder = Sans dossier
feed-on = Activée : de retour dans vos éditions.
feed-off = Désactivée : vos éditions la laissent de côté. Touchez encore pour annuler.
folder-on = Tout activé : ce dossier est de retour dans vos éditions.
folder-off = Tout désactivé : vos éditions laissent ce dossier de côté.
folder-reverted = Comme avant.
# $since is one of the age-… texts: “5 min ago”, “yesterday”.
feed-good = 🟢 mise à jour { $since }
feed-silent = 🟢 rien de neuf pour l’instant
feed-new = ⚪ pas encore lue
feed-failing = 🔴 illisible jusqu’ici
feed-trouble = 🟡 souci passager, dernière lecture { $since }
feed-down = 🔴 ne répond pas, dernière lecture { $since }
feed-paused = ⏸ suspendue par le responsable du bot

## Personal sources

add-how = Envoyez-moi l’adresse d’un site ou d’un flux, par exemple example.org, et je vous montre ce qu’il propose. Rien n’est enregistré sans votre accord. Pour reprendre les flux d’un autre lecteur RSS, envoyez simplement son fichier OPML ici. Pour un canal Telegram, envoyez @nom ou transférez un de ses messages.
add-unreadable = Je n’y vois pas d’adresse web. Essayez /add example.org ou /add https://example.org/feed.xml
add-too-many = Cela fait beaucoup d’adresses en une heure. Attendez un peu avant la suivante.
add-nothing = Je n’y ai trouvé ni flux ni liste d’articles. Cherchez « RSS » ou « flux » sur le site et envoyez-moi cette adresse.
add-failed-blocked = Ce site bloque les programmes comme moi, je ne peux pas le lire.
add-failed-missing = Il n’y a pas de page à cette adresse. Est-elle bien écrite ?
add-failed-busy = Ce site me demande de revenir plus tard. Réessayez dans un moment.
add-failed-server = Ce site ne répond pas correctement en ce moment. Réessayez plus tard.
add-failed-name = Je ne trouve aucun site public à cette adresse. Est-elle bien écrite ?
add-failed-secure = Le certificat de ce site n’est pas valide, je ne peux pas le lire en toute sécurité.
add-failed-no-feed = Je n’y ai trouvé ni flux ni liste d’articles. Cherchez « RSS » ou « flux » sur le site et envoyez-moi cette adresse.
add-failed-large = Ce qui s’y trouve est trop volumineux pour moi.
add-channel-group = C’est un groupe, pas un canal. Je ne peux suivre que des canaux.
add-channel-closed = Ce canal n’a pas de page publique, je ne peux donc pas le lire de l’extérieur. S’il est à vous, nommez-moi administrateur, sans le droit d’envoyer des messages, et transférez-moi un de ses messages.
add-channel-unknown = Je ne trouve pas de canal Telegram de ce nom. Est-il bien écrit ?
add-channel-private = Je ne peux lire un canal privé qu’en tant qu’administrateur. S’il est à vous, nommez-moi administrateur, sans le droit d’envoyer des messages, et transférez-moi un de ses messages.
add-full = { $most ->
    [one] Vous avez { $most } source personnelle, le maximum que je peux suivre. Retirez-la dans /sources pour faire de la place.
   *[other] Vous avez { $most } sources personnelles, le maximum que je peux suivre. Retirez-en une dans /sources pour faire de la place.
  }
add-list = 📰 Mes sources
add-kind-feed = flux
add-kind-list = page avec une liste d’articles
add-kind-sitemap = site sans flux
add-kind-channel = canal Telegram
add-kind-private-channel = canal Telegram privé
add-per-day = { $count ->
    [one] environ { $count } article par jour
   *[other] environ { $count } articles par jour
  }
add-per-week = { $count ->
    [one] environ { $count } article par semaine
   *[other] environ { $count } articles par semaine
  }
add-per-month = { $count ->
    [one] environ { $count } article par mois
   *[other] environ { $count } articles par mois
  }
channel-per-day = { $count ->
    [one] environ { $count } message par jour
   *[other] environ { $count } messages par jour
  }
channel-per-week = { $count ->
    [one] environ { $count } message par semaine
   *[other] environ { $count } messages par semaine
  }
channel-per-month = { $count ->
    [one] environ { $count } message par mois
   *[other] environ { $count } messages par mois
  }
add-rarely = rarement du nouveau
add-empty = C’est vide pour le moment.
add-ask = L’ajouter à vos éditions ? Personne d’autre ne la recevra.
add-is-there = Elle est déjà dans vos éditions.
add-is-own = Vous la suivez déjà.
add-is-held = Le responsable de ce bot a retiré cette source, je ne peux pas l’ajouter.
add-yes = ➕ Ajouter
add-no = Annuler
follow-yes = ➕ Suivre
follow-no = ✕ Non
add-cancelled = Rien n’a été ajouté.
mail-none = Ce bot ne reçoit pas d’e-mails : MAIL_DOMAIN n’est pas encore configuré.
mail-title = 📮 Votre adresse pour les newsletters
mail-how = Utilisez-la pour vous abonner à des newsletters. Chaque expéditeur devient une source que personne d’autre ne voit, et les demandes de confirmation arrivent ici aussitôt.
mail-new = 🔄 Autre adresse
mail-end = ✕ La fermer
mail-closed = L’adresse est fermée : les e-mails qui y arrivent sont jetés. Ceux qui sont déjà venus restent dans vos éditions.
mail-renewed = L’ancienne adresse ne fonctionne plus
mail-confirm-title = ✉️ Confirmer un abonnement
mail-confirm-how = Le bouton ouvre { $host }. Si ce n’était pas vous, ne faites rien.
mail-confirm-button = ✅ Ouvrir la page
mail-leave = 📭 Se désabonner
mail-leave-how = ✕ dans /sources le retire d’ici. Pour ne plus recevoir ses e-mails, désabonnez-vous de sa liste :
mail-leave-page = 📭 Ouvrir la page
mail-leave-mail = Ou écrivez à
mail-leave-none = Ses e-mails ne disent pas comment se désabonner.
mail-leave-ask = Dois-je demander à { $host } de vous retirer de cette liste ? L’expéditeur disparaîtra aussi de vos sources.
mail-leave-now = 📭 Oui, me désabonner
mail-leaving = Désabonnement en cours…
mail-left = { $host } a accepté : vous n’êtes plus sur la liste, et l’expéditeur ne fait plus partie de vos sources.
mail-leave-refused = { $host } n’a pas accepté. Désabonnez-vous sur sa page :
mail-leave-unreachable = Je n’ai pas pu joindre { $host }. Réessayez plus tard ou désabonnez-vous sur sa page :
mail-refused = ✉️ Un e-mail a été refusé
mail-refused-sources = Il n’y a plus de place pour un autre expéditeur : { $most } sources à vous, c’est la limite. Retirez-en une dans /sources, et son prochain e-mail arrivera.
mail-refused-many = Plus de { $most } e-mails sont arrivés à votre adresse en un jour.
mail-refused-share = Vos sources et newsletters ont déjà apporté tout ce qu’une personne peut recevoir en un jour.
mail-refused-large = Il dépasse { $most } Mo.
mail-refused-once = Si d’autres sont refusés aujourd’hui, je n’en parlerai pas.
own-kept = Ajoutée
own-dropped = Retirée
own-not-kept = Il n’y a plus de place pour elle.
own-added = Ajoutée : { $title }. Elle fait désormais partie de vos éditions.
own-added-advisories = Ses avis de sécurité en font partie aussi, par un flux à part.
own-gone = { $title } n’est plus dans vos éditions.
own-take-back = ✕ Retirer
own-drop = ✕ { $name }
own-mark = à vous
own-how = ✕ retire une des vôtres.
sources-add = ➕ Ajouter une source
sources-export = 📤 Exporter
# The name of a folder in the exported file.
export-own = Mes sources
export-caption = { $count ->
    [one] Votre source, pour tout autre lecteur RSS ({ $count }).
   *[other] Vos { $count } sources, pour tout autre lecteur RSS.
  }
file-unknown = Je ne lis que des listes de flux : un fichier OPML (.opml ou .xml), tel que d’autres lecteurs RSS l’exportent.
file-large = Ce fichier est trop volumineux. Une liste de flux fait 1 Mo au plus.
opml-title = Ce que j’ai trouvé dans votre fichier
opml-none = Je n’ai pas trouvé de flux dans ce fichier. Exportez vos flux en OPML depuis votre autre lecteur RSS et envoyez-le-moi.
opml-new = { $count ->
    [one] { $count } nouvelle source
   *[other] { $count } nouvelles sources
  }
opml-there = { $count ->
    [one] { $count } que vous recevez déjà
   *[other] { $count } que vous recevez déjà
  }
opml-bad = { $count ->
    [one] { $count } entrée que je n’ai pas pu utiliser
   *[other] { $count } entrées que je n’ai pas pu utiliser
  }
opml-line = Ligne { $line } : { $why }
opml-why-no-address = { $about } n’a pas d’adresse
opml-why-bad-address = « { $about } » n’est pas une adresse web
opml-why-open = le dossier { $about } n’est pas fermé
opml-room = { $count ->
    [one] Vous pouvez avoir { $most } sources personnelles : seule { $count } peut être ajoutée, la première.
   *[other] Vous pouvez avoir { $most } sources personnelles : les { $count } premières peuvent être ajoutées.
  }
opml-yes = { $count ->
    [one] ➕ En ajouter { $count }
   *[other] ➕ En ajouter { $count }
  }
opml-added = { $count ->
    [one] { $count } source ajoutée. Je la vérifie maintenant ; /sources dira si elle peut être lue.
   *[other] { $count } sources ajoutées. Je les vérifie maintenant ; /sources dira si elles peuvent être lues.
  }
opml-left = { $count ->
    [one] { $count } n’a pas pu être ajoutée : vous pouvez en avoir { $most } à vous.
   *[other] { $count } n’ont pas pu être ajoutées : vous pouvez en avoir { $most } à vous.
  }
link-ask = Dois-je résumer cette page ?
link-read = ✨ Résumer
link-add = ➕ Suivre le site
link-no = ✕ Non
link-left = D’accord, je n’y touche pas.
link-reading = Je la lis…
link-quota = { $count ->
    [one] J’ai déjà lu { $count } page pour vous aujourd’hui, je ne peux pas en lire plus.
   *[other] J’ai déjà lu { $count } pages pour vous aujourd’hui, je ne peux pas en lire plus.
  }
link-unreachable = Je n’ai pas pu lire cette page. Elle a peut-être disparu, bloque les programmes comme moi ou n’est pas un article.
link-no-article = Il n’y a sur cette page aucun article que je puisse résumer.

## Commands, as the menu shows them

command-digest = Recevoir une édition maintenant
command-saved = Ce que vous avez enregistré
command-topics = Les thèmes de vos éditions
command-sources = D’où viennent les actus
command-add = Ajouter une source personnelle
command-export = Vos sources en fichier
command-languages = Dans quelles langues vous lisez
command-mute = Les mots que vous ne voulez pas lire
command-watch = Les mots et sujets dont je vous préviens
command-search = Trouver un article
command-ask = Poser une question sur les articles
command-recent = Les articles les plus récents
command-top = Le meilleur de la semaine
command-interests = Ce que je crois que vous aimez
command-feedback = Écrire au responsable de ce bot
command-privacy = Ce qui est conservé sur vous
command-forget = Tout effacer vous concernant
command-connect = Connecter assistant ou lecteur de flux
command-settings = Heure, fuseau, longueur
command-help = Ce que je sais faire
command-start = S’abonner
command-stop = Se désabonner

## The profile of the bot

bot-description = Chaque matin, une courte édition de l’actualité tech. Lisez les articles entiers ici même, avec votre café.

    Touchez Démarrer pour vous abonner.
bot-short-description = Chaque matin, une courte édition de l’actualité tech, les articles entiers dans la discussion.

## Subscribing, help, unsubscribing

welcome = Bienvenue. Je lis l’actualité tech pour vous et vous envoie une courte édition par jour, à { $time }.

    Où êtes-vous ? Touchez une ville ou écrivez-moi la vôtre, pour qu’il soit { $time } à votre montre. D’ici là, je me règle sur { $zone }. Ou recevez une édition tout de suite.
welcome-again = Votre abonnement est actif. La prochaine édition arrive { $when }.
welcome-back = Heureux de vous revoir. Vos réglages sont conservés ; la prochaine édition arrive { $when }.
welcome-now = ☕ En envoyer une maintenant
welcome-settings = 🕗 Changer l’heure ou le fuseau
zone-first = Il est { $time } ({ $zone }). Votre première édition arrive { $when }. Ou recevez-en une tout de suite.
stopped = C’est fait, vous ne recevrez plus rien. Vos réglages sont conservés : /start rétablit tout.
not-subscribed = Votre abonnement n’est pas actif. /start y remédie.

help = Je lis l’actualité tech pour vous et vous envoie une courte édition par jour, à l’heure de votre choix.

    Chaque article est une carte. 📖 l’ouvre en entier ici dans la discussion, Suivant passe au prochain, 🔖 l’enregistre, 👍 et 👎 m’apprennent vos centres d’intérêt, 💬 rapporte ce qu’on en dit ailleurs, ⋯ contient le reste.

    /digest – une édition maintenant, ou celle d’un jour : /digest hier
    /saved, /recent, /top – enregistrés, récents, le meilleur de la semaine
    /search pompe à chaleur – trouver quelque chose
    /ask qui fabrique la puce – une réponse avec ses sources ; ou répondez à une carte par une question
    /topics, /sources – de quoi parlent vos éditions, et d’où ça vient
    /add example.org – une source personnelle ; ou envoyez juste un lien, je le résume
    /mute bitcoin – écarter un mot
    /watch postgres 19 – être prévenu aussitôt
    /interests – ce que je crois que vous aimez
    /connect – votre assistant IA et votre lecteur de flux
    /settings – heure, fuseau, longueur, langue et plus
    /feedback TEXTE – dites-nous ce qui manque
    /privacy, /forget – ce qui est conservé, et comment l’effacer
    /stop – ne plus rien recevoir
pointer = Je ne connais que quelques commandes. /digest apporte les actus maintenant, /help donne tout le reste.
unknown-command = Je ne connais pas cette commande. /help donne celles que je connais.
something-failed = Quelque chose a échoué de mon côté. Réessayez dans un instant.
edit-in-seconds = Telegram me demande de ralentir ici. Le message changera dans { $seconds } s.
edit-in-minutes = Telegram me demande de ralentir ici. Le message changera dans { $minutes } min.

## Digests on demand

digest-nothing = Rien de neuf depuis votre dernière édition. La prochaine arrive { $when }.
digest-topics-off = Rien à envoyer : tous les thèmes sont désactivés. Activez ce que vous voulez lire.
digest-gathering = Je lis mes sources pour la première fois. Redemandez dans une minute.
digest-past = Édition du { $date }
digest-past-several = Il y a eu plusieurs éditions le { $date }. Laquelle ?
digest-past-button = { $count ->
    [one] { $time } · une actu
   *[other] { $time } · { $count } actus
  }
digest-past-none = Pas d’édition le { $date }.
digest-past-before = Celle du { $date }
digest-past-old = Je garde les éditions six mois ; celle du { $date } n’est plus conservée.
digest-past-what = Je ne connais pas le jour « { $day } ». Essayez /digest hier, /digest lundi ou /digest 21/11.
digest-past-future = Ce jour n’est pas encore venu. /digest apporte ce qui est nouveau maintenant.
recap-title = Votre semaine, { $days }
recap-quiet = Une semaine calme : aucune actu à résumer, et rien d’enregistré que vous n’ayez lu.
recap-saved = 🔖 Enregistré et pas encore lu :

# Used as $when in other texts. A language may use $weekday (1 is Monday) in place of $day, and $hour (0-23) next to $time,
# where its grammar needs them.
when-today = aujourd’hui à { $time }
when-tomorrow = demain à { $time }
when-day = { $day } à { $time }
# A moment with its time zone, where the reader's own zone may be another one.
when-zone = { $when } ({ $zone })

## Settings

settings-title = Réglages
settings-time = 🕗 Heure : { $time }
settings-days = 📅 Jours : { $days }
settings-zone = 🌍 Fuseau : { $zone }
settings-size = 📚 Longueur : { $count ->
    [one] un article
   *[other] jusqu’à { $count } articles
  }
settings-minutes = 📚 Longueur : { $count ->
    [one] ce qui tient en une minute
   *[other] ce qui tient en { $count } minutes
  }
settings-form-cards = 🃏 Présentation : des cartes, l’une après l’autre
settings-form-overview = 🃏 Présentation : tout en un message
settings-reading-classic = 📖 Texte intégral : par pages
settings-reading-rich = 📖 Texte intégral : un message enrichi
settings-pictures-on = 🖼 Images : oui
settings-pictures-off = 🖼 Images : non
settings-sound-on = 🔔 Son : oui
settings-sound-off = 🔕 Son : non
settings-quiet = 🌙 Heures calmes : { $from }–{ $to }
settings-quiet-off = 🌙 Heures calmes : aucune
settings-recap = 🗓 Récap de la semaine : { $day }, { $time }
settings-recap-off = 🗓 Récap de la semaine : non
settings-voice-off = 🎧 Voix : non
settings-voice-asked = 🎧 Voix : à la demande
settings-voice-digest = 🎧 Voix : avec chaque édition
settings-copies-on = 👥 Copies personnelles : oui
settings-copies-off = 👥 Copies personnelles : non
settings-read = 🌐 Vous lisez : { $languages }
settings-read-others = 🌐 Vous lisez : { $languages } ; le reste traduit
settings-speak = 💬 Résumés : { $language }
settings-next = La prochaine édition arrive { $when }.
settings-paused = En pause. La prochaine édition arrive { $when }.
settings-stopped = Aucune édition n’est prévue. /start vous réabonne.
settings-time-button = 🕗 Heure
settings-days-button = 📅 Jours
settings-zone-button = 🌍 Fuseau
settings-size-button = 📚 Longueur
settings-form-button = 🃏 Présentation
settings-reading-button = 📖 Texte intégral
settings-pictures-button = 🖼 Images
settings-sound-button = 🔔 Son
settings-quiet-button = 🌙 Heures calmes
settings-recap-button = 🗓 Récap
settings-voice-button = 🎧 Voix
settings-recap-time-button = 🕗 À { $time }
settings-copies-button = 👥 Copies personnelles
settings-read-button = 🌐 Je lis
settings-speak-button = 💬 Résumés
settings-language-button = 🗣 Langue
settings-pause-button = ⏸ Pause
settings-several-button = ➕ Plusieurs fois par jour
settings-time-ask = Quand votre édition doit-elle arriver ? Choisissez une heure, ou écrivez-la, par exemple 7h45, ou plusieurs : 7h45, 19h30.
settings-several-ask = Choisissez toutes les heures voulues ; touchez-en une de nouveau pour l’enlever. Ou écrivez-les : 7h45, 19h30.
settings-time-unreadable = Je n’y lis pas une heure. Essayez 7h45 ou 19h30.
settings-days-ask = Quels jours ? Touchez un jour pour l’activer ou le désactiver.
settings-zone-ask = Votre fuseau est { $zone }. Choisissez-en un, ou écrivez-moi votre ville ou votre pays. Seul le fuseau est conservé.
settings-zone-found = Lequel voulez-vous dire ?
settings-zone-guess = Je ne connais pas ce lieu. Pensiez-vous à l’un de ceux-ci ?
settings-zone-unknown = Je ne connais pas ce lieu. Essayez la grande ville la plus proche, ou un fuseau comme UTC+2.
zone-as-offset = { $zone } toute l’année, sans heure d’été. Si votre montre change en été, écrivez-moi plutôt votre ville.
zone-as-clock = { $typed } : je suis l’heure de { $city }, avec son heure d’été. Pour une heure qui ne change jamais, écrivez l’écart avec UTC, par exemple UTC+2.
location-button = 📍 Ma position
location-ask = Partagez votre position avec le bouton ci-dessous, ou écrivez-moi une ville. Seul le fuseau est conservé.
location-send = 📍 Partager ma position
location-no = ✕ Non
location-left = Entendu, pas de position.
settings-size-ask = Combien d’articles au maximum ? Ou choisissez combien de minutes vous avez.
settings-form-ask = Comment présenter une édition ?
settings-reading-ask = Comment afficher un article entier ? Le message enrichi demande une version récente de Telegram.
settings-pictures-ask = Les cartes doivent-elles montrer l’image de l’article ?
settings-sound-ask = Voulez-vous un son à l’arrivée d’une édition ?
settings-quiet-ask = À quelles heures ne dois-je rien vous signaler aussitôt, ni mots surveillés ni sujets suivis ? Les éditions arrivent à leur heure dans tous les cas.
quiet-none = Aucune
settings-recap-ask = Une fois par semaine, je peux envoyer un récap : les actus les plus reprises, leur suite, et ce que vous avez enregistré sans l’avoir lu. Quel jour ? Choisissez-en un, ou écrivez-le avec l’heure : dimanche 18:00.
settings-recap-time-ask = À quelle heure le récap doit-il arriver ? Choisissez-en une, ou écrivez-la, par exemple 19:30.
settings-recap-unreadable = Je n’y lis ni un jour ni une heure. Essayez dimanche 18:00 ou 19:30.
settings-voice-ask = Je peux vous lire votre édition : titres et résumés dans un message vocal de quelques minutes. Il arrive après les cartes de chaque édition, ou quand vous touchez 🎧 sous ⋯. On y écoute aussi un article seul.
voice-off = Non
voice-asked = À la demande
voice-with-digest = Avec chaque édition
settings-copies-ask = Chaque membre doit-il lire sa propre copie ? Un appui ouvre alors une copie que seul ce membre voit, et la carte que tous voient reste en place. Il faut une version récente de Telegram.
settings-read-ask = Dans quelles langues lisez-vous ? Les articles en d’autres langues restent hors de vos éditions ; /search les trouve toujours. Avec « Traduire le reste », ils arrivent avec un résumé dans la langue de vos résumés, ce qui demande un modèle d’IA.
settings-speak-ask = Dans quelle langue résumer ? Traduire demande un modèle d’IA ; sans lui, les résumés restent dans la langue de l’article.
settings-language-ask = Quelle langue dois-je parler ?
settings-pause-ask = Pendant combien de temps ne rien envoyer ? Choisissez, ou écrivez une date, par exemple 24/12 ou 2026-12-24.
settings-pause-unreadable = Je n’y lis pas une date à venir. Essayez 24/12 ou 2026-12-24.
settings-saved = Enregistré
settings-back = ◂ Retour
chosen = ✓ { $label }
days-every = Tous les jours
days-work = Du lundi au vendredi
days-weekend = Le week-end
minutes-choice = { $count } min
form-cards = Des cartes, l’une après l’autre
form-overview = Un seul message, tout replié
reading-classic = Par pages, pour toutes les applications
reading-rich = Un message enrichi
setting-on = Oui
setting-off = Non
read-all = toutes les langues
read-all-button = Toutes les langues
read-others = Traduire le reste
languages-unknown = Je ne connais pas cette langue. Essayez /languages fr, en
speak-own = dans la langue de l’article
pause-days = { $count ->
    [one] Un jour
   *[other] { $count } jours
  }
pause-end = ▶ Reprendre maintenant

## Search and lists of articles

search-how = Que cherchez-vous ? Écrivez-le maintenant, ou après la commande : /search batterie, ou une expression : /search « vie privée ». Le début d’un mot suffit.
search-title = 🔎 { $query }
search-empty = Je n’ai rien trouvé. Essayez moins de mots, ou seulement le début d’un mot.
search-slow = C’était trop long, j’ai arrêté de chercher. Avec un mot plus rare, ou un mot de plus, c’est plus rapide.
search-busy = Il y a beaucoup de recherches en ce moment et la vôtre n’a pas pu passer. Relancez-la dans un instant.
recent-title = 🕘 Les plus récents
recent-empty = Je n’ai pas encore d’articles. Redemandez dans une minute.
top-title = 🏆 Le meilleur de la semaine
top-empty = Je n’ai pas encore d’articles de cette semaine.

## Interests: what was learned from reactions

taste-title = Vos centres d’intérêt
taste-some = ▲ vous plaît, ▼ vous plaît moins. ✕ enlève une ligne, 📌 la garde telle quelle. Le reste s’efface en quelques semaines.
taste-early = Remarqué jusqu’ici, mais trop peu encore pour changer vos éditions :
taste-empty = Je ne connais pas encore assez vos centres d’intérêt. Encore quelques 👍, 👎 ou 🔖 et ce sera bon.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Tout oublier
taste-reset-sure = Oublier tout ce que j’ai appris de vos centres d’intérêt ? C’est irréversible.
taste-reset-yes = Oui, oublier
taste-pinned = Reste tel quel désormais.
taste-unpinned = Peut de nouveau changer.
taste-dropped = Enlevé.
taste-forgotten = Oublié. On repart de zéro.
wish-title = Je changerais ceci :
wish-less = ▼ Moins : { $name }
wish-more = ▲ Plus : { $name }
wish-none = 🔇 Rien : { $name }
wish-again = 🔈 De nouveau : { $name }
wish-quoted = « { $name } »
wish-effect = Dans une édition des nouvelles d’aujourd’hui :
wish-same = Une édition des nouvelles d’aujourd’hui aurait été la même.
wish-unread = Je n’ai pas compris : { $parts }
wish-unreadable = Je n’ai pas compris. Dites ce que vous voulez moins, plus, pas du tout ou seulement : /interests moins de crypto, plus de bases de données, pas de jeux
wish-already = C’est déjà réglé ainsi.
wish-adopt = C’est ça ✓
wish-refuse = Non
wish-adopted = C’est fait. /interests, /topics et /mute le montrent.
wish-refused = Rien n’a été changé.
wish-undone = Annulé.
wish-over = Ce n’est plus ouvert. Redites-le après /interests.
wish-how = Vous pouvez aussi le dire : /interests moins de crypto, plus de bases de données
wish-out = − { $title }
wish-in = + { $title }

## Groups and channels

group-hello = Bonjour. Je peux envoyer chaque jour dans ce groupe une courte édition de l’actualité tech. Un admin peut la lancer avec le bouton.
group-start = ▶ Commencer ici
group-started = C’est fait. La première édition arrive { $when }. Les admins peuvent changer heure, longueur, langue et présentation avec /settings.
admins-only = Seuls les admins peuvent changer cela ici.
admins-hidden = Je ne peux pas voir qui est admin ici. Nommez-moi admin du groupe, puis réessayez.
answer-by-reply = Répondez à ce message, s’il vous plaît.
channel-started = Désormais je publie chaque jour un aperçu dans { $title }, la prochaine fois { $when }. Pour changer quelque chose, publiez /settings dans le canal.
chat-no-right = Je ne peux pas publier dans { $title } : il me manque le droit d’envoyer des messages. Dès que je l’aurai, les éditions arriveront.
channel-only-read = Si je dois seulement le lire pour vous, laissez ainsi et transférez-moi un de ses messages.
channel-stopped = Me revoilà dans { $title }. L’envoi y a été arrêté avec /stop : je ne publie rien tant que /start n’y est pas publié.
chat-denies = Je ne peux pas écrire dans { $title }, les éditions n’y arrivent donc pas. Vérifiez les autorisations de cette discussion. Je continue d’essayer, et j’abandonne au bout de 30 jours.
inline-open = Ouvrir le bot

## Questions about articles

ask-how = Que voulez-vous savoir ? Écrivez-le maintenant, ou après la commande : /ask qui fabrique la puce. Je réponds d’après les articles que j’ai lus, et rien d’autre. Pour interroger un seul article, répondez à sa carte.
ask-which = Que voulez-vous savoir sur « { $headline } » ?
ask-further = Que voulez-vous savoir de plus ?
ask-more = 💭 Encore une question
ask-off = Les questions sont désactivées ici.
ask-quota = { $count ->
    [one] J’ai déjà répondu à { $count } question de vous aujourd’hui, je ne peux pas répondre à plus.
   *[other] J’ai déjà répondu à { $count } questions de vous aujourd’hui, je ne peux pas répondre à plus.
  }
ask-busy = Je réponds encore à votre dernière question.
ask-late = C’était trop long. Réessayez ; cela n’a pas été compté.
listen-recording = 🎧 Enregistrement en cours… Cela prend un moment.
listen-busy = J’enregistre encore ce que vous avez demandé en dernier.
listen-failed = L’enregistrement n’a pas réussi. Réessayez plus tard.
listen-spent = Tout ce qui peut être lu à voix haute aujourd’hui l’a été. La suite demain.
listen-off = Rien ne peut être lu à voix haute pour le moment.
listen-silent = Il n’y a pas de voix pour cette langue ici.
voice-digest = Votre édition, à écouter
voice-part = Partie { $page } sur { $pages }
# What is read out: a voice speaks it.
speech-greeting = Bonjour. Voici votre édition, avec { $count ->
    [one] une actualité
   *[other] { $count } actualités
  }.
speech-story = Actualité { $position }.
speech-update = Du nouveau.
speech-rest = { $count ->
    [one] Il y en a une autre
   *[other] Il y en a { $count } autres
  } sur les cartes.
speech-goes-on = L’article continue. La suite est dans le texte complet.
speech-code = Ici, l’article contient un extrait de code.
speech-table = Ici, l’article contient un tableau.
asked-gone = Cette réponse n’existe plus : j’oublie les questions au bout d’un jour.
asked-model-one = Réponse d’une IA, d’après ces phrases de l’article :
asked-model-all = Réponse d’une IA, d’après ces phrases :
asked-sentences-one = Les phrases de l’article qui correspondent le mieux :
asked-sentences-all = Les phrases qui correspondent le mieux :
asked-near-one = Je n’ai pas trouvé de réponse claire dans l’article. Les phrases les plus proches :
asked-near-all = Je n’ai pas trouvé de réponse claire. Les phrases les plus proches :
asked-not-said-one = L’article ne le dit pas.
asked-not-said-all = Les articles que j’ai ne le disent pas.
asked-no-match-one = Aucune phrase de l’article ne correspond à votre question.
asked-no-match-all = Je n’ai trouvé aucune phrase qui corresponde à votre question. Essayez moins de mots, ou d’autres.
asked-export = Vos questions des dernières 24 heures, avec leurs réponses

site-hacker-news = Hacker News
site-lobsters = Lobsters
site-reddit = Reddit
said-title = 💬 Ce que dit la discussion
said-objection = Objection
said-fact = Complément
said-correction = Correction
said-comment = Commentaire
said-by-model = Résumé par IA d’une discussion de { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
  } sur { $site }. Il rapporte ce que disent les commentaires, pas ce que dit l’article.
said-by-model-uncounted = Résumé par IA d’une discussion sur { $site }. Il rapporte ce que disent les commentaires, pas ce que dit l’article.
said-by-ranking = Les mieux classés de { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
  } sur { $site }, abrégés.
said-by-ranking-uncounted = Les commentaires les mieux classés sur { $site }, abrégés.
said-few = { $count ->
    [one] Il n’y a encore qu’un commentaire.
   *[other] Il n’y a encore que { $count } commentaires.
  }
said-none = Il n’y a pas encore de commentaires.
said-unreadable = Je n’ai pas pu lire les commentaires sur { $site } à l’instant. Les voici sur place.
said-many = Vous avez ouvert un très grand nombre de discussions en une heure. Voici où se trouve celle-ci.
said-reading = Je lis la discussion…
said-busy = Je lis encore la précédente.
said-gone = Cette discussion n’existe plus.
said-open = Ouvrir sur { $site }
said-close = ✕ Fermer
said-closed = Fermé.

## Privacy, feedback, limits, access

forget-sure = Tout effacer vous concernant : réglages, articles enregistrés, centres d’intérêt, historique ? C’est irréversible.
forget-yes = Oui, tout effacer
forget-no = Non, garder
forgotten = Tout ce qui vous concerne est effacé. Si vous voulez revenir un jour : /start
forget-kept = Rien n’a été effacé.
privacy = Ce qui est conservé sur cette discussion : son identifiant Telegram et son nom, vos réglages (dont les langues que vous lisez), les éditions reçues, les boutons touchés, ce que vous avez enregistré et quand vous voulez qu’on vous le rappelle, les sources et les liens que vous avez ajoutés, avec les messages des canaux privés, les mots que vous surveillez, les sujets que vous suivez et ce que je vous ai signalé à cause d’eux, pour un groupe ou un canal qui l’a abonné, les centres d’intérêt que j’en ai déduits ou que vous m’avez dits et, quand beaucoup de monde écrit en même temps, mes réponses jusqu’à leur envoi. Les newsletters envoyées à votre adresse ici sont conservées comme des articles que personne d’autre ne voit. Si un modèle est configuré, ce que vous écrivez après /interests peut lui être envoyé.

    Cela sert à choisir et à envoyer vos éditions, et à rien d’autre. Seul le responsable de ce bot peut le voir, et rien n’est transmis, sauf les questions, comme indiqué plus bas. Une position que vous envoyez devient un fuseau horaire et n’est pas conservée.

    Ce que vous demandez sur les articles est conservé avec la réponse pendant 24 heures, pour que vous puissiez continuer, puis supprimé. Si un modèle d’IA est configuré, son serveur reçoit la question, ce que vous avez demandé avant dans la même conversation et des passages des articles, mais pas qui vous êtes.

    Ce que vous connectez avec /connect lit ce que vous voyez ici, rien des autres. Je garde le fait qu’il est connecté et sa dernière utilisation ; de son secret, seulement une empreinte. Si vous y configurez un webhook, vos enregistrés ou vos éditions lui sont envoyés ; je garde son adresse et ce qui a été envoyé.

    Le texte entier d’un article que quelqu’un fait traduire va aussi à ce modèle, sans un mot sur qui le lit, et la traduction est conservée avec l’article.

    Ce qui est lu à voix haute va, sans rien sur vous, au serveur vocal que le responsable a configuré, s’il y en a un : titres et résumés des éditions, et articles pour lesquels quelqu’un touche 🎧.

    Quand vous touchez 💬, je lis les commentaires publics sur Hacker News (par son API et celle d’Algolia), Lobsters ou Reddit ; ils sont transmis au modèle d’IA, s’il y en a un. Aucun d’eux n’apprend qui a demandé, et rien n’en est conservé.

    /interests montre et change ce que j’ai appris. /forget efface tout d’un coup.
feedback-how = Écrivez-le maintenant, ou après la commande : /feedback J’aimerais…
feedback-thanks = Merci. J’ai transmis.
feedback-nobody = Personne n’est prévu ici pour recevoir les commentaires.
feedback-from = 💬 { $name } ({ $id }) :
store-away = Je n’arrive pas à accéder à mes données pour le moment. Réessayez dans une minute.
too-quick = C’était un peu rapide pour moi. Attendez un instant.
too-many-write = Tant de personnes écrivent que je ne peux pas répondre à tout le monde. Si rien ne change ici, réessayez dans quelques minutes.
digest-quota = Cela fait { $count } éditions aujourd’hui, je ne peux pas en envoyer plus. La prochaine arrive à l’heure habituelle.
access-invite = Ce bot est accessible sur invitation. Demandez un lien à son responsable.
access-list = Ce bot est privé. Demandez l’accès à son responsable.
access-stale-invite = Cette invitation a déjà servi ou a expiré. Demandez-en une nouvelle.
access-chat = Je reste silencieux dans { $title } : ce bot est réservé à ceux qui y ont accès. Son responsable peut vous l’ouvrir, ou l’ouvrir à cette discussion par son ID : { $id }.

## What people connect

connect-title = 🔌 Ce que vous pouvez connecter
connect-how = Vos programmes peuvent lire ce que vous voyez ici, ou le recevoir. Les articles des autres n’en font pas partie, et vous pouvez déconnecter chacun à tout moment.
connect-private = Cela ne fonctionne que dans notre discussion privée : ce qui connecte un programme est un secret.
connect-no-address = Vos programmes ne pourraient me joindre qu’à une adresse publique, et je n’en ai pas : PUBLIC_URL n’est pas encore configuré.
connect-assistant = 🤖 Assistant IA
connect-assistant-how = Claude, ChatGPT, un éditeur ou tout autre assistant qui parle MCP peut lire votre édition, chercher, ouvrir des articles entiers et voir votre liste de lecture. Il ne change rien tant que vous ne le permettez pas ici.
connect-assistant-make = 🔑 Obtenir un jeton
connect-assistant-make-new = 🔑 Nouveau jeton
connect-assistant-made = Voici l’adresse du serveur MCP et votre jeton. Indiquez-le comme jeton bearer, dans l’en-tête Authorization. Je ne le montre que cette fois et n’en garde qu’une empreinte, alors copiez-le maintenant ; quiconque l’a lit ce que vous lisez.
connect-digestFeed = 📰 Flux de mes éditions
connect-savedFeed = 🔖 Flux des enregistrés
connect-feed-how = Un flux Atom à une adresse secrète, pour tout lecteur de flux. Quiconque connaît l’adresse lit le flux ; vous pouvez le fermer à tout moment.
connect-feed-make = 🔗 Obtenir l’adresse
connect-feed-make-new = 🔗 Nouvelle adresse
connect-feed-made = Voici l’adresse du flux. Je ne la montre que cette fois et n’en garde qu’une empreinte, alors copiez-la maintenant.
feed-digest-title = Daybrief : mes éditions
feed-saved-title = Daybrief : enregistrés
connect-webhook = 🪝 Webhook
connect-webhook-how = Ce que vous enregistrez, ou chaque édition, part en requête JSON signée vers une adresse à vous, en une minute. Si votre serveur est absent, j’essaie pendant trois jours.
connect-webhook-make = ➕ Saisir l’adresse
connect-webhook-make-new = ✏️ Adresse
connect-webhook-ask = À quelle adresse dois-je envoyer ? Écrivez-la ; elle commence par https://
connect-webhook-bad = Je ne pourrais rien envoyer à cette adresse. Elle commence par https://
connect-webhook-made = Ce que vous enregistrez désormais part vers { $host }, signé comme le décrit Standard Webhooks. Voici le secret qui sert à vérifier la signature. Je ne le montre que cette fois, alors copiez-le maintenant.
connect-webhook-ended = Déconnecté : plus rien n’y est envoyé.
connect-webhook-saved = Ce que vous enregistrez part vers { $host }.
connect-webhook-digest = Chaque édition part vers { $host }.
connect-webhook-off = 🪝 Votre webhook chez { $host } n’a rien accepté depuis trois jours ou a tout refusé définitivement, je l’ai donc coupé. Dans /connect, vous pouvez le rétablir.
connect-to-digests = 📰 Envoyer les éditions
connect-to-saved = 🔖 Envoyer mes enregistrés
connect-failing = Ne répond pas comme il faut, première fois : { $age }.
connect-test = 🧪 Tester
connect-test-arrived = Le test est arrivé.
connect-test-failed = Le test n’est pas arrivé : { $why }.
connect-since = Connecté : { $age }.
connect-used = Dernière utilisation : { $age }.
connect-unused = Pas encore utilisé.
connect-may-save = Il peut modifier votre liste de lecture.
connect-may-not-save = Il ne fait que lire.
connect-allow-saving = 🔖 Le laisser enregistrer
connect-forbid-saving = 🔖 Lecture seule
connect-end = ✕ Déconnecter
connect-ended = Déconnecté : le secret n’ouvre plus rien.
connect-back = De nouveau connecté
connect-export = Ce qui est connecté à cette discussion, sans les secrets
