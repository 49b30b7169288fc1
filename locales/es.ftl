# Todo lo que lee una persona. Breve, cálido, sencillo.

## La tarjeta

greeting-morning = Buenos días. { $count ->
    [one] Una noticia
   *[other] { $count } noticias
  }, más o menos { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }.
greeting-afternoon = Buenas tardes. { $count ->
    [one] Una noticia
   *[other] { $count } noticias
  }, más o menos { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }.
greeting-evening = Buenas noches. { $count ->
    [one] Una noticia
   *[other] { $count } noticias
  }, más o menos { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }.
greeting-missed = Mientras no estabas, una edición no pudo salir; esta trae también sus noticias.
reading-time = { $minutes } min de lectura
age-now = ahora mismo
age-minutes = hace { $count } min
age-hours = hace { $count } h
age-days = { $count ->
    [one] ayer
   *[other] hace { $count } días
  }
told-by = { $count ->
    [one] una fuente
   *[other] { $count } fuentes
  }
votes = { $count ->
    [one] un punto
   *[other] { $count } puntos
  }
discussion = debate
summary-model = resumen de IA
summary-embedded = frases clave
why-it-matters = Por qué importa: { $text }
only-excerpt = Aquí solo se pudo leer un extracto. El resto está en el sitio.
only-excerpt-paywall = Sin suscripción, el sitio muestra solo el comienzo.
place = { $position } de { $total } · quedan { $minutes } min
read-full = 📖 Leer entero
next = Siguiente ▸
previous = ◂ Anterior
open = 🔗 Abrir
back-to-summary = ▴ Resumen
finish = Listo ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Novedad: { $said }

## El final

closing = Eso es todo. Hasta { $when }.
closing-last = Eso es todo.
closing-nothing-saved = Esta vez no guardaste nada. 🔖 en una tarjeta la guarda para luego.
closing-saved = { $count ->
    [one] Guardaste una noticia:
   *[other] Guardaste { $count } noticias:
  }
saved-button = 🔖 Guardado

## Más sobre una tarjeta

mute = 🔇 Menos: { $name }
unmute = 🔊 De nuevo: { $name }
muted-now = Silenciado: { $name }. Toca otra vez para deshacerlo.
muted-not = { $name } vuelve a tus ediciones.
about-why = ❓ ¿Por qué?
about-evidence = 🔍 Pruebas
about-sources = 📰 Quién lo cuenta
share = ↗ Compartir
show-overview = ☰ Todo de un vistazo
menu-back = ◂ Volver
why-news = Ya conocías esta historia, y hay algo nuevo en ella.
why-outside = Se sale de tus gustos, para que veas también lo demás.
why-taste = Se parece a lo que te gustó, y { $source } lo publicó { $hours } h antes.
why-taste-topic = Te gusta el tema { $topic }, y { $source } lo publicó { $hours } h antes.
why-many = Lo cuentan { $count } fuentes: es una de las historias grandes del día.
why-topic = Era reciente ({ $hours } h) y de lo mejor del día sobre { $topic }, de { $source }.
why-fresh = Era reciente ({ $hours } h) y de lo mejor que tuvo { $source } ese día.
evidence-model = Cada frase del resumen, y lo que dice el propio artículo:
evidence-embedded = El resumen está hecho con frases del propio artículo:
evidence-none = Todavía no hay resumen de este artículo.

## Guardar

saved-now = Guardado. Todo está en /saved.
saved-not = Ya no está guardado.
judged-up = Anotado: más como esto.
judged-down = Anotado: menos como esto.
judged-not = Deshecho.
saved-title = 🔖 Guardado: { $count }
saved-empty = Nada todavía. Toca 🔖 en una tarjeta para guardarla.
list-drop = ✕ { $number }
undo = ↩ Deshacer

quiet-day = Un día tranquilo: nada nuevo que merezca tu café. Hasta la próxima.

## Botones

tap-unknown = Este botón no es de este chat o es demasiado viejo. /digest trae una edición fresca.
digest-old = Esta edición tiene más de medio año y ya no se guarda. Su artículo sí.
tap-where = Página { $page } de { $pages }

## Temas, fuentes, silencio

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
topics-ask = ¿De qué deben tratar tus ediciones? Toca un tema para activarlo o quitarlo.
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
muted-some = Tus ediciones omiten esto. Toca algo para volver a saber de ello.
muted-empty = No hay nada silenciado.
mute-how = Para silenciar palabras o expresiones: /mute bitcoin, boda real. Un asterisco al final vale por todas las palabras que empiezan así: /mute cripto*
mute-unreadable = Ahí no veo ninguna palabra. Prueba /mute bitcoin
mute-long = Es largo. Una palabra o expresión puede tener { $most } caracteres.
mute-many = Serían más de { $most } palabras silenciadas. Quita antes algunas en /mute.
unmuted = Puede volver a aparecer.
list-unmute = ✕ { $name }
sources-title = 📰 Fuentes
sources-how = ✅ está en tus ediciones, ▫️ no. Toca para cambiar.
feed-on = Activada: tus ediciones vuelven a contarla.
feed-off = Quitada: tus ediciones la omiten. Toca otra vez para deshacerlo.
feed-good = 🟢 novedades { $since }
feed-silent = 🟢 nada nuevo aún
feed-new = ⚪ aún sin leer
feed-failing = 🔴 no se ha podido leer
feed-trouble = 🟡 con problemas, leída { $since }
feed-down = 🔴 no responde, leída { $since }
feed-paused = ⏸ cerrada

## Fuentes propias

add-how = Envíame la dirección de un sitio o de un feed, como example.org, y te muestro qué trae. No se guarda nada hasta que lo digas. Una lista de otro lector (un archivo OPML) puedes enviarla aquí sin más.
add-unreadable = No veo ninguna dirección web en eso. Prueba /add example.org o /add https://example.org/feed.xml
add-too-many = He mirado muchas direcciones para ti en una hora. Espera un poco antes de la siguiente.
add-nothing = No encontré allí ni un feed ni una lista de artículos. Busca «RSS» o «feed» en el sitio y envíame esa dirección.
add-failed-blocked = Ese sitio no deja entrar a programas como yo, no puedo leerlo.
add-failed-missing = No hay ninguna página en esa dirección. ¿Está bien escrita?
add-failed-busy = Ese sitio me pide volver más tarde. Inténtalo de nuevo dentro de un rato.
add-failed-server = Ese sitio no responde bien ahora mismo. Inténtalo más tarde.
add-failed-name = No encuentro un sitio con ese nombre. ¿Está bien escrito?
add-failed-private = Esa dirección no está en la web pública, allí no voy.
add-failed-slow = Ese sitio tardó demasiado en responder. Inténtalo más tarde.
add-failed-secure = El certificado de ese sitio no está en orden, no puedo leerlo con seguridad.
add-failed-no-feed = No encontré allí ni un feed ni una lista de artículos. Busca «RSS» o «feed» en el sitio y envíame esa dirección.
add-failed-large = Lo que hay allí es demasiado grande para leerlo.
add-failed-other = No pude leer esa dirección. Prueba con otra.
add-full = { $most ->
    [one] Tienes una fuente propia, y no puedo atender más. Quítala en /sources para hacer sitio.
   *[other] Tienes { $most } fuentes propias, y no puedo atender más. Quita una en /sources para hacer sitio.
  }
add-list = 📰 Mis fuentes
add-kind-feed = feed
add-kind-list = página con una lista de artículos
add-kind-sitemap = sitio sin feed
add-per-day = { $count ->
    [one] cerca de uno al día
   *[other] cerca de { $count } al día
  }
add-per-week = { $count ->
    [one] cerca de uno a la semana
   *[other] cerca de { $count } a la semana
  }
add-per-month = { $count ->
    [one] cerca de uno al mes
   *[other] cerca de { $count } al mes
  }
add-rarely = rara vez algo nuevo
add-empty = Ahora mismo no tiene nada.
add-ask = ¿Lo pongo en tus ediciones? Solo tú lo recibes.
add-is-there = Ya está en tus ediciones.
add-is-own = Ya sigues esta fuente.
add-is-held = Quienes llevan este bot quitaron esta fuente, no puedo añadirla.
add-yes = ➕ Añadir
add-no = Cancelar
add-cancelled = No se añadió nada.
own-kept = Añadida
own-dropped = Quitada
own-not-kept = Ya no hay sitio para ella.
own-added = Añadida: { $title }. Tu próxima edición también mira allí.
own-gone = { $title } ya no está en tus ediciones.
own-take-back = ✕ Quitarla
own-drop = ✕ { $name }
own-mark = tuya
own-how = ✕ quita una de las tuyas.
sources-add = ➕ Añadir una fuente
sources-export = 📤 Como archivo
export-own = Mías
export-caption = { $count ->
    [one] Tu fuente, para cualquier otro lector.
   *[other] Tus { $count } fuentes, para cualquier otro lector.
  }
file-unknown = Solo puedo leer listas de feeds: un archivo OPML (.opml o .xml), como lo exportan otros lectores.
file-large = Ese archivo es demasiado grande. Una lista de feeds ocupa 1 MB como mucho.
opml-title = Lo que encontré en tu archivo
opml-none = No encontré feeds en ese archivo. Exporta tus feeds como OPML desde tu otro lector y envíamelo.
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
opml-why-open = la carpeta { $about } no tiene fin
opml-room = { $count ->
    [one] Puedes tener { $most } fuentes propias, así que solo cabe la primera.
   *[other] Puedes tener { $most } fuentes propias, así que caben las primeras { $count }.
  }
opml-yes = { $count ->
    [one] ➕ Añadir una
   *[other] ➕ Añadir { $count }
  }
opml-added = { $count ->
    [one] Se añadió una fuente. La miro ahora; si se puede leer, lo dice /sources.
   *[other] Se añadieron { $count } fuentes. Las miro ahora; si se pueden leer, lo dice /sources.
  }
opml-left = { $count ->
    [one] Una quedó fuera: puedes tener { $most } propias.
   *[other] { $count } quedaron fuera: puedes tener { $most } propias.
  }
link-ask = ¿Resumo esta página?
link-read = ✨ Resumir
link-add = ➕ Seguir el sitio
link-no = ✕ No
link-left = Lo dejo como está.
link-reading = Leyéndola…
link-quota = { $count ->
    [one] He leído una página para ti en un día, y no puedo más.
   *[other] He leído { $count } páginas para ti en un día, y no puedo más.
  }
link-unreachable = No pude leer esa página. Quizá ya no está, cierra el paso a programas o no es un artículo.
link-no-article = En esa página no hay ningún artículo que pueda resumir.

## Órdenes del menú

command-digest = Una edición ahora
command-saved = Lo que guardaste
command-topics = De qué tratan tus ediciones
command-sources = De dónde vienen las noticias
command-add = Añadir una fuente propia
command-export = Tus fuentes como archivo
command-mute = Palabras que no quieres leer
command-search = Buscar un artículo
command-recent = Lo más reciente
command-top = Lo mejor de la semana
command-taste = Lo que creo que te gusta
command-feedback = Escribir a quienes llevan este bot
command-privacy = Qué se guarda sobre ti
command-forget = Borrar todo sobre ti
command-settings = Hora, zona horaria, extensión
command-help = Qué sé hacer
command-start = Suscribirse
command-stop = Darse de baja

## Quién es el bot

bot-description = Cada mañana, una edición breve de lo que pasó en tecnología. Lee los artículos enteros aquí mismo, con el café.

    Toca Iniciar para suscribirte.
bot-short-description = Cada mañana, una edición breve de noticias de tecnología, con artículos enteros en el chat.

## Llegar e irse

welcome = Te doy la bienvenida. Leo las noticias de tecnología por ti y te mando una edición breve al día.

    La primera llega { $when } ({ $zone }). O ahora mismo, si quieres.
welcome-again = Ya tienes la suscripción. La próxima edición llega { $when } ({ $zone }).
welcome-back = Qué bien verte de nuevo. Tus ajustes siguen como estaban; la próxima edición llega { $when } ({ $zone }).
welcome-now = ☕ Mandar una ahora
welcome-settings = 🕗 Cambiar hora o zona
stopped = Hecho, no habrá más ediciones. Tus ajustes se conservan: /start lo devuelve todo.
not-subscribed = Todavía no tienes la suscripción. /start lo arregla.

help = Leo las noticias de tecnología por ti y te mando una edición breve al día, a tu hora.

    Cada artículo es una tarjeta. 📖 lo abre entero aquí, Siguiente pasa al próximo, 🔖 lo guarda, 👍 y 👎 me enseñan qué te gusta, ⋯ tiene lo demás.

    /digest – una ahora
    /saved, /recent, /top – lo guardado, lo nuevo, lo mejor de la semana
    /search batería – buscar algo
    /topics, /sources – de qué y de dónde
    /add example.org – una fuente propia; un enlace solo lo resumo
    /mute bitcoin – omitir una palabra
    /taste – lo que creo que te gusta
    /settings – hora, zona, extensión, idioma y más
    /feedback TEXTO – cuéntanos qué falta
    /privacy, /forget – qué se guarda, y borrarlo
    /stop – no más ediciones
pointer = Solo conozco unas pocas órdenes. /digest trae las noticias, /help cuenta lo demás.
unknown-command = No conozco esa orden. /help enumera las que conozco.
something-failed = Algo falló por mi parte. Inténtalo de nuevo en un momento.

## A petición

digest-nothing = Nada nuevo desde tu última edición. La próxima llega { $when }.
digest-gathering = Estoy leyendo mis fuentes por primera vez. Pregunta otra vez en un minuto.
digest-failed = No se pudo enviar ahora. Inténtalo de nuevo en un momento.

when-today = hoy a las { $time }
when-tomorrow = mañana a las { $time }
when-day = el { $day } a las { $time }

## Ajustes

settings-title = Ajustes
settings-time = 🕗 Hora: { $time }
settings-days = 📅 Días: { $days }
settings-zone = 🌍 Zona horaria: { $zone }
settings-size = 📚 Extensión: { $count ->
    [one] un artículo
   *[other] hasta { $count } artículos
  }
settings-minutes = 📚 Extensión: { $count ->
    [one] lo que cabe en un minuto
   *[other] lo que cabe en { $count } minutos
  }
settings-form-cards = 🃏 Forma: tarjetas, una tras otra
settings-form-overview = 🃏 Forma: todo en un mensaje
settings-reading-classic = 📖 Texto entero: por páginas
settings-reading-rich = 📖 Texto entero: un mensaje enriquecido
settings-pictures-on = 🖼 Imágenes: sí
settings-pictures-off = 🖼 Imágenes: no
settings-speak = 💬 Resúmenes: { $language }
settings-next = La próxima edición llega { $when }.
settings-paused = En pausa. La próxima edición llega { $when }.
settings-stopped = No hay ninguna edición prevista. /start te suscribe de nuevo.
settings-time-button = 🕗 Hora
settings-days-button = 📅 Días
settings-zone-button = 🌍 Zona horaria
settings-size-button = 📚 Extensión
settings-form-button = 🃏 Forma
settings-reading-button = 📖 Texto entero
settings-pictures-button = 🖼 Imágenes
settings-speak-button = 💬 Resúmenes
settings-language-button = 🗣 Idioma
settings-pause-button = ⏸ Pausa
settings-several-button = ➕ Varias veces al día
settings-time-ask = ¿Cuándo debe llegar tu edición? Elige una hora o escríbela, por ejemplo 7:45, o varias: 7:45, 19:30.
settings-several-ask = Toca cada hora en que quieras una edición; toca otra vez para quitarla. O escribe las horas: 7:45, 19:30.
settings-time-unreadable = No lo entiendo como hora. Prueba 7:45 o 19:30.
settings-days-ask = ¿Qué días? Toca un día para cambiarlo.
settings-zone-ask = Tu zona horaria es { $zone }. Elige una, escribe el nombre de una ciudad grande cercana o envía tu ubicación con 📎. Solo se guarda la zona.
settings-zone-found = ¿Cuál de ellas?
settings-zone-unknown = No conozco ninguna zona con ese nombre. Prueba una ciudad grande cercana, como Madrid.
settings-size-ask = ¿Cuántos artículos como mucho? O di cuántos minutos tienes.
settings-form-ask = ¿Cómo debe llegar una edición?
settings-reading-ask = ¿Cómo mostrar un artículo entero? El mensaje enriquecido necesita una aplicación de Telegram de este año.
settings-pictures-ask = ¿Deben mostrar las tarjetas la imagen del artículo?
settings-speak-ask = ¿En qué idioma resumir? Un idioma distinto al del artículo necesita un modelo; las frases clave quedan como están.
settings-language-ask = ¿Qué idioma debo hablar?
settings-pause-ask = ¿Cuánto tiempo debo callar? Elige, o escribe un día: 24.12. o 2026-12-24.
settings-pause-unreadable = No lo entiendo como un día por venir. Prueba 24.12. o 2026-12-24.
settings-saved = Guardado
settings-back = ◂ Volver
chosen = ✓ { $label }
days-every = Todos los días
days-work = De lunes a viernes
days-weekend = Fin de semana
minutes-choice = { $count } min
form-cards = Tarjetas, una tras otra
form-overview = Un mensaje con todo plegado
reading-classic = Por páginas, para cualquier aplicación
reading-rich = Un mensaje enriquecido
pictures-on = Sí
pictures-off = No
speak-own = en el idioma del artículo
pause-days = { $count ->
    [one] Un día
   *[other] { $count } días
  }
pause-end = ▶ Seguir ahora

## Buscar

search-how = ¿Qué buscas? Prueba /search batería, o una expresión: /search "bomba de calor". Basta el comienzo de una palabra.
search-title = 🔎 { $query }
search-empty = No encontré nada. Prueba con menos palabras o solo con el comienzo de una.
recent-title = 🕘 Lo más reciente
recent-empty = Todavía no se ha leído nada. Pregunta otra vez en un minuto.
top-title = 🏆 Lo mejor de la semana
top-empty = Esta semana todavía no se ha leído nada.

## Gustos

taste-title = Tus gustos
taste-some = ▲ te gusta, ▼ te gusta menos. ✕ quita una línea, 📌 la deja como está. Lo demás se desvanece en unas semanas.
taste-empty = Aún no sé nada de tus gustos. 👍, 👎 y 🔖 en una tarjeta me los enseñan, y también lo que lees entero.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Olvidarlo todo
taste-reset-sure = ¿Olvidar todo lo que aprendí de tus gustos? No se puede deshacer.
taste-reset-yes = Sí, olvidar
taste-pinned = Desde ahora queda como está.
taste-unpinned = Puede volver a cambiar.
taste-dropped = Quitado.
taste-forgotten = Olvidado. Empezamos de nuevo.

## Grupos y canales

group-hello = Hola. Puedo mandar a este grupo una edición breve de noticias de tecnología al día. Un administrador la inicia con el botón.
group-start = ▶ Empezar aquí
group-started = Hecho. La primera edición llega { $when } ({ $zone }). Los administradores cambian hora, extensión, idioma y forma con /settings.
admins-only = Aquí solo los administradores pueden cambiar eso.
channel-started = Desde ahora publico cada día un resumen en { $title }, el próximo { $when } ({ $zone }). Para cambiar algo, publica /settings en el canal.
inline-open = Abrir el bot


## Modales

forget-sure = ¿Borrar todo sobre ti: ajustes, artículos guardados, gustos, historial? No se puede deshacer.
forget-yes = Sí, borrar todo
forget-no = No, conservar
forgotten = Todo sobre ti está borrado. Si algún día quieres volver: /start
forget-kept = No se borró nada.
privacy = Qué se guarda de este chat: su identificador y nombre de Telegram, tus ajustes, qué ediciones recibiste, qué botones tocaste, qué guardaste, las fuentes y los enlaces que trajiste y tus gustos aprendidos de eso.

    Sirve para elegir y enviar tus ediciones, y para nada más. Solo quienes llevan este bot pueden verlo, y nada se pasa a nadie. La ubicación que envías se convierte en zona horaria y no se conserva.

    /taste muestra y cambia lo que aprendí. /forget lo borra todo de una vez.
feedback-how = Escríbelo detrás de la orden: /feedback Me gustaría…
feedback-thanks = Gracias. Ya está transmitido.
feedback-nobody = Aquí no hay nadie designado para recibirlo.
feedback-from = 💬 { $name } ({ $id }):
too-quick = Fue un poco rápido para mí. Espera un momento.
digest-quota = Tuviste { $count } ediciones en un día y no puedo mandar más. La próxima llega a tu hora.
access-invite = Este bot es por invitación. Pide un enlace a quienes lo llevan.
access-list = Este bot es privado. Pide a quienes lo llevan que te dejen entrar.
access-stale-invite = Esta invitación ya se usó o es demasiado vieja. Pide una nueva.
