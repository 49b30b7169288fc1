# Tout ce qu'une personne lit. Court, chaleureux, simple.

## La carte

greeting-morning = Bonjour. { $count ->
    [one] Une nouvelle
   *[other] { $count } nouvelles
  }, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }.
greeting-afternoon = Bon après-midi. { $count ->
    [one] Une nouvelle
   *[other] { $count } nouvelles
  }, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }.
greeting-evening = Bonsoir. { $count ->
    [one] Une nouvelle
   *[other] { $count } nouvelles
  }, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }.
greeting-missed = Pendant votre absence, une édition n’a pas pu partir ; celle-ci en reprend les nouvelles.
reading-time = { $minutes } min de lecture
age-now = à l’instant
age-minutes = il y a { $count } min
age-hours = il y a { $count } h
age-days = { $count ->
    [1] hier
   *[other] il y a { $count } jours
  }
told-by = { $count ->
    [one] une source
   *[other] { $count } sources
  }
votes = { $count ->
    [one] { $count } point
   *[other] { $count } points
  }
discussion = discussion
summary-model = résumé par IA
summary-embedded = phrases clés
why-it-matters = Pourquoi c’est important : { $text }
only-excerpt = Seul un court extrait a pu être lu ici. La suite est sur le site.
only-excerpt-paywall = Sans abonnement, le site n’en montre que le début.
place = { $position } sur { $total } · encore { $minutes } min
read-full = 📖 Tout lire
next = Suivant ▸
previous = ◂ Précédent
open = 🔗 Ouvrir
back-to-summary = ▴ Résumé
finish = Terminé ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Du nouveau : { $said }

## La fin

closing = C’est tout. À bientôt, { $when }.
closing-last = C’est tout.
closing-nothing-saved = Rien de gardé cette fois. 🔖 sur une carte la met de côté.
closing-saved = { $count ->
    [one] Une nouvelle gardée :
   *[other] { $count } nouvelles gardées :
  }
saved-button = 🔖 Gardés

## En savoir plus

mute = 🔇 Moins : { $name }
unmute = 🔊 De nouveau : { $name }
muted-now = En sourdine : { $name }. Touchez encore pour annuler.
muted-not = { $name } revient dans vos éditions.
about-why = ❓ Pourquoi ?
about-evidence = 🔍 Preuves
about-sources = 📰 Qui en parle
share = ↗ Partager
show-overview = ☰ Tout d’un coup d’œil
menu-back = ◂ Retour
why-news = Vous connaissiez déjà cette histoire, et il y a du nouveau.
why-outside = Celui-ci sort de vos goûts habituels, pour que vous voyiez aussi le reste.
why-taste = Il ressemble à ce que vous avez aimé, et { $source } l’a publié { $hours } h plus tôt.
why-taste-topic = Vous aimez le thème { $topic }, et { $source } l’a publié { $hours } h plus tôt.
why-many = { $count } sources en parlent : une des grandes histoires du jour.
why-topic = Il était frais ({ $hours } h) et parmi les meilleurs du jour sur le thème { $topic }, chez { $source }.
why-fresh = Il était frais ({ $hours } h) et parmi les meilleurs de { $source } ce jour-là.
evidence-model = Chaque phrase du résumé, et ce que dit l’article lui-même :
evidence-embedded = Le résumé est fait des phrases de l’article :
evidence-none = Il n’y a pas encore de résumé de cet article.

## Garder

saved-now = Gardé. Tout est dans /saved.
saved-not = N’est plus gardé.
judged-up = Noté : davantage comme ça.
judged-down = Noté : moins comme ça.
judged-not = Annulé.
saved-title = 🔖 Gardés : { $count }
saved-empty = Rien pour l’instant. Touchez 🔖 sur une carte pour la garder.
list-drop = ✕ { $number }
undo = ↩ Annuler

quiet-day = Une journée calme : rien de neuf qui vaille votre café. À la prochaine.

## Boutons

tap-unknown = Ce bouton n’est pas pour cette discussion, ou il est trop vieux. /digest en apporte un tout frais.
digest-old = Cette édition a plus de six mois et n’est plus conservée. Son article l’est.
tap-where = Page { $page } sur { $pages }

## Thèmes, sources, sourdine

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
topics-ask = De quoi vos éditions doivent-elles parler ? Touchez un thème pour l’activer ou le couper.
topics-all = Tout activer
topics-none = Tout couper
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
muted-title = 🔇 En sourdine
muted-some = Vos éditions laissent ceci de côté. Touchez une ligne pour la retrouver.
muted-empty = Rien n’est en sourdine.
mute-how = Pour écarter des mots ou des expressions : /mute bitcoin, mariage royal. Une étoile à la fin vaut pour tous les mots qui commencent ainsi : /mute crypto*
mute-unreadable = Je n’y vois aucun mot. Essayez /mute bitcoin
mute-long = C’est long. Un mot ou une expression peut avoir { $most } caractères.
mute-many = Cela ferait plus de { $most } mots en sourdine. Retirez-en d’abord quelques-uns avec /mute.
unmuted = Cela peut revenir.
list-unmute = ✕ { $name }
sources-title = 📰 Sources
sources-how = ✅ est dans vos éditions, ▫️ n’y est pas. Touchez pour changer.
feed-on = Activée : vos éditions en parlent de nouveau.
feed-off = Coupée : vos éditions la laissent de côté. Touchez encore pour annuler.
feed-good = 🟢 du neuf { $since }
feed-silent = 🟢 rien de neuf encore
feed-new = ⚪ pas encore lue
feed-failing = 🔴 illisible jusqu’ici
feed-trouble = 🟡 en difficulté, lue { $since }
feed-down = 🔴 ne répond pas, lue { $since }
feed-paused = ⏸ fermée

## Sources personnelles

add-how = Envoyez-moi l’adresse d’un site ou d’un flux, par exemple example.org, et je vous montre ce qui en vient. Rien n’est conservé avant que vous le disiez. Une liste d’un autre lecteur (un fichier OPML) peut simplement être envoyée ici.
add-unreadable = Je n’y vois pas d’adresse web. Essayez /add example.org ou /add https://example.org/feed.xml
add-too-many = J’ai regardé beaucoup d’adresses pour vous en une heure. Attendez un peu avant la suivante.
add-nothing = Je n’y ai trouvé ni flux ni liste d’articles. Cherchez « RSS » ou « flux » sur le site et envoyez-moi cette adresse.
add-failed-blocked = Ce site ferme la porte aux programmes comme moi, je ne peux pas le lire.
add-failed-missing = Il n’y a pas de page à cette adresse. Est-elle bien écrite ?
add-failed-busy = Ce site me demande de revenir plus tard. Réessayez dans un moment.
add-failed-server = Ce site ne répond pas correctement en ce moment. Réessayez plus tard.
add-failed-name = Je ne trouve pas de site de ce nom. Est-il bien écrit ?
add-failed-private = Cette adresse n’est pas sur le web public, je n’y vais pas.
add-failed-slow = Ce site a mis trop longtemps à répondre. Réessayez plus tard.
add-failed-secure = Le certificat de ce site n’est pas en règle, je ne peux pas le lire en sécurité.
add-failed-no-feed = Je n’y ai trouvé ni flux ni liste d’articles. Cherchez « RSS » ou « flux » sur le site et envoyez-moi cette adresse.
add-failed-large = Ce qui s’y trouve est trop volumineux pour moi.
add-failed-other = Je n’ai pas pu lire cette adresse. Essayez-en une autre.
add-full = { $most ->
    [one] Vous avez { $most } source personnelle, et je ne peux pas en suivre plus. Retirez-la sous /sources pour faire de la place.
   *[other] Vous avez { $most } sources personnelles, et je ne peux pas en suivre plus. Retirez-en une sous /sources pour faire de la place.
  }
add-list = 📰 Mes sources
add-kind-feed = flux
add-kind-list = page avec une liste d’articles
add-kind-sitemap = site sans flux
add-per-day = { $count ->
    [one] environ { $count } par jour
   *[other] environ { $count } par jour
  }
add-per-week = { $count ->
    [one] environ { $count } par semaine
   *[other] environ { $count } par semaine
  }
add-per-month = { $count ->
    [one] environ { $count } par mois
   *[other] environ { $count } par mois
  }
add-rarely = rarement du nouveau
add-empty = Il n’y a rien pour le moment.
add-ask = Dois-je la mettre dans vos éditions ? Vous seul la recevez.
add-is-there = Elle est déjà dans vos éditions.
add-is-own = Vous la suivez déjà.
add-is-held = Ceux qui tiennent ce bot ont retiré cette source, je ne peux pas l’ajouter.
add-yes = ➕ Ajouter
add-no = Annuler
add-cancelled = Rien n’a été ajouté.
own-kept = Ajoutée
own-dropped = Retirée
own-not-kept = Il n’y a plus de place pour elle.
own-added = Ajoutée : { $title }. Votre prochaine édition y regarde aussi.
own-gone = { $title } n’est plus dans vos éditions.
own-take-back = ✕ La retirer
own-drop = ✕ { $name }
own-mark = à vous
own-how = ✕ retire une des vôtres.
sources-add = ➕ Ajouter une source
sources-export = 📤 En fichier
export-own = Les miennes
export-caption = { $count ->
    [one] Votre source, pour tout autre lecteur ({ $count }).
   *[other] Vos { $count } sources, pour tout autre lecteur.
  }
file-unknown = Je ne lis que des listes de flux : un fichier OPML (.opml ou .xml), tel que d’autres lecteurs l’exportent.
file-large = Ce fichier est trop volumineux. Une liste de flux fait 1 Mo au plus.
opml-title = Ce que j’ai trouvé dans votre fichier
opml-none = Je n’ai pas trouvé de flux dans ce fichier. Exportez vos flux en OPML depuis votre autre lecteur et envoyez-le-moi.
opml-new = { $count ->
    [one] { $count } nouvelle source
   *[other] { $count } nouvelles sources
  }
opml-there = { $count ->
    [one] { $count } que vous recevez déjà
   *[other] { $count } que vous recevez déjà
  }
opml-bad = { $count ->
    [one] { $count } entrée dont je n’ai rien pu faire
   *[other] { $count } entrées dont je n’ai rien pu faire
  }
opml-line = Ligne { $line } : { $why }
opml-why-no-address = { $about } n’a pas d’adresse
opml-why-bad-address = « { $about } » n’est pas une adresse web
opml-why-open = le dossier { $about } n’a pas de fin
opml-room = { $count ->
    [one] Vous pouvez avoir { $most } sources personnelles : seule { $count } peut être ajoutée, la première.
   *[other] Vous pouvez avoir { $most } sources personnelles : les { $count } premières peuvent être ajoutées.
  }
opml-yes = { $count ->
    [one] ➕ En ajouter { $count }
   *[other] ➕ En ajouter { $count }
  }
opml-added = { $count ->
    [one] { $count } source ajoutée. Je la regarde maintenant ; /sources dit si elle peut être lue.
   *[other] { $count } sources ajoutées. Je les regarde maintenant ; /sources dit si elles peuvent être lues.
  }
opml-left = { $count ->
    [one] { $count } est restée dehors : vous pouvez en avoir { $most } à vous.
   *[other] { $count } sont restées dehors : vous pouvez en avoir { $most } à vous.
  }
link-ask = Dois-je résumer cette page ?
link-read = ✨ Résumer
link-add = ➕ Suivre le site
link-no = ✕ Non
link-left = Je n’y touche pas.
link-reading = Je la lis…
link-quota = { $count ->
    [one] J’ai lu { $count } page pour vous en un jour, et je ne peux pas plus.
   *[other] J’ai lu { $count } pages pour vous en un jour, et je ne peux pas plus.
  }
link-unreachable = Je n’ai pas pu lire cette page. Elle a peut-être disparu, se ferme aux programmes ou n’est pas un article.
link-no-article = Il n’y a sur cette page aucun article que je puisse résumer.

## Commandes du menu

command-digest = Une édition maintenant
command-saved = Ce que vous avez gardé
command-topics = De quoi parlent vos éditions
command-sources = D’où viennent les nouvelles
command-add = Ajouter une source à vous
command-export = Vos sources en fichier
command-mute = Les mots que vous ne voulez pas lire
command-search = Trouver un article
command-recent = Les articles les plus récents
command-top = Le meilleur de la semaine
command-taste = Ce que je crois que vous aimez
command-feedback = Écrire à ceux qui tiennent ce bot
command-privacy = Ce qui est conservé sur vous
command-forget = Tout effacer vous concernant
command-settings = Heure, fuseau, longueur
command-help = Ce que je sais faire
command-start = S’abonner
command-stop = Se désabonner

## Qui est le bot

bot-description = Chaque matin, une courte édition de l’actualité tech. Lisez les articles entiers ici même, avec votre café.

    Touchez Démarrer pour vous abonner.
bot-short-description = Chaque matin, une courte édition de l’actualité tech, les articles entiers dans la discussion.

## Arrivée et départ

welcome = Bienvenue. Je lis l’actualité tech pour vous et vous envoie une courte édition par jour.

    La première arrive { $when } ({ $zone }). Ou tout de suite, si vous voulez.
welcome-again = Vous êtes abonné. La prochaine édition arrive { $when } ({ $zone }).
welcome-back = Bon retour. Vos réglages sont restés ; la prochaine édition arrive { $when } ({ $zone }).
welcome-now = ☕ En envoyer une maintenant
welcome-settings = 🕗 Changer l’heure ou le fuseau
stopped = C’est fait, plus d’éditions. Vos réglages sont conservés : /start ramène tout.
not-subscribed = Vous n’êtes pas encore abonné. /start y remédie.

help = Je lis l’actualité tech pour vous et vous envoie une courte édition par jour, à votre heure.

    Chaque article est une carte. 📖 l’ouvre en entier ici, Suivant passe au prochain, 🔖 le garde, 👍 et 👎 m’apprennent vos goûts, ⋯ a le reste.

    /digest – une édition maintenant
    /saved, /recent, /top – gardés, récents, le meilleur de la semaine
    /search pompe à chaleur – trouver quelque chose
    /topics, /sources – de quoi et d’où
    /add example.org – une source à vous ; un lien seul, je le résume
    /mute bitcoin – écarter un mot
    /taste – ce que je crois que vous aimez
    /settings – heure, fuseau, longueur, langue et plus
    /feedback TEXTE – dites-nous ce qui manque
    /privacy, /forget – ce qui est conservé, et l’effacer
    /stop – plus d’éditions
pointer = Je ne connais que quelques commandes. /digest apporte les nouvelles, /help dit le reste.
unknown-command = Je ne connais pas cette commande. /help donne celles que je connais.
something-failed = Quelque chose a échoué de mon côté. Réessayez dans un instant.

## À la demande

digest-nothing = Rien de neuf depuis votre dernière édition. La prochaine arrive { $when }.
digest-gathering = Je lis mes sources pour la première fois. Redemandez dans une minute.
digest-failed = L’envoi n’a pas réussi. Réessayez dans un instant.

when-today = aujourd’hui à { $time }
when-tomorrow = demain à { $time }
when-day = { $day } à { $time }

## Réglages

settings-title = Réglages
settings-time = 🕗 Heure : { $time }
settings-days = 📅 Jours : { $days }
settings-zone = 🌍 Fuseau : { $zone }
settings-size = 📚 Longueur : { $count ->
    [one] un article
   *[other] jusqu’à { $count } articles
  }
settings-minutes = 📚 Longueur : { $count ->
    [one] ce qui tient en une minute
   *[other] ce qui tient en { $count } minutes
  }
settings-form-cards = 🃏 Forme : des cartes, l’une après l’autre
settings-form-overview = 🃏 Forme : tout en un message
settings-reading-classic = 📖 Texte entier : par pages
settings-reading-rich = 📖 Texte entier : un message enrichi
settings-pictures-on = 🖼 Images : oui
settings-pictures-off = 🖼 Images : non
settings-speak = 💬 Résumés : { $language }
settings-next = La prochaine édition arrive { $when }.
settings-paused = En pause. La prochaine édition arrive { $when }.
settings-stopped = Aucune édition n’est prévue. /start vous réabonne.
settings-time-button = 🕗 Heure
settings-days-button = 📅 Jours
settings-zone-button = 🌍 Fuseau
settings-size-button = 📚 Longueur
settings-form-button = 🃏 Forme
settings-reading-button = 📖 Texte entier
settings-pictures-button = 🖼 Images
settings-speak-button = 💬 Résumés
settings-language-button = 🗣 Langue
settings-pause-button = ⏸ Pause
settings-several-button = ➕ Plusieurs fois par jour
settings-time-ask = Quand votre édition doit-elle arriver ? Choisissez une heure, ou écrivez-la : 7:45, ou plusieurs : 7:45, 19:30.
settings-several-ask = Touchez chaque heure voulue ; touchez encore pour l’enlever. Ou écrivez les heures : 7:45, 19:30.
settings-time-unreadable = Je n’y lis pas une heure. Essayez 7:45 ou 19:30.
settings-days-ask = Quels jours ? Touchez un jour pour le changer.
settings-zone-ask = Votre fuseau est { $zone }. Choisissez-en un, écrivez le nom d’une grande ville proche, ou envoyez votre position avec 📎. Seul le fuseau est conservé.
settings-zone-found = Lequel voulez-vous dire ?
settings-zone-unknown = Je ne connais aucun fuseau de ce nom. Essayez une grande ville proche, comme Madrid.
settings-size-ask = Combien d’articles au plus ? Ou dites combien de minutes vous avez.
settings-form-ask = Sous quelle forme ?
settings-reading-ask = Comment montrer un article entier ? Le message enrichi demande une application Telegram de cette année.
settings-pictures-ask = Les cartes doivent-elles montrer l’image de l’article ?
settings-speak-ask = Dans quelle langue résumer ? Une autre langue que celle de l’article demande un modèle ; les phrases clés restent telles quelles.
settings-language-ask = Quelle langue dois-je parler ?
settings-pause-ask = Combien de temps dois-je me taire ? Choisissez, ou écrivez un jour : 24.12. ou 2026-12-24.
settings-pause-unreadable = Je n’y lis pas un jour à venir. Essayez 24.12. ou 2026-12-24.
settings-saved = Enregistré
settings-back = ◂ Retour
chosen = ✓ { $label }
days-every = Tous les jours
days-work = Du lundi au vendredi
days-weekend = Le week-end
minutes-choice = { $count } min
form-cards = Des cartes, l’une après l’autre
form-overview = Un seul message, tout replié
reading-classic = Par pages, pour toutes les applications
reading-rich = Un message enrichi
pictures-on = Oui
pictures-off = Non
speak-own = dans la langue de l’article
pause-days = { $count ->
    [one] Un jour
   *[other] { $count } jours
  }
pause-end = ▶ Reprendre maintenant

## Trouver

search-how = Que cherchez-vous ? Essayez /search batterie, ou une expression : /search "vie privée". Le début d’un mot suffit.
search-title = 🔎 { $query }
search-empty = Je n’ai rien trouvé. Essayez moins de mots, ou seulement le début d’un mot.
recent-title = 🕘 Les plus récents
recent-empty = Rien n’a encore été lu. Redemandez dans une minute.
top-title = 🏆 Le meilleur de la semaine
top-empty = Rien n’a encore été lu cette semaine.

## Goûts

taste-title = Vos goûts
taste-some = ▲ vous plaît, ▼ vous plaît moins. ✕ enlève une ligne, 📌 la garde telle quelle. Le reste s’efface en quelques semaines.
taste-empty = Je ne sais encore rien de vos goûts. 👍, 👎 et 🔖 sur une carte me les apprennent, comme ce que vous lisez en entier.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Tout oublier
taste-reset-sure = Oublier tout ce que j’ai appris de vos goûts ? C’est sans retour.
taste-reset-yes = Oui, oublier
taste-pinned = Gardé tel quel désormais.
taste-unpinned = Peut de nouveau changer.
taste-dropped = Enlevé.
taste-forgotten = Oublié. On recommence.

## Groupes et canaux

group-hello = Bonjour. Je peux envoyer chaque jour dans ce groupe une courte édition de l’actualité tech. Un admin la lance avec le bouton.
group-start = ▶ Commencer ici
group-started = C’est fait. La première édition arrive { $when } ({ $zone }). Les admins changent heure, longueur, langue et forme avec /settings.
admins-only = Seuls les admins peuvent changer cela ici.
channel-started = Désormais je publie chaque jour un aperçu dans { $title }, la prochaine fois { $when } ({ $zone }). Pour changer quelque chose, publiez /settings dans le canal.
inline-open = Ouvrir le bot


## Bonnes manières

forget-sure = Tout effacer vous concernant : réglages, articles gardés, goûts, historique ? C’est sans retour.
forget-yes = Oui, tout effacer
forget-no = Non, garder
forgotten = Tout ce qui vous concerne est effacé. Si vous voulez revenir un jour : /start
forget-kept = Rien n’a été effacé.
privacy = Ce qui est conservé sur cette discussion : son identifiant Telegram et son nom, vos réglages, les éditions reçues, les boutons touchés, ce que vous avez gardé, les sources et les liens que vous avez apportés, et vos goûts tels qu’appris de là.

    Cela sert à choisir et à envoyer vos éditions, et à rien d’autre. Seuls ceux qui tiennent ce bot peuvent le voir, et rien n’est transmis. Une position que vous envoyez devient un fuseau horaire et n’est pas conservée.

    /taste montre et change ce que j’ai appris. /forget efface tout d’un coup.
feedback-how = Écrivez-le après la commande : /feedback J’aimerais…
feedback-thanks = Merci. C’est transmis.
feedback-nobody = Personne n’est prévu ici pour le recevoir.
feedback-from = 💬 { $name } ({ $id }) :
too-quick = C’était un peu rapide pour moi. Attendez un instant.
digest-quota = Vous avez eu { $count } éditions en un jour, je n’ai pas le droit d’en envoyer plus. La prochaine arrive à votre heure.
access-invite = Ce bot est sur invitation. Demandez un lien à ceux qui le tiennent.
access-list = Ce bot est privé. Demandez à ceux qui le tiennent de vous laisser entrer.
access-stale-invite = Cette invitation a déjà servi ou est trop ancienne. Demandez-en une nouvelle.
