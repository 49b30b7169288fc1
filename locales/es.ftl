# Everything people read. Keep it short, friendly and plain.
#
# For translators: most texts that begin with an emoji or an arrow are labels of buttons. They have to fit on a phone that is
# 360 pixels wide, so keep them about as short as they are here.

## The card

greeting-morning = Buenos días. { $count ->
    [one] Una noticia
   *[other] { $count } noticias
  }, { $minutes ->
    [one] un minuto más o menos
   *[other] unos { $minutes } minutos
  }.
greeting-afternoon = Buenas tardes. { $count ->
    [one] Una noticia
   *[other] { $count } noticias
  }, { $minutes ->
    [one] un minuto más o menos
   *[other] unos { $minutes } minutos
  }.
greeting-evening = Buenas noches. { $count ->
    [one] Una noticia
   *[other] { $count } noticias
  }, { $minutes ->
    [one] un minuto más o menos
   *[other] unos { $minutes } minutos
  }.
greeting-missed = Una edición anterior no se pudo entregar; sus noticias están en esta.
greeting-catch-up = Han pasado unos días desde la última edición. Estas son las noticias desde entonces que aún importan.
reading-time = { $minutes } min de lectura
# Of an episode or a video, after a sign for it.
play-time = { $minutes } min
chapter-count = { $count ->
    [one] { $count } capítulo
   *[other] { $count } capítulos
  }
# Headings in the full text of an episode, in its language.
chapters = Capítulos
transcript = Transcripción
age-now = ahora mismo
age-minutes = hace { $count } min
age-hours = hace { $count } h
age-days = { $count ->
    [one] ayer
   *[other] hace { $count } días
  }
source-via = { $site } vía { $source }
told-by = { $count ->
    [one] una fuente
   *[other] { $count } fuentes
  }
votes = { $count ->
    [one] un punto
   *[other] { $count } puntos
  }
discussion = debate
comments-button = { $count ->
    [one] 💬 Un comentario
   *[other] 💬 { $count } comentarios
  }
comments-uncounted = 💬 Debate
advisory = 🛡 aviso de seguridad
severity-critical = crítica
severity-high = alta
severity-medium = media
severity-low = baja
summary-model = resumen de IA
summary-extractive = frases clave
why-it-matters = Por qué importa: { $text }
only-excerpt = Aquí solo se pudo leer un extracto. El resto está en el sitio.
only-excerpt-paywall = Sin suscripción, el sitio muestra solo el comienzo.
place = { $position } de { $total } · { $minutes ->
    [one] queda { $minutes } min
   *[other] quedan { $minutes } min
  }
read-full = 📖 Leer entero
next = Siguiente ▸
previous = ◂
# In its place on the first card: all of the digest’s headlines.
all-cards = ☰
open = 🔗 Abrir
# $place is the page of the text, such as 2/7; the button opens the contents.
contents = ☰ { $place }
back-to-summary = ▴ Resumen
translate = 🌐 en { $name }
translation-original = 🌐 Original
translation-label = traducción de IA
translation-label-from = traducción de IA del { $name }
translation-has-originals = con partes sin traducir
translation-none = Sin traducir:
translation-partly = Traducido solo en parte:
translation-waiting = 🌐 Traduciendo… Puede tardar un minuto.
translation-late = La traducción ha tardado demasiado. Lo que está hecho se conserva: toca otra vez dentro de un minuto.
translation-budget = El presupuesto de hoy para traducciones se ha agotado. Empieza de nuevo a medianoche UTC.
translation-model = Ahora mismo no puedo traducir. Inténtalo más tarde.
translation-quota = { $count ->
    [one] Hoy te he traducido una página, el máximo que puedo.
   *[other] Hoy te he traducido { $count } páginas, el máximo que puedo.
  } Inténtalo de nuevo dentro de unas horas.
finish = Listo ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Novedad: { $said }
watched-mark = 👁 { $words }
followed-mark = 🔔 Una historia que sigues
watched-together = { $count ->
    [one] Una noticia que esperabas:
   *[other] { $count } noticias que esperabas:
  }
watched-last = Fue el último aviso de hoy. Lo que salga después llega junto a las 18:00.

## The end of a digest

closing = Eso es todo. Hasta { $when }.
closing-last = Eso es todo.
closing-nothing-saved = Esta vez no guardaste nada. Toca 🔖 en una tarjeta para guardarla para luego.
closing-saved = { $count ->
    [one] Guardaste una noticia.
   *[other] Guardaste { $count } noticias.
  }
saved-button = 🔖 Guardado

## The ⋯ menu of a card

less = 🔉 Menos: { $name }
less-now = Anotado: menos de { $name }. Está en /interests y vale hasta que lo cambies allí.
mute = 🔇 Silenciar: { $name }
unmute = 🔊 Reactivar: { $name }
muted-now = Silenciado: { $name }. Toca otra vez para deshacerlo.
muted-not = { $name } vuelve a tus ediciones.
watch-stop = 👁 No seguir { $words }
watch-again = 👁 Seguir { $words }
follow = 🔔 Seguir
follow-stop = 🔕 Dejar de seguir
follow-at-once = ⚡ Al momento
follow-now = Te avisaré cuando haya novedades (30 días): lo primero en tu próxima edición, o al momento si lo prefieres.
follow-now-at-once = Te avisaré al momento cuando haya novedades (30 días).
follow-dropped = Ya no sigo esa historia.
follow-back = Vuelvo a seguir esa historia, durante 30 días.
follow-told-at-once = Desde ahora te aviso al momento cuando haya novedades.
follow-told-first = Desde ahora irá lo primero en tu próxima edición.
follow-many = Ya sigues { $most } historias. Quita antes alguna en /watch.
about-why = ❓ ¿Por qué?
about-evidence = 🔍 En qué se basa
about-sources = 📰 Quién lo cuenta
about-ask = 💭 Preguntar
listen-article = 🎧 Escuchar
listen-digest = 🎧 Toda la edición
about-timeline = 🕘 Cronología
share = ↗ Compartir
show-overview = ☰ De un vistazo
menu-back = ◂ Volver
why-news = Ya conoces esta historia; esto es una novedad.
why-watched = Estás atento a esto: { $words }.
why-followed = Sigues esta historia, y esto es nuevo.
timeline-one = Por ahora es la única noticia sobre esto.
timeline-legend = 🔄 aportó algo nuevo.
timeline-more = { $count ->
    [one] Falta una noticia más.
   *[other] Faltan { $count } noticias más.
  }
why-saved = Lo guardaste esa semana y aún no lo has leído.
why-advisory = Un aviso de seguridad de { $source }. Los de las fuentes que añadiste van antes que otras noticias.
why-outside = Fuera de tus intereses habituales, para que veas qué más está pasando.
# $hours is the article's age when the digest was made, not its age now.
why-taste = De { $source }, { $hours } h antes de esta edición. Se parece a lo que te gustó.
why-taste-topic = De { $source }, { $hours } h antes de esta edición. Te gusta el tema { $topic }.
why-many = La cuentan { $count } fuentes: es una de las grandes historias del día.
why-topic = Reciente ({ $hours } h) y de lo mejor del día sobre { $topic }, de { $source }.
why-fresh = Reciente ({ $hours } h) y de lo mejor del día en { $source }.
why-importance = Un modelo de IA valora la importancia de esta historia con un { $importance } sobre 5, lo que influyó en la selección.
evidence-model = Cada frase del resumen y lo que dice el propio artículo:
evidence-extractive = El resumen está hecho con frases del propio artículo:
evidence-none = Todavía no hay resumen de este artículo.

## Reactions, bookmarks and the saved list

saved-now = Guardado. Todo lo que guardas está en /saved.
saved-not = Ya no está guardado.
judged-up = Anotado: más como esto.
judged-down = Anotado: menos como esto.
judged-not = Deshecho.
saved-title = 🔖 Guardado: { $count }
saved-empty = Nada todavía. Toca 🔖 en una tarjeta para guardarla.
saved-markdown = 📄 Markdown
saved-epub = 📖 EPUB
saved-file-title = Artículos guardados
saved-file-note = Para tu uso personal: los textos son de sus autores.
saved-file-caption = { $count ->
    [one] Un artículo guardado, entero
   *[other] { $count } artículos guardados, enteros
  }
saved-file-coming = El archivo está en camino
saved-file-often = Ya van varias veces en una hora. Inténtalo más tarde.
saved-drop-old = 🧹 De hace más de un mes: { $count }
saved-old-dropped = Lo de hace más de un mes ya no está en la lista. ↩ lo recupera.
saved-old-back = Vuelve a estar en la lista.
remind-button = ⏰ Recordármelo
remind-title = ⏰ Tu lista de lectura: { $count }
# $when is one of the when-… texts: “today at 19:00”, “on Saturday at 08:00”.
remind-when = ⏰ Recordatorio { $when }
remind-ask = ¿Cuándo te recuerdo lo que has guardado?
remind-tonight = 🌙 Esta noche, { $time }
remind-evening = 🌙 Mañana por la noche, { $time }
remind-weekend = 📅 El fin de semana, { $when }
remind-off = ✕ Sin recordatorio
remind-set = Te lo recuerdo { $when }.
remind-none = De acuerdo, sin recordatorio.
list-drop = ✕ { $number }
undo = ↩ Deshacer
quiet-day = Un día tranquilo: nada nuevo que merezca tu café. Hasta la próxima.
quiet-topics-off = Hoy nada: en /topics todos los temas están desactivados. Activa lo que quieras leer.

## Buttons of old messages, pages

tap-unknown = Este botón ha caducado o es de otro chat. /digest envía una edición nueva.
digest-old = Esta edición tiene más de seis meses y ya no se conserva. El artículo todavía se puede leer.
article-gone = Este artículo ya no se conserva. El enlace del mensaje todavía lo abre.
list-end = Ese era el último.
tap-where = Página { $page } de { $pages }

## Topics, muted words, sources

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
switch-some = ◪ { $name }
topics-ask = ¿Qué temas quieres? Toca uno para activarlo o desactivarlo.
topics-all-off = Todos los temas están desactivados, así que tus ediciones quedarán casi vacías. Activa lo que quieras leer.
topics-all = Todos
topics-none = Ninguno
topic-ai = IA
topic-programming = Programación
topic-web = Web
topic-linux = Linux y código abierto
topic-databases = Bases de datos
topic-cloud = Nube
topic-security = Seguridad
topic-privacy = Privacidad
topic-hardware = Hardware
topic-chips = Chips
topic-mobile = Móviles
topic-games = Videojuegos
topic-robots = Robots
topic-mobility = Coches y transporte
topic-energy = Energía
topic-science = Ciencia
topic-space = Espacio
topic-business = Negocios
topic-policy = Leyes y política
topic-crypto = Cripto
muted-title = 🔇 Silenciado
muted-some = Tus ediciones omiten esto. Toca algo para recuperarlo.
muted-empty = No hay nada silenciado.
mute-how = Para silenciar palabras o expresiones: /mute bitcoin, boda real. Un * al final vale por todas las palabras que empiezan así: /mute cripto*
mute-ask = Mándame ahora palabras o expresiones, separadas por comas, y las silencio.
mute-unreadable = Ahí no veo ninguna palabra. Prueba /mute bitcoin
mute-long = Es demasiado largo. Una palabra o expresión puede tener como máximo { $most } caracteres.
mute-many = Serían más de { $most } palabras silenciadas. Quita antes algunas en /mute.
unmuted = Ya no está silenciado. Puede volver a aparecer.
list-unmute = ✕ { $name }
watched-title = 👁 Palabras que sigues
watched-empty = Todavía no sigues ninguna palabra.
watch-ask = Envíame ahora las palabras y estaré atento.
watch-how = Para enterarte en cuanto salga algo: /watch postgres 19. Tienen que estar todas las palabras; las comillas las mantienen juntas: /watch “heat pump”. Añade * para todas las palabras que empiezan así: /watch postgres*
watch-title = 👁 Atento a { $words }
watch-would-none = En los últimos siete días no hubo nada de eso.
watch-would = { $count ->
    [one] En los últimos siete días te habría avisado una vez:
   *[other] En los últimos siete días te habría avisado { $count } veces:
  }
watch-rule = Te aviso en cuanto lo haya leído, como mucho { $most } veces al día; lo que pase de ahí llega junto a las 18:00.
watch-rule-quiet = Te aviso en cuanto lo haya leído, como mucho { $most } veces al día; lo que pase de ahí llega junto a las 18:00. De { $from } a { $to } no digo nada.
watch-drop = ✕ Dejar de seguir
watch-titles = Solo títulos
watch-titles-now = Desde ahora miro solo en los títulos.
watch-anywhere = Desde ahora miro también en las primeras frases.
watch-dropped = Ya no estoy atento a eso.
watch-back = Vuelvo a estar atento a eso.
watch-quiet = 🌙 Horas de silencio
followed-title = 🔔 Historias que sigues
followed-until = hasta el { $day }
follow-over = 🔔 Nada nuevo en { $days } días, así que dejo de seguir esta historia:
follow-on = 🔔 Seguir más tiempo
watch-unreadable = Ahí no veo ninguna palabra. Prueba con /watch postgres 19
watch-long = Es demasiado largo: como mucho seis palabras y { $most } caracteres en total.
watch-short = Eso estaría en casi cualquier texto. Escribe más letras, al menos tres antes de un *.
watch-many = Es demasiado de una vez, o más de las { $most } a las que puedo estar atento. Quita alguna en /watch.
export-watches = Palabras que sigues: { $count }
export-follows = Historias que sigues: { $count }
sources-title = 📰 Fuentes
sources-how = ✅ está en tus ediciones, ▫️ no. Toca para cambiar. 📁 cambia una carpeta entera.
sources-no-folder = Sin carpeta
feed-on = Activada: de nuevo en tus ediciones.
feed-off = Desactivada: tus ediciones la omiten. Toca otra vez para deshacerlo.
folder-on = Todo activado: esta carpeta vuelve a tus ediciones.
folder-off = Todo desactivado: tus ediciones omiten esta carpeta.
folder-reverted = Como estaba antes.
# $since is one of the age-… texts: “5 min ago”, “yesterday”.
feed-good = 🟢 actualizada { $since }
feed-silent = 🟢 nada nuevo aún
feed-new = ⚪ aún sin leer
feed-failing = 🔴 no se ha podido leer
feed-trouble = 🟡 problema pasajero, última lectura { $since }
feed-down = 🔴 no responde, última lectura { $since }
feed-paused = ⏸ pausada por quien administra el bot

## Personal sources

add-how = Envíame la dirección de un sitio o de un feed, como example.org, y te muestro qué ofrece. No se guarda nada hasta que lo digas. Para traer tus feeds de otro lector de RSS, envía aquí su archivo OPML. Para un canal de Telegram, envía @nombre o reenvía una de sus publicaciones.
add-unreadable = No veo ninguna dirección web en eso. Prueba /add example.org o /add https://example.org/feed.xml
add-too-many = Fueron muchas direcciones en una hora. Espera un poco antes de la siguiente.
add-nothing = No encontré allí ni un feed ni una lista de artículos. Busca «RSS» o «feed» en el sitio y envíame esa dirección.
add-failed-blocked = Ese sitio bloquea a programas como yo, no puedo leerlo.
add-failed-missing = No hay ninguna página en esa dirección. ¿Está bien escrita?
add-failed-busy = Ese sitio me pide que vuelva más tarde. Inténtalo de nuevo dentro de un rato.
add-failed-server = Ese sitio no responde bien ahora mismo. Inténtalo más tarde.
add-failed-name = No encuentro ningún sitio público en esa dirección. ¿Está bien escrita?
add-failed-secure = El certificado de ese sitio no es válido, no puedo leerlo con seguridad.
add-failed-no-feed = No encontré allí ni un feed ni una lista de artículos. Busca «RSS» o «feed» en el sitio y envíame esa dirección.
add-failed-large = Lo que hay allí es demasiado grande para leerlo.
add-channel-group = Eso es un grupo, no un canal. Solo puedo seguir canales.
add-channel-closed = Ese canal no tiene página pública, así que no puedo leerlo desde fuera. Si es tuyo, hazme administrador, sin el permiso de enviar mensajes, y reenvíame una de sus publicaciones.
add-channel-unknown = No encuentro ningún canal de Telegram con ese nombre. ¿Está bien escrito?
add-channel-private = Un canal privado solo puedo leerlo como administrador. Si es tuyo, hazme administrador, sin el permiso de enviar mensajes, y reenvíame una de sus publicaciones.
add-full = { $most ->
    [one] Tienes una fuente propia, lo máximo que puedo seguir. Quítala en /sources para hacer sitio.
   *[other] Tienes { $most } fuentes propias, lo máximo que puedo seguir. Quita una en /sources para hacer sitio.
  }
add-list = 📰 Mis fuentes
add-kind-feed = feed
add-kind-list = página con una lista de artículos
add-kind-sitemap = sitio sin feed
add-kind-channel = canal de Telegram
add-kind-private-channel = canal privado de Telegram
add-per-day = { $count ->
    [one] cerca de un artículo al día
   *[other] cerca de { $count } artículos al día
  }
add-per-week = { $count ->
    [one] cerca de un artículo a la semana
   *[other] cerca de { $count } artículos a la semana
  }
add-per-month = { $count ->
    [one] cerca de un artículo al mes
   *[other] cerca de { $count } artículos al mes
  }
channel-per-day = { $count ->
    [one] cerca de una publicación al día
   *[other] cerca de { $count } publicaciones al día
  }
channel-per-week = { $count ->
    [one] cerca de una publicación a la semana
   *[other] cerca de { $count } publicaciones a la semana
  }
channel-per-month = { $count ->
    [one] cerca de una publicación al mes
   *[other] cerca de { $count } publicaciones al mes
  }
add-rarely = rara vez algo nuevo
add-empty = Ahora mismo no hay nada.
add-ask = ¿Añadirlo a tus ediciones? Solo tú lo recibirás.
add-is-there = Ya está en tus ediciones.
add-is-own = Ya sigues esta fuente.
add-is-held = Quien administra este bot quitó esta fuente, no puedo añadirla.
add-yes = ➕ Añadir
add-no = Cancelar
follow-yes = ➕ Seguir
follow-no = ✕ No
add-cancelled = No se añadió nada.
mail-none = Este bot no recibe correo: aún no se ha configurado MAIL_DOMAIN.
mail-title = 📮 Tu dirección para boletines
mail-how = Suscríbete con ella a boletines. Cada remitente será una fuente que solo tú ves, y lo que pida confirmación llegará aquí enseguida.
mail-new = 🔄 Dirección nueva
mail-end = ✕ Cerrarla
mail-closed = La dirección está cerrada: lo que llegue se descarta. Lo que ya llegó sigue en tus ediciones.
mail-renewed = La dirección anterior ya no funciona
mail-confirm-title = ✉️ Confirmar una suscripción
mail-confirm-how = El botón abre { $host }. Si no lo pediste, no hagas nada.
mail-confirm-button = ✅ Abrir la página
mail-leave = 📭 Darse de baja
mail-leave-how = ✕ en /sources lo quita de aquí. Para no recibir más correos suyos, date de baja de su lista:
mail-leave-page = 📭 Abrir la página
mail-leave-mail = O escribe a
mail-leave-none = Sus correos no dicen cómo darse de baja.
mail-leave-ask = ¿Le pido a { $host } que te dé de baja de esta lista? El remitente también saldrá de tus fuentes.
mail-leave-now = 📭 Sí, darme de baja
mail-leaving = Dándote de baja…
mail-left = { $host } lo ha aceptado: ya no estás en la lista y el remitente ya no está entre tus fuentes.
mail-leave-refused = { $host } no lo ha aceptado. Date de baja en su página:
mail-leave-unreachable = No he podido contactar con { $host }. Inténtalo más tarde o date de baja en su página:
mail-refused = ✉️ Se rechazó un correo
mail-refused-sources = No queda sitio para otro remitente: ya sigues { $most } fuentes propias, que es el límite. Quita una en /sources y llegará su próximo correo.
mail-refused-many = A tu dirección llegaron más de { $most } correos en un día.
mail-refused-share = Tus fuentes y boletines ya han traído todo lo que una persona puede recibir en un día.
mail-refused-large = Pesa más de { $most } MB.
mail-refused-once = Si hoy se rechazan más, no te avisaré.
own-kept = Añadida
own-dropped = Quitada
own-not-kept = Ya no hay sitio para ella.
own-added = Añadida: { $title }. Desde ahora forma parte de tus ediciones.
own-added-advisories = También llegan sus avisos de seguridad, por un feed aparte.
own-gone = { $title } ya no está en tus ediciones.
own-take-back = ✕ Quitar
own-drop = ✕ { $name }
own-mark = tuya
own-how = ✕ quita una de las tuyas.
sources-add = ➕ Añadir una fuente
sources-export = 📤 Exportar
# The name of a folder in the exported file.
export-own = Mis fuentes
export-caption = { $count ->
    [one] Tu fuente, para cualquier otro lector de RSS.
   *[other] Tus { $count } fuentes, para cualquier otro lector de RSS.
  }
file-unknown = Solo puedo leer listas de feeds: un archivo OPML (.opml o .xml), como lo exportan otros lectores de RSS.
file-large = Ese archivo es demasiado grande. Una lista de feeds ocupa 1 MB como mucho.
opml-title = Lo que encontré en tu archivo
opml-none = No encontré feeds en ese archivo. Exporta tus feeds como OPML desde tu otro lector de RSS y envíamelo.
opml-new = { $count ->
    [one] una fuente nueva
   *[other] { $count } fuentes nuevas
  }
opml-there = { $count ->
    [one] una que ya recibes
   *[other] { $count } que ya recibes
  }
opml-bad = { $count ->
    [one] una entrada que no pude usar
   *[other] { $count } entradas que no pude usar
  }
opml-line = Línea { $line }: { $why }
opml-why-no-address = { $about } no tiene dirección
opml-why-bad-address = «{ $about }» no es una dirección web
opml-why-open = la carpeta { $about } no está cerrada
opml-room = { $count ->
    [one] Puedes tener { $most } fuentes propias, así que solo cabe la primera.
   *[other] Puedes tener { $most } fuentes propias, así que caben las primeras { $count }.
  }
opml-yes = { $count ->
    [one] ➕ Añadir una
   *[other] ➕ Añadir { $count }
  }
opml-added = { $count ->
    [one] Se añadió una fuente. La estoy comprobando; /sources mostrará si se puede leer.
   *[other] Se añadieron { $count } fuentes. Las estoy comprobando; /sources mostrará si se pueden leer.
  }
opml-left = { $count ->
    [one] Una quedó fuera: puedes tener { $most } propias.
   *[other] { $count } quedaron fuera: puedes tener { $most } propias.
  }
link-ask = ¿Resumo esta página?
link-read = ✨ Resumir
link-add = ➕ Seguir el sitio
link-no = ✕ No
link-left = De acuerdo, lo dejo.
link-reading = Leyéndola…
link-quota = { $count ->
    [one] Hoy ya he leído una página para ti; no puedo leer más.
   *[other] Hoy ya he leído { $count } páginas para ti; no puedo leer más.
  }
link-unreachable = No pude leer esa página. Quizá ya no existe, bloquea a programas como yo o no es un artículo.
link-no-article = En esa página no hay ningún artículo que pueda resumir.

## Commands, as the menu shows them

command-digest = Recibir una edición ahora
command-saved = Lo que guardaste
command-topics = Los temas de tus ediciones
command-sources = De dónde vienen las noticias
command-add = Añadir una fuente propia
command-export = Tus fuentes como archivo
command-languages = En qué idiomas lees
command-mute = Palabras que no quieres leer
command-watch = Palabras e historias de las que te aviso
command-search = Buscar un artículo
command-ask = Preguntar por los artículos
command-recent = Lo más reciente
command-top = Lo mejor de la semana
command-interests = Lo que creo que te gusta
command-feedback = Escribir a quien administra este bot
command-privacy = Qué se guarda sobre ti
command-forget = Borrar todo sobre ti
command-connect = Conectar tu asistente o lector de feeds
command-settings = Hora, zona horaria, longitud
command-help = Qué sé hacer
command-start = Suscribirse
command-stop = Darse de baja

## The profile of the bot

bot-description = Cada mañana, una edición breve de lo que pasó en tecnología. Lee los artículos completos aquí mismo, con el café.

    Toca Iniciar para suscribirte.
bot-short-description = Cada mañana, una edición breve de noticias de tecnología, con artículos completos en el chat.

## Subscribing, help, unsubscribing

welcome = Te doy la bienvenida. Leo las noticias de tecnología por ti y te mando una edición breve al día, a las { $time }.

    ¿Dónde estás? Toca una ciudad o escríbeme la tuya, para que sean las { $time } en tu reloj. Hasta entonces uso { $zone }. O pide una edición ahora mismo.
welcome-again = Tu suscripción está activa. La próxima edición llega { $when }.
welcome-back = Qué bien verte de nuevo. Tus ajustes siguen como estaban; la próxima edición llega { $when }.
welcome-now = ☕ Mandar una ahora
welcome-settings = 🕗 Cambiar hora o zona
zone-first = En { $zone } son ahora las { $time }. Tu primera edición llega { $when }. O pide una ahora mismo.
stopped = Hecho, no habrá más ediciones. Tus ajustes se conservan: /start lo recupera todo.
not-subscribed = Tu suscripción no está activa. /start la activa.

help = Leo las noticias de tecnología por ti y te mando una edición breve al día, a la hora que elijas.

    Cada artículo es una tarjeta. 📖 lo abre entero aquí en el chat, Siguiente pasa al próximo, 🔖 lo guarda, 👍 y 👎 me enseñan qué te gusta, 💬 cuenta qué se comenta de él, ⋯ tiene lo demás.

    /digest – recibir una ahora; la de un día: /digest ayer
    /saved, /recent, /top – lo guardado, lo nuevo, lo mejor de la semana
    /search batería – buscar algo
    /ask quién fabrica el chip – una respuesta con sus fuentes; o responde a una tarjeta con una pregunta
    /topics, /sources – de qué tratan tus ediciones y de dónde vienen
    /add example.org – una fuente propia; o envía solo un enlace y te lo resumo
    /mute bitcoin – omitir una palabra
    /watch postgres 19 – enterarte al momento
    /interests – lo que creo que te gusta
    /connect – tu asistente de IA y tu lector de feeds
    /settings – hora, zona, longitud, idioma y más
    /feedback TEXTO – cuéntanos qué falta
    /privacy, /forget – qué se guarda y cómo borrarlo
    /stop – no más ediciones
pointer = Solo conozco unos pocos comandos. /digest trae las noticias ahora, /help muestra todo lo demás.
unknown-command = No conozco ese comando. /help enumera los que conozco.
something-failed = Algo falló por mi parte. Inténtalo de nuevo en un momento.
edit-in-seconds = Telegram me pide ir más despacio aquí. El mensaje cambiará en { $seconds } s.
edit-in-minutes = Telegram me pide ir más despacio aquí. El mensaje cambiará en { $minutes } min.

## Digests on demand

digest-nothing = Nada nuevo desde tu última edición. La próxima llega { $when }.
digest-topics-off = Nada que enviar: todos los temas están desactivados. Activa lo que quieras leer.
digest-gathering = Estoy leyendo mis fuentes por primera vez. Pregunta otra vez en un minuto.
digest-past = Edición del { $date }
digest-past-several = El { $date } hubo varias ediciones. ¿Cuál?
digest-past-button = { $count ->
    [one] { $time } · una noticia
   *[other] { $time } · { $count } noticias
  }
digest-past-none = El { $date } no hubo edición.
digest-past-before = La del { $date }
digest-past-old = Conservo las ediciones medio año; ya no queda ninguna del { $date }.
digest-past-what = No entiendo el día «{ $day }». Prueba /digest ayer, /digest lunes o /digest 21/11.
digest-past-future = Ese día aún no ha llegado. /digest trae lo que hay de nuevo ahora.
recap-title = Tu semana, { $days }
recap-quiet = Una semana tranquila: ninguna noticia que repasar y nada guardado sin leer.
recap-saved = 🔖 Guardado y aún sin leer:

# Used as $when in other texts. A language may use $weekday (1 is Monday) in place of $day, and $hour (0-23) next to $time,
# where its grammar needs them.
when-today = hoy { $hour ->
    [1] a la
   *[other] a las
  } { $time }
when-tomorrow = mañana { $hour ->
    [1] a la
   *[other] a las
  } { $time }
when-day = el { $day } { $hour ->
    [1] a la
   *[other] a las
  } { $time }
# A moment with its time zone, where the reader's own zone may be another one.
when-zone = { $when } ({ $zone })

## Settings

settings-title = Ajustes
settings-time = 🕗 Hora: { $time }
settings-days = 📅 Días: { $days }
settings-zone = 🌍 Zona horaria: { $zone }
settings-size = 📚 Longitud: { $count ->
    [one] un artículo
   *[other] hasta { $count } artículos
  }
settings-minutes = 📚 Longitud: { $count ->
    [one] lo que cabe en un minuto
   *[other] lo que cabe en { $count } minutos
  }
settings-form-cards = 🃏 Formato: tarjetas, una tras otra
settings-form-overview = 🃏 Formato: todo en un mensaje
settings-reading-classic = 📖 Texto completo: por páginas
settings-reading-rich = 📖 Texto completo: un mensaje enriquecido
settings-pictures-on = 🖼 Imágenes: sí
settings-pictures-off = 🖼 Imágenes: no
settings-sound-on = 🔔 Sonido: sí
settings-sound-off = 🔕 Sonido: no
settings-quiet = 🌙 Silencio: { $from }–{ $to }
settings-quiet-off = 🌙 Silencio: nunca
settings-recap = 🗓 Resumen semanal: { $day }, { $time }
settings-recap-off = 🗓 Resumen semanal: no
settings-voice-off = 🎧 Voz: no
settings-voice-asked = 🎧 Voz: cuando la pido
settings-voice-digest = 🎧 Voz: con cada edición
settings-copies-on = 👥 Copias propias: sí
settings-copies-off = 👥 Copias propias: no
settings-read = 🌐 Lees en: { $languages }
settings-read-others = 🌐 Lees en: { $languages }; lo demás, traducido
settings-speak = 💬 Resúmenes: { $language }
settings-next = La próxima edición llega { $when }.
settings-paused = En pausa. La próxima edición llega { $when }.
settings-stopped = No hay ninguna edición prevista. /start te suscribe de nuevo.
settings-time-button = 🕗 Hora
settings-days-button = 📅 Días
settings-zone-button = 🌍 Zona horaria
settings-size-button = 📚 Longitud
settings-form-button = 🃏 Formato
settings-reading-button = 📖 Texto completo
settings-pictures-button = 🖼 Imágenes
settings-sound-button = 🔔 Sonido
settings-quiet-button = 🌙 Silencio
settings-recap-button = 🗓 Semana
settings-voice-button = 🎧 Voz
settings-recap-time-button = 🕗 A las { $time }
settings-copies-button = 👥 Copias propias
settings-read-button = 🌐 Leo en
settings-speak-button = 💬 Resúmenes
settings-language-button = 🗣 Idioma
settings-pause-button = ⏸ Pausa
settings-several-button = ➕ Varias veces al día
settings-time-ask = ¿Cuándo debe llegar tu edición? Elige una hora o escríbela, por ejemplo 7:45, o varias: 7:45, 19:30.
settings-several-ask = Elige todas las horas en que quieras una edición; toca otra vez una para quitarla. O escríbelas: 7:45, 19:30.
settings-time-unreadable = No lo entiendo como hora. Prueba 7:45 o 19:30.
settings-days-ask = ¿Qué días? Toca un día para activarlo o desactivarlo.
settings-zone-ask = Tu zona horaria es { $zone }. Elige una o escríbeme tu ciudad o tu país. Solo se guarda la zona horaria.
settings-zone-found = ¿Cuál de ellas?
settings-zone-guess = No conozco ese lugar. ¿Querías decir uno de estos?
settings-zone-unknown = No conozco ese lugar. Prueba la ciudad grande más cercana o una zona como UTC+2.
zone-as-offset = { $zone } todo el año, sin horario de verano. Si tu reloj cambia en verano, escríbeme tu ciudad.
zone-as-clock = { $typed }: sigo el reloj de { $city }, con su horario de verano. Si tu reloj no cambia nunca, escribe la diferencia con UTC, por ejemplo UTC+2.
location-button = 📍 Mi ubicación
location-ask = Comparte tu ubicación con el botón de abajo o escríbeme una ciudad. Solo se guarda la zona horaria.
location-send = 📍 Compartir ubicación
location-no = ✕ No
location-left = De acuerdo, sin ubicación.
settings-size-ask = ¿Cuántos artículos como máximo? O elige cuántos minutos tienes.
settings-form-ask = ¿Cómo quieres ver una edición?
settings-reading-ask = ¿Cómo mostrar un artículo completo? El mensaje enriquecido necesita una versión reciente de Telegram.
settings-pictures-ask = ¿Deben mostrar las tarjetas la imagen del artículo?
settings-sound-ask = ¿Quieres que suene un aviso al llegar una edición?
settings-quiet-ask = ¿A qué horas no debo avisarte al momento de las palabras e historias que sigues? Las ediciones llegan a su hora en cualquier caso.
quiet-none = Nunca
settings-recap-ask = Una vez por semana puedo mandarte un resumen: las noticias que más fuentes contaron, cómo siguieron y lo que guardaste y aún no has leído. ¿Qué día? Elige uno o escríbelo con la hora: domingo 18:00.
settings-recap-time-ask = ¿A qué hora debe llegar el resumen? Elige una o escríbela, por ejemplo 19:30.
settings-recap-unreadable = No lo entiendo como día ni como hora. Prueba domingo 18:00 o 19:30.
settings-voice-ask = Puedo leerte la edición: titulares y resúmenes en un mensaje de voz de unos minutos. Llega después de las tarjetas de cada edición, o cuando tocas 🎧 en ⋯. Ahí también se escuchan artículos sueltos.
voice-off = No
voice-asked = Cuando la pida
voice-with-digest = Con cada edición
settings-copies-ask = ¿Debe leer cada miembro su propia copia? Al tocar se abre una copia que solo ve ese miembro, y la tarjeta que ven todos queda como está. Necesita una versión reciente de Telegram.
settings-read-ask = ¿En qué idiomas lees? Los artículos en otros no entran en tus ediciones; /search los sigue encontrando. Con «Traducir lo demás» llegan con un resumen en el idioma de tus resúmenes, para lo que hace falta un modelo de IA.
settings-speak-ask = ¿En qué idioma resumir? Traducir requiere un modelo de IA; sin él, los resúmenes quedan en el idioma del artículo.
settings-language-ask = ¿En qué idioma te hablo?
settings-pause-ask = ¿Durante cuánto tiempo no envío nada? Elige, o escribe una fecha, como 24/12 o 2026-12-24.
settings-pause-unreadable = No lo entiendo como una fecha futura. Prueba 24/12 o 2026-12-24.
settings-saved = Guardado
settings-back = ◂ Volver
chosen = ✓ { $label }
days-every = Todos los días
days-work = De lunes a viernes
days-weekend = Fin de semana
minutes-choice = { $count } min
form-cards = Tarjetas, una tras otra
form-overview = Un mensaje con todo contraído
reading-classic = Por páginas, para cualquier aplicación
reading-rich = Un mensaje enriquecido
setting-on = Sí
setting-off = No
read-all = todos los idiomas
read-all-button = Todos los idiomas
read-others = Traducir lo demás
languages-unknown = No conozco ese idioma. Prueba /languages es, en
speak-own = en el idioma del artículo
pause-days = { $count ->
    [one] Un día
   *[other] { $count } días
  }
pause-end = ▶ Reanudar ahora

## Search and lists of articles

search-how = ¿Qué buscas? Escríbelo ahora, o después del comando: /search batería, o una expresión: /search «bomba de calor». Basta el comienzo de una palabra.
search-title = 🔎 { $query }
search-empty = No encontré nada. Prueba con menos palabras o solo con el comienzo de una.
search-slow = Tardaba demasiado y dejé de buscar. Con una palabra menos común, o una más, es más rápido.
search-busy = Ahora mismo hay muchas búsquedas y no llegué a la tuya. Vuelve a buscar en un momento.
recent-title = 🕘 Lo más reciente
recent-empty = Todavía no tengo artículos. Pregunta otra vez en un minuto.
top-title = 🏆 Lo mejor de la semana
top-empty = Todavía no tengo artículos de esta semana.

## Interests: what was learned from reactions

taste-title = Tus intereses
taste-some = ▲ te gusta, ▼ te gusta menos. ✕ quita una línea, 📌 la deja como está. Lo demás se desvanece en unas semanas.
taste-early = Detectado hasta ahora, aún demasiado poco para cambiar tus ediciones:
taste-empty = Aún no conozco bien tus intereses. Con unos cuantos 👍, 👎 o 🔖 más bastará.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Olvidarlo todo
taste-reset-sure = ¿Olvidar todo lo que aprendí de tus intereses? No se puede deshacer.
taste-reset-yes = Sí, olvidar
taste-pinned = Desde ahora se queda como está.
taste-unpinned = Puede volver a cambiar.
taste-dropped = Quitado.
taste-forgotten = Olvidado. Empezamos de cero.
wish-title = Cambiaría esto:
wish-less = ▼ Menos: { $name }
wish-more = ▲ Más: { $name }
wish-none = 🔇 Nada: { $name }
wish-again = 🔈 De nuevo: { $name }
wish-quoted = «{ $name }»
wish-effect = En una edición con las noticias de hoy:
wish-same = Una edición con las noticias de hoy habría sido la misma.
wish-unread = No entendí: { $parts }
wish-unreadable = No lo entendí. Di de qué quieres menos, más, nada o solo eso: /interests menos cripto, más bases de datos, nada de juegos
wish-already = Ya está así.
wish-adopt = Correcto ✓
wish-refuse = No
wish-adopted = Hecho. /interests, /topics y /mute lo muestran.
wish-refused = No se cambió nada.
wish-undone = Deshecho.
wish-over = Esto ya no está abierto. Dilo otra vez después de /interests.
wish-how = También puedes decirlo: /interests menos cripto, más bases de datos
wish-out = − { $title }
wish-in = + { $title }

## Groups and channels

group-hello = Hola. Puedo mandar a este grupo una edición breve de noticias de tecnología al día. Un administrador puede iniciarla con el botón.
group-start = ▶ Empezar aquí
group-started = Hecho. La primera edición llega { $when }. Los administradores pueden cambiar hora, longitud, idioma y formato con /settings.
admins-only = Aquí solo los administradores pueden cambiar eso.
admins-hidden = No puedo ver quién es administrador aquí. Hazme administrador del grupo e inténtalo de nuevo.
answer-by-reply = Contesta respondiendo a este mensaje.
channel-started = Desde ahora publico cada día un resumen en { $title }, el próximo { $when }. Para cambiar algo, publica /settings en el canal.
chat-no-right = No puedo publicar en { $title }: me falta el permiso para enviar mensajes. En cuanto lo tenga, llegarán las ediciones.
channel-only-read = Si solo debo leerlo para ti, déjalo así y reenvíame una de sus publicaciones.
channel-stopped = He vuelto a { $title }. Allí se detuvo con /stop, así que no publico nada hasta que se publique /start.
chat-denies = No puedo escribir en { $title }, así que las ediciones no llegan. Revisa los permisos de ese chat. Lo seguiré intentando y lo dejaré a los 30 días.
inline-open = Abrir el bot

## Questions about articles

ask-how = ¿Qué quieres saber? Escríbelo ahora, o después del comando: /ask quién fabrica el chip. Respondo con los artículos que he leído, y con nada más. Para preguntar por un artículo, responde a su tarjeta.
ask-which = ¿Qué quieres saber sobre «{ $headline }»?
ask-further = ¿Qué más quieres saber?
ask-more = 💭 Preguntar más
ask-off = Aquí las preguntas están desactivadas.
ask-quota = { $count ->
    [one] Hoy ya he respondido a { $count } pregunta tuya; no puedo responder a más.
   *[other] Hoy ya he respondido a { $count } preguntas tuyas; no puedo responder a más.
  }
ask-busy = Todavía estoy respondiendo a tu última pregunta.
ask-late = Ha tardado demasiado. Inténtalo de nuevo; no ha contado.
listen-recording = 🎧 Grabando… Tarda un momento.
listen-busy = Todavía estoy grabando lo último que pediste.
listen-failed = Ahora no he podido grabarlo. Inténtalo de nuevo más tarde.
listen-spent = Por hoy ya se ha leído en voz alta todo lo que se puede. Mañana habrá más.
listen-off = Ahora mismo no se puede leer nada en voz alta.
listen-silent = Aquí no hay voz para este idioma.
voice-digest = Tu edición, en voz alta
voice-part = Parte { $page } de { $pages }
# What is read out: a voice speaks it.
speech-greeting = Hola. Aquí tienes tu edición, con { $count ->
    [one] una noticia
   *[other] { $count } noticias
  }.
speech-story = Noticia { $position }.
speech-update = Hay novedades.
speech-rest = { $count ->
    [one] Hay una más
   *[other] Hay { $count } más
  } en las tarjetas.
speech-goes-on = El artículo sigue. El resto está en el texto completo.
speech-code = Aquí el artículo tiene un fragmento de código.
speech-table = Aquí el artículo tiene una tabla.
asked-gone = Esa respuesta ya no existe: olvido las preguntas al cabo de un día.
asked-model-one = Respuesta de una IA, a partir de estas frases del artículo:
asked-model-all = Respuesta de una IA, a partir de estas frases:
asked-sentences-one = Las frases del artículo que mejor encajan:
asked-sentences-all = Las frases que mejor encajan:
asked-near-one = No encontré una respuesta clara en el artículo. Las frases más cercanas:
asked-near-all = No encontré una respuesta clara. Las frases más cercanas:
asked-not-said-one = El artículo no lo dice.
asked-not-said-all = Los artículos que tengo no lo dicen.
asked-no-match-one = Ninguna frase del artículo encaja con tu pregunta.
asked-no-match-all = No encontré ninguna frase que encaje con tu pregunta. Prueba con menos palabras o con otras.
asked-export = Tus preguntas de las últimas 24 horas, con sus respuestas

site-hacker-news = Hacker News
site-lobsters = Lobsters
site-reddit = Reddit
said-title = 💬 Qué se dice en el debate
said-objection = Objeción
said-fact = Se añade
said-correction = Corrección
said-comment = Comentario
said-by-model = Resumen de IA de un debate con { $count ->
    [one] un comentario
   *[other] { $count } comentarios
  } en { $site }. Cuenta lo que dicen los comentarios, no lo que dice el artículo.
said-by-model-uncounted = Resumen de IA de un debate en { $site }. Cuenta lo que dicen los comentarios, no lo que dice el artículo.
said-by-ranking = Los mejor situados de { $count ->
    [one] un comentario
   *[other] { $count } comentarios
  } en { $site }, abreviados.
said-by-ranking-uncounted = Los comentarios mejor situados en { $site }, abreviados.
said-few = { $count ->
    [one] Por ahora solo hay un comentario.
   *[other] Por ahora solo hay { $count } comentarios.
  }
said-none = Todavía no hay comentarios.
said-unreadable = Ahora mismo no he podido leer los comentarios en { $site }. Aquí los tienes.
said-many = Has abierto muchísimos debates en una hora. Aquí tienes este.
said-reading = Leyendo el debate…
said-busy = Aún estoy leyendo el anterior.
said-gone = Ese debate ya no está.
said-open = Abrir en { $site }
said-close = ✕ Cerrar
said-closed = Cerrado.

## Privacy, feedback, limits, access

forget-sure = ¿Borrar todo sobre ti: ajustes, artículos guardados, intereses, historial? No se puede deshacer.
forget-yes = Sí, borrar todo
forget-no = No, conservar
forgotten = Todo sobre ti está borrado. Si algún día quieres volver: /start
forget-kept = No se borró nada.
privacy = Qué se guarda de este chat: su ID y nombre de Telegram, tus ajustes (también en qué idiomas lees), qué ediciones recibiste, qué botones tocaste, qué guardaste y cuándo quieres que te lo recuerde, las fuentes y los enlaces que añadiste, con las publicaciones de los canales privados, qué palabras e historias sigues y de qué te avisé por ello, en un grupo o canal quién lo suscribió, los intereses que deduzco de todo ello o que me dijiste y, cuando escribe mucha gente a la vez, mis respuestas hasta que se envían. Los boletines enviados a tu dirección de aquí se guardan como artículos que solo tú ves. Si hay un modelo configurado, puede enviársele lo que escribes después de /interests.

    Sirve para elegir y enviar tus ediciones, y para nada más. Solo quien administra este bot puede verlo, y no se comparte con nadie, salvo las preguntas, como se explica abajo. La ubicación que envías se convierte en zona horaria y no se conserva.

    Lo que preguntas sobre los artículos se guarda con la respuesta durante 24 horas, para que puedas seguir preguntando, y después se borra. Si hay un modelo de IA configurado, su servidor recibe la pregunta, lo que preguntaste antes en la misma conversación y fragmentos de los artículos, pero no quién eres.

    Lo que conectas con /connect lee lo que ves aquí, nada de otras personas. Guardo que está conectado y cuándo se usó por última vez; de su secreto, solo un hash. Si allí configuras un webhook, se le envía lo que guardas o tus ediciones; guardo su dirección y qué se envió.

    El texto completo de un artículo que alguien manda traducir también va a ese modelo, sin decir quién lo lee, y la traducción se guarda con el artículo.

    Lo que se lee en voz alta va, sin ningún dato tuyo, al servidor de voz que haya configurado quien administra el bot, si lo hay: titulares y resúmenes de las ediciones, y los artículos en los que alguien toca 🎧.

    Si tocas 💬, leo los comentarios públicos en Hacker News (su API y la de Algolia), Lobsters o Reddit; pasan al modelo de IA, si lo hay. Ninguno de ellos sabe quién ha preguntado, y no se guarda nada de ello.

    /interests muestra y cambia lo que aprendí. /forget lo borra todo de una vez.
feedback-how = Escríbelo ahora, o después del comando: /feedback Me gustaría…
feedback-thanks = Gracias. Lo he hecho llegar.
feedback-nobody = Aquí no hay nadie designado para recibir comentarios.
feedback-from = 💬 { $name } ({ $id }):
store-away = Ahora mismo no puedo acceder a mis datos. Inténtalo de nuevo en un minuto.
too-quick = Fue demasiado rápido para mí. Espera un momento.
too-many-write = Está escribiendo tanta gente que ahora no puedo responder a todos. Si aquí no cambia nada, inténtalo de nuevo en unos minutos.
digest-quota = Hoy ya van { $count } ediciones; no puedo mandar más. La próxima llega a la hora de siempre.
access-invite = Este bot es solo por invitación. Pide un enlace a quien lo administra.
access-list = Este bot es privado. Pide acceso a quien lo administra.
access-stale-invite = Esta invitación ya se usó o ha caducado. Pide una nueva.
access-chat = En { $title } me quedo en silencio: este bot es solo para quienes tienen acceso. Quien lo administra puede dártelo a ti, o a ese chat por su ID: { $id }.

## What people connect

connect-title = 🔌 Lo que puedes conectar
connect-how = Tus programas pueden leer lo que ves aquí o recibirlo. No incluye artículos de nadie más, y puedes desconectar cada uno cuando quieras.
connect-private = Solo funciona en nuestro chat privado: lo que conecta un programa es un secreto.
connect-no-address = Tus programas solo podrían llegar a mí por una dirección pública, y no tengo ninguna: PUBLIC_URL aún no está configurado.
connect-assistant = 🤖 Asistente de IA
connect-assistant-how = Claude, ChatGPT, un editor o cualquier otro asistente que hable MCP puede leer tu edición, buscar, abrir artículos enteros y ver tu lista de lectura. No cambia nada si no lo permites aquí.
connect-assistant-make = 🔑 Obtener un token
connect-assistant-make-new = 🔑 Token nuevo
connect-assistant-made = Estos son la dirección del servidor MCP y tu token. Ponlo como token bearer, en la cabecera Authorization. Lo muestro solo esta vez y guardo únicamente un hash, así que cópialo ahora; quien lo tenga leerá lo que lees tú.
connect-digestFeed = 📰 Feed de mis ediciones
connect-savedFeed = 🔖 Feed de lo guardado
connect-feed-how = Un feed Atom en una dirección secreta, para cualquier lector de feeds. Quien conozca la dirección lee el feed; puedes cerrarlo cuando quieras.
connect-feed-make = 🔗 Obtener la dirección
connect-feed-make-new = 🔗 Dirección nueva
connect-feed-made = Esta es la dirección del feed. La muestro solo esta vez y guardo únicamente un hash, así que cópiala ahora.
feed-digest-title = Daybrief: mis ediciones
feed-saved-title = Daybrief: guardado
connect-webhook = 🪝 Webhook
connect-webhook-how = Lo que guardas, o cada edición, va como petición JSON firmada a una dirección tuya, en un minuto. Si tu servidor no responde, lo intento durante tres días.
connect-webhook-make = ➕ Escribir la dirección
connect-webhook-make-new = ✏️ Dirección
connect-webhook-ask = ¿A qué dirección debo enviar? Escríbela; empieza por https://
connect-webhook-bad = A esa dirección no podría enviar nada. Empieza por https://
connect-webhook-made = Lo que guardes desde ahora va a { $host }, firmado como describe Standard Webhooks. Este es el secreto para comprobar la firma. Lo muestro solo esta vez, así que cópialo ahora.
connect-webhook-ended = Desconectado: ya no se envía nada allí.
connect-webhook-saved = Lo que guardas va a { $host }.
connect-webhook-digest = Cada edición va a { $host }.
connect-webhook-off = 🪝 Tu webhook en { $host } no ha aceptado nada en tres días o lo ha rechazado del todo, así que lo he apagado. En /connect puedes recuperarlo.
connect-to-digests = 📰 Enviar ediciones
connect-to-saved = 🔖 Enviar lo guardado
connect-failing = No responde como debe, primera vez: { $age }.
connect-test = 🧪 Probar
connect-test-arrived = La prueba ha llegado.
connect-test-failed = La prueba no ha llegado: { $why }.
connect-since = Conectado { $age }.
connect-used = Último uso: { $age }.
connect-unused = Aún sin usar.
connect-may-save = Puede cambiar tu lista de lectura.
connect-may-not-save = Solo lee.
connect-allow-saving = 🔖 Dejar que guarde
connect-forbid-saving = 🔖 Solo leer
connect-end = ✕ Desconectar
connect-ended = Desconectado: el secreto ya no abre nada.
connect-back = Conectado de nuevo
connect-export = Lo que está conectado a este chat, sin secretos
