# Everything people read. Keep it short, friendly and plain.
#
# For translators: most texts that begin with an emoji or an arrow are labels of buttons. They have to fit on a phone that is
# 360 pixels wide, so keep them about as short as they are here.

## The card

greeting-morning = Bom dia. { $count ->
    [one] Uma notícia
   *[other] { $count } notícias
  }, cerca de { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
  }.
greeting-afternoon = Boa tarde. { $count ->
    [one] Uma notícia
   *[other] { $count } notícias
  }, cerca de { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
  }.
greeting-evening = Boa noite. { $count ->
    [one] Uma notícia
   *[other] { $count } notícias
  }, cerca de { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
  }.
greeting-missed = Uma edição anterior não pôde ser entregue; as notícias dela estão nesta.
greeting-catch-up = Faz alguns dias desde a última edição. Estas são as notícias desde então que ainda importam.
reading-time = { $minutes } min de leitura
# Of an episode or a video, after a sign for it.
play-time = { $minutes } min
chapter-count = { $count ->
    [one] { $count } capítulo
   *[other] { $count } capítulos
  }
# Headings in the full text of an episode, in its language.
chapters = Capítulos
transcript = Transcrição
age-now = agora mesmo
age-minutes = há { $count } min
age-hours = há { $count } h
age-days = { $count ->
    [1] ontem
   *[other] há { $count } dias
  }
source-via = { $site } via { $source }
told-by = { $count ->
    [one] uma fonte
   *[other] { $count } fontes
  }
votes = { $count ->
    [one] { $count } ponto
   *[other] { $count } pontos
  }
discussion = discussão
comments-button = { $count ->
    [one] 💬 { $count } comentário
   *[other] 💬 { $count } comentários
  }
comments-uncounted = 💬 Discussão
advisory = 🛡 aviso de segurança
severity-critical = crítica
severity-high = alta
severity-medium = média
severity-low = baixa
summary-model = resumo por IA
summary-extractive = frases-chave
why-it-matters = Por que isso importa: { $text }
only-excerpt = Aqui só deu para ler um trecho. O resto está no site.
only-excerpt-paywall = Sem assinatura, o site mostra só o começo.
place = { $position } de { $total } · { $minutes ->
    [one] falta { $minutes } min
   *[other] faltam { $minutes } min
  }
read-full = 📖 Ler inteiro
next = Próximo ▸
previous = ◂
# In its place on the first card: all of the digest’s headlines.
all-cards = ☰
open = 🔗 Abrir
# $place is the page of the text, such as 2/7; the button opens the contents.
contents = ☰ { $place }
back-to-summary = ▴ Resumo
translate = 🌐 em { $name }
translation-original = 🌐 Original
translation-label = tradução por IA
translation-label-from = tradução por IA do { $name }
translation-has-originals = com partes não traduzidas
translation-none = Não traduzido:
translation-partly = Traduzido só em parte:
translation-waiting = 🌐 Traduzindo… Pode levar um minuto.
translation-late = A tradução demorou demais. O que ficou pronto está guardado: toque de novo daqui a um minuto.
translation-budget = O orçamento de hoje para traduções acabou. Ele recomeça à meia-noite UTC.
translation-model = Não consigo traduzir agora. Tente de novo mais tarde.
translation-quota = { $count ->
    [one] Hoje traduzi { $count } página para você, o máximo que posso.
   *[other] Hoje traduzi { $count } páginas para você, o máximo que posso.
  } Tente de novo daqui a algumas horas.
finish = Pronto ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Novidade: { $said }
watched-mark = 👁 { $words }
followed-mark = 🔔 Uma história que você acompanha
watched-together = { $count ->
    [one] Uma notícia que você esperava:
   *[other] { $count } notícias que você esperava:
  }
watched-last = Foi o último aviso de hoje. O que mais aparecer chega junto às 18:00.

## The end of a digest

closing = É isso. Até { $when }.
closing-last = É isso.
closing-nothing-saved = Nada salvo desta vez. Toque em 🔖 em um cartão para salvar para depois.
closing-saved = { $count ->
    [one] Você salvou uma notícia.
   *[other] Você salvou { $count } notícias.
  }
saved-button = 🔖 Salvos

## The ⋯ menu of a card

less = 🔉 Menos: { $name }
less-now = Anotado: menos de { $name }. Está em /interests e vale até você mudar lá.
mute = 🔇 Silenciar: { $name }
unmute = 🔊 Reativar: { $name }
muted-now = Silenciado: { $name }. Toque de novo para desfazer.
muted-not = { $name } está de volta às suas edições.
watch-stop = 👁 Deixar { $words }
watch-again = 👁 Acompanhar { $words }
follow = 🔔 Acompanhar
follow-stop = 🔕 Não acompanhar
follow-at-once = ⚡ Na hora
follow-now = Aviso quando houver novidades (30 dias): no começo da sua próxima edição ou, se preferir, na hora.
follow-now-at-once = Aviso na hora quando houver novidades (30 dias).
follow-dropped = Não acompanho mais essa história.
follow-back = Voltei a acompanhar essa história, por 30 dias.
follow-told-at-once = Agora aviso na hora quando houver novidades.
follow-told-first = Agora vem no começo da sua próxima edição.
follow-many = Você já acompanha { $most } histórias. Tire alguma em /watch antes.
about-why = ❓ Por que isto?
about-evidence = 🔍 De onde vem
about-sources = 📰 Quem noticiou
about-ask = 💭 Perguntar
listen-article = 🎧 Ouvir
listen-digest = 🎧 Edição inteira
about-timeline = 🕘 Cronologia
share = ↗ Compartilhar
show-overview = ☰ Visão geral
menu-back = ◂ Voltar
why-news = Você já conhece esta história; isto é uma novidade.
why-watched = Você acompanha isto: { $words }.
why-followed = Você acompanha esta história, e isto é novo.
timeline-one = Por enquanto, é a única notícia sobre isto.
timeline-legend = 🔄 trouxe algo novo.
timeline-more = { $count ->
    [one] Falta mais uma notícia.
   *[other] Faltam mais { $count } notícias.
  }
why-saved = Você salvou isto naquela semana e ainda não leu.
why-advisory = Um aviso de segurança de { $source }. Os das fontes que você adicionou vêm antes das outras notícias.
why-outside = Fora dos seus interesses de costume, para você ver o que mais está acontecendo.
# $hours is the article's age when the digest was made, not its age now.
why-taste = De { $source }, { $hours } h antes desta edição. Parece com o que você curtiu.
why-taste-topic = De { $source }, { $hours } h antes desta edição. Você gosta do tema { $topic }.
why-many = { $count } fontes noticiaram: é uma das grandes histórias do dia.
why-topic = Recente ({ $hours } h) e um dos melhores do dia sobre { $topic }, de { $source }.
why-fresh = Recente ({ $hours } h) e um dos melhores do dia em { $source }.
why-importance = Um modelo de IA deu nota { $importance } de 5 à importância desta história, o que contou na seleção.
evidence-model = Cada frase do resumo e o que o próprio artigo diz:
evidence-extractive = O resumo é feito de frases do próprio artigo:
evidence-none = Ainda não há resumo deste artigo.

## Reactions, bookmarks and the saved list

saved-now = Salvo. Tudo o que você salva fica em /saved.
saved-not = Não está mais salvo.
judged-up = Anotado: mais disto.
judged-down = Anotado: menos disto.
judged-not = Desfeito.
saved-title = 🔖 Salvos: { $count }
saved-empty = Nada ainda. Toque em 🔖 em um cartão para salvar.
saved-markdown = 📄 Markdown
saved-epub = 📖 EPUB
saved-file-title = Artigos salvos
saved-file-note = Para seu uso pessoal: os textos pertencem aos autores.
saved-file-caption = { $count ->
    [one] Um artigo salvo, inteiro
   *[other] { $count } artigos salvos, inteiros
  }
saved-file-coming = O arquivo está a caminho
saved-file-often = Foram várias vezes em uma hora. Tente de novo mais tarde.
saved-drop-old = 🧹 De mais de um mês: { $count }
saved-old-dropped = O que tinha mais de um mês saiu da lista. ↩ traz de volta.
saved-old-back = Está de volta na lista.
remind-button = ⏰ Lembrar
remind-title = ⏰ Sua lista de leitura: { $count }
# $when is one of the when-… texts: “today at 19:00”, “on Saturday at 08:00”.
remind-when = ⏰ Lembrete { $when }
remind-ask = Quando devo lembrar você do que salvou?
remind-tonight = 🌙 Hoje à noite, { $time }
remind-evening = 🌙 Amanhã à noite, { $time }
remind-weekend = 📅 No fim de semana, { $when }
remind-off = ✕ Sem lembrete
remind-set = Vou lembrar você { $when }.
remind-none = Certo, sem lembrete.
list-drop = ✕ { $number }
undo = ↩ Desfazer
quiet-day = Um dia calmo: nada de novo que valha o seu café. Até a próxima.
quiet-topics-off = Nada hoje: todos os temas estão desligados em /topics. Ligue o que você quer ler.

## Buttons of old messages, pages

tap-unknown = Este botão expirou ou é de outra conversa. /digest envia uma edição nova.
digest-old = Esta edição tem mais de seis meses e não está mais guardada. O artigo continua disponível.
article-gone = Este artigo não está mais guardado. O link da mensagem ainda o abre.
list-end = Esse era o último.
tap-where = Página { $page } de { $pages }

## Topics, muted words, sources

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
switch-some = ◪ { $name }
topics-ask = Quais temas você quer? Toque em um para ligar ou desligar.
topics-all-off = Todos os temas estão desligados, então as suas edições ficarão quase vazias. Ligue o que você quer ler.
topics-all = Ligar todos
topics-none = Desligar todos
topic-ai = IA
topic-programming = Programação
topic-web = Web
topic-linux = Linux e código aberto
topic-databases = Bancos de dados
topic-cloud = Nuvem
topic-security = Segurança
topic-privacy = Privacidade
topic-hardware = Hardware
topic-chips = Chips
topic-mobile = Celulares
topic-games = Jogos
topic-robots = Robôs
topic-mobility = Carros e transporte
topic-energy = Energia
topic-science = Ciência
topic-space = Espaço
topic-business = Negócios
topic-policy = Leis e política
topic-crypto = Cripto
muted-title = 🔇 Silenciado
muted-some = Suas edições deixam isto de fora. Toque em algo para voltar a receber.
muted-empty = Nada está silenciado.
mute-how = Para silenciar palavras ou expressões: /mute bitcoin, casamento real. Um * no fim vale por todas as palavras que começam assim: /mute cripto*
mute-ask = Mande agora palavras ou expressões, separadas por vírgulas, e eu as silencio.
mute-unreadable = Não vejo nenhuma palavra aí. Tente /mute bitcoin
mute-long = Ficou longo demais. Uma palavra ou expressão pode ter no máximo { $most } caracteres.
mute-many = Seriam mais de { $most } palavras silenciadas. Remova antes algumas em /mute.
unmuted = Não está mais silenciado. Pode voltar a aparecer.
list-unmute = ✕ { $name }
watched-title = 👁 Palavras que você acompanha
watched-empty = Você ainda não acompanha nenhuma palavra.
watch-ask = Envie as palavras agora, e eu fico de olho.
watch-how = Para saber na hora quando algo aparecer: /watch postgres 19. Todas as palavras precisam estar lá; aspas as mantêm juntas: /watch “heat pump”. Use * para todas as palavras que começam assim: /watch postgres*
watch-title = 👁 De olho em { $words }
watch-would-none = Nos últimos sete dias não houve nada disso.
watch-would = { $count ->
    [one] Nos últimos sete dias eu teria avisado uma vez:
   *[other] Nos últimos sete dias eu teria avisado { $count } vezes:
  }
watch-rule = Aviso assim que eu ler sobre isso, no máximo { $most } vezes por dia; o que passar disso chega junto às 18:00.
watch-rule-quiet = Aviso assim que eu ler sobre isso, no máximo { $most } vezes por dia; o que passar disso chega junto às 18:00. De { $from } a { $to } fico em silêncio.
watch-drop = ✕ Não acompanhar
watch-titles = Só títulos
watch-titles-now = Agora procuro só nos títulos.
watch-anywhere = Agora procuro também nas primeiras frases.
watch-dropped = Não acompanho mais isso.
watch-back = Voltei a acompanhar isso.
watch-quiet = 🌙 Horas de silêncio
followed-title = 🔔 Histórias que você acompanha
followed-until = até { $day }
follow-over = 🔔 Nada de novo há { $days } dias, então deixei de acompanhar esta história:
follow-on = 🔔 Continuar
watch-unreadable = Não vejo nenhuma palavra aí. Tente /watch postgres 19
watch-long = Isso é longo demais: no máximo seis palavras e { $most } caracteres ao todo.
watch-short = Isso estaria em quase todo texto. Escreva mais letras, pelo menos três antes de um *.
watch-many = É demais de uma vez, ou mais do que as { $most } que posso acompanhar. Tire algumas em /watch.
export-watches = Palavras que você acompanha: { $count }
export-follows = Histórias que você acompanha: { $count }
sources-title = 📰 Fontes
sources-how = ✅ está nas suas edições, ▫️ fica de fora. Toque para mudar. 📁 muda uma pasta inteira.
sources-no-folder = Sem pasta
feed-on = Ligada: de volta às suas edições.
feed-off = Desligada: fica fora das suas edições. Toque de novo para desfazer.
folder-on = Tudo ligado: esta pasta volta às suas edições.
folder-off = Tudo desligado: esta pasta fica fora das suas edições.
folder-reverted = Como estava antes.
# $since is one of the age-… texts: “5 min ago”, “yesterday”.
feed-good = 🟢 atualizada { $since }
feed-silent = 🟢 nada de novo ainda
feed-new = ⚪ ainda não lida
feed-failing = 🔴 ainda não deu para ler
feed-trouble = 🟡 problema passageiro, última leitura { $since }
feed-down = 🔴 não responde, última leitura { $since }
feed-paused = ⏸ pausada por quem mantém o bot

## Personal sources

add-how = Mande o endereço de um site ou de um feed, como example.org, e eu mostro o que ele oferece. Nada é salvo antes de você confirmar. Para trazer os feeds de outro leitor de RSS, basta enviar aqui o arquivo OPML dele. Para um canal do Telegram, mande @nome ou encaminhe uma das publicações dele.
add-unreadable = Não vejo nenhum endereço nisso. Tente /add example.org ou /add https://example.org/feed.xml
add-too-many = Foram muitos endereços em uma hora. Espere um pouco antes do próximo.
add-nothing = Não encontrei ali nem feed nem lista de artigos. Procure “RSS” ou “feed” no site e mande esse endereço.
add-failed-blocked = Esse site bloqueia programas como eu, não consigo ler.
add-failed-missing = Não há página nesse endereço. Está escrito certo?
add-failed-busy = Esse site pede para eu voltar mais tarde. Tente de novo daqui a pouco.
add-failed-server = Esse site não está respondendo direito agora. Tente mais tarde.
add-failed-name = Não encontro nenhum site público nesse endereço. Está escrito certo?
add-failed-secure = O certificado desse site não é válido, não consigo ler com segurança.
add-failed-no-feed = Não encontrei ali nem feed nem lista de artigos. Procure “RSS” ou “feed” no site e mande esse endereço.
add-failed-large = O que há ali é grande demais para eu ler.
add-channel-group = Isso é um grupo, não um canal. Só posso seguir canais.
add-channel-closed = Esse canal não tem página pública, então não consigo lê-lo de fora. Se ele é seu, me torne administrador, sem a permissão de enviar mensagens, e encaminhe para mim uma das publicações dele.
add-channel-unknown = Não encontro nenhum canal do Telegram com esse nome. Está escrito certo?
add-channel-private = Só posso ler um canal privado como administrador dele. Se ele é seu, me torne administrador, sem a permissão de enviar mensagens, e encaminhe para mim uma das publicações dele.
add-full = { $most ->
    [one] Você tem { $most } fonte própria, o máximo que consigo acompanhar. Remova-a em /sources para abrir espaço.
   *[other] Você tem { $most } fontes próprias, o máximo que consigo acompanhar. Remova uma em /sources para abrir espaço.
  }
add-list = 📰 Minhas fontes
add-kind-feed = feed
add-kind-list = página com uma lista de artigos
add-kind-sitemap = site sem feed
add-kind-channel = canal do Telegram
add-kind-private-channel = canal privado do Telegram
add-per-day = { $count ->
    [one] cerca de { $count } artigo por dia
   *[other] cerca de { $count } artigos por dia
  }
add-per-week = { $count ->
    [one] cerca de { $count } artigo por semana
   *[other] cerca de { $count } artigos por semana
  }
add-per-month = { $count ->
    [one] cerca de { $count } artigo por mês
   *[other] cerca de { $count } artigos por mês
  }
channel-per-day = { $count ->
    [one] cerca de { $count } publicação por dia
   *[other] cerca de { $count } publicações por dia
  }
channel-per-week = { $count ->
    [one] cerca de { $count } publicação por semana
   *[other] cerca de { $count } publicações por semana
  }
channel-per-month = { $count ->
    [one] cerca de { $count } publicação por mês
   *[other] cerca de { $count } publicações por mês
  }
add-rarely = raramente algo de novo
add-empty = No momento não há nada.
add-ask = Adicionar às suas edições? Só você vai receber.
add-is-there = Já está nas suas edições.
add-is-own = Você já segue esta fonte.
add-is-held = Quem mantém este bot removeu esta fonte, não posso adicionar.
add-yes = ➕ Adicionar
add-no = Cancelar
follow-yes = ➕ Seguir
follow-no = ✕ Não
add-cancelled = Nada foi adicionado.
mail-none = Este bot não recebe e-mail: MAIL_DOMAIN ainda não foi configurado.
mail-title = 📮 Seu endereço para newsletters
mail-how = Assine newsletters com ele. Cada remetente vira uma fonte que só você vê, e os pedidos de confirmação chegam aqui na hora.
mail-new = 🔄 Novo endereço
mail-end = ✕ Fechar
mail-closed = O endereço está fechado: o que chegar é descartado. O que já chegou continua nas suas edições.
mail-renewed = O endereço antigo não vale mais
mail-confirm-title = ✉️ Confirmar uma assinatura
mail-confirm-how = O botão abre { $host }. Se não foi você, não faça nada.
mail-confirm-button = ✅ Abrir a página
mail-leave = 📭 Cancelar inscrição
mail-leave-how = ✕ em /sources tira o remetente daqui. Para não receber mais e-mails dele, cancele a inscrição:
mail-leave-page = 📭 Abrir a página
mail-leave-mail = Ou escreva para
mail-leave-none = Os e-mails não dizem como cancelar a inscrição.
mail-leave-ask = Posso pedir a { $host } que tire você desta lista? O remetente também sai das suas fontes.
mail-leave-now = 📭 Sim, cancelar
mail-leaving = Cancelando a inscrição…
mail-left = { $host } aceitou: você saiu da lista, e o remetente não está mais entre as suas fontes.
mail-leave-refused = { $host } não aceitou. Cancele a inscrição na página:
mail-leave-unreachable = Não consegui falar com { $host }. Tente mais tarde ou cancele a inscrição na página:
mail-refused = ✉️ Um e-mail foi recusado
mail-refused-sources = Não há espaço para outro remetente: você já segue { $most } fontes próprias, que é o limite. Remova uma em /sources, e o próximo e-mail dele vai chegar.
mail-refused-many = Mais de { $most } e-mails chegaram ao seu endereço em um dia.
mail-refused-share = Suas fontes e newsletters já trouxeram tudo o que uma pessoa pode receber em um dia.
mail-refused-large = Ele tem mais de { $most } MB.
mail-refused-once = Se outros forem recusados hoje, não vou avisar.
own-kept = Adicionada
own-dropped = Removida
own-not-kept = Não há mais espaço para ela.
own-added = Adicionada: { $title }. A partir de agora ela faz parte das suas edições.
own-added-advisories = Os avisos de segurança dela também vêm, por um feed próprio.
own-gone = { $title } saiu das suas edições.
own-take-back = ✕ Remover
own-drop = ✕ { $name }
own-mark = sua
own-how = ✕ remove uma das suas.
sources-add = ➕ Adicionar fonte
sources-export = 📤 Exportar
# The name of a folder in the exported file.
export-own = Minhas fontes
export-caption = { $count ->
    [one] Sua fonte, para qualquer outro leitor de RSS ({ $count }).
   *[other] Suas { $count } fontes, para qualquer outro leitor de RSS.
  }
file-unknown = Só leio listas de feeds: um arquivo OPML (.opml ou .xml), como outros leitores de RSS exportam.
file-large = Esse arquivo é grande demais. Uma lista de feeds pode ter no máximo 1 MB.
opml-title = O que encontrei no seu arquivo
opml-none = Não encontrei feeds nesse arquivo. Exporte seus feeds como OPML no outro leitor de RSS e mande para mim.
opml-new = { $count ->
    [one] { $count } fonte nova
   *[other] { $count } fontes novas
  }
opml-there = { $count ->
    [one] { $count } que você já recebe
   *[other] { $count } que você já recebe
  }
opml-bad = { $count ->
    [one] { $count } entrada que não pude usar
   *[other] { $count } entradas que não pude usar
  }
opml-line = Linha { $line }: { $why }
opml-why-no-address = { $about } não tem endereço
opml-why-bad-address = “{ $about }” não é um endereço da web
opml-why-open = a pasta { $about } não foi fechada
opml-room = { $count ->
    [one] Você pode ter { $most } fontes próprias, então só { $count } cabe, a primeira.
   *[other] Você pode ter { $most } fontes próprias, então cabem as primeiras { $count }.
  }
opml-yes = { $count ->
    [one] ➕ Adicionar { $count }
   *[other] ➕ Adicionar { $count }
  }
opml-added = { $count ->
    [one] { $count } fonte adicionada. Estou verificando; /sources vai mostrar se dá para ler.
   *[other] { $count } fontes adicionadas. Estou verificando; /sources vai mostrar se dá para ler cada uma.
  }
opml-left = { $count ->
    [one] { $count } ficou de fora: você pode ter { $most } próprias.
   *[other] { $count } ficaram de fora: você pode ter { $most } próprias.
  }
link-ask = Quer que eu resuma esta página?
link-read = ✨ Resumir
link-add = ➕ Seguir o site
link-no = ✕ Não
link-left = Tudo bem, deixo como está.
link-reading = Lendo…
link-quota = { $count ->
    [one] Já li { $count } página para você hoje; não posso ler mais.
   *[other] Já li { $count } páginas para você hoje; não posso ler mais.
  }
link-unreachable = Não consegui ler essa página. Talvez não exista mais, bloqueie programas como eu ou não seja um artigo.
link-no-article = Não há nessa página um artigo que eu possa resumir.

## Commands, as the menu shows them

command-digest = Receber uma edição agora
command-saved = O que você salvou
command-topics = Os temas das suas edições
command-sources = De onde vêm as notícias
command-add = Adicionar uma fonte sua
command-export = Suas fontes como arquivo
command-languages = Em que idiomas você lê
command-mute = Palavras que você não quer ler
command-watch = Palavras e histórias de que aviso você
command-search = Achar um artigo
command-ask = Perguntar sobre os artigos
command-recent = Os artigos mais novos
command-top = O melhor da semana
command-interests = Do que acho que você gosta
command-feedback = Escrever para quem mantém este bot
command-privacy = O que é guardado sobre você
command-forget = Apagar tudo sobre você
command-connect = Conectar assistente ou leitor de feeds
command-settings = Horário, fuso, tamanho
command-help = O que sei fazer
command-start = Assinar
command-stop = Cancelar a assinatura

## The profile of the bot

bot-description = Toda manhã, uma edição curta do que aconteceu em tecnologia. Leia os artigos inteiros aqui mesmo, com o seu café.

    Toque em Iniciar para assinar.
bot-short-description = Toda manhã, uma edição curta de notícias de tecnologia, artigos inteiros na conversa.

## Subscribing, help, unsubscribing

welcome = Boas-vindas. Leio as notícias de tecnologia por você e mando uma edição curta por dia, às { $time }.

    Onde você está? Toque em uma cidade ou escreva a sua, para que sejam { $time } no seu relógio. Até lá, sigo { $zone }. Ou peça uma edição agora mesmo.
welcome-again = Sua assinatura está ativa. A próxima edição chega { $when }.
welcome-back = Que bom ver você de novo. Suas configurações continuam como estavam; a próxima edição chega { $when }.
welcome-now = ☕ Mandar uma agora
welcome-settings = 🕗 Mudar horário ou fuso
zone-first = Em { $zone } agora são { $time }. Sua primeira edição chega { $when }. Ou peça uma agora mesmo.
stopped = Pronto, não envio mais edições. Suas configurações ficam salvas: /start traz tudo de volta.
not-subscribed = Sua assinatura não está ativa. /start resolve isso.

help = Leio as notícias de tecnologia por você e mando uma edição curta por dia, no horário que você escolher.

    Cada artigo é um cartão. 📖 abre o artigo inteiro aqui na conversa, Próximo segue adiante, 🔖 salva, 👍 e 👎 me ensinam do que você gosta, 💬 conta o que se comenta sobre ele, ⋯ tem o resto.

    /digest – receber uma agora; a de um dia: /digest ontem
    /saved, /recent, /top – salvos, novos, o melhor da semana
    /search bateria – achar algo
    /ask quem fabrica o chip – uma resposta com as fontes; ou responda a um cartão com uma pergunta
    /topics, /sources – do que tratam as suas edições e de onde vêm
    /add example.org – uma fonte sua; ou mande só um link e eu resumo
    /mute bitcoin – deixar uma palavra de fora
    /watch postgres 19 – saber na hora
    /interests – do que acho que você gosta
    /connect – seu assistente de IA e seu leitor de feeds
    /settings – horário, fuso, tamanho, idioma e mais
    /feedback TEXTO – conte o que falta
    /privacy, /forget – o que é guardado, e como apagar
    /stop – parar de receber
pointer = Só conheço alguns comandos. /digest traz as notícias agora, /help mostra todo o resto.
unknown-command = Não conheço esse comando. /help lista os que conheço.
something-failed = Algo deu errado do meu lado. Tente de novo daqui a pouco.
edit-in-seconds = O Telegram me pede para ir mais devagar aqui. A mensagem muda em { $seconds } s.
edit-in-minutes = O Telegram me pede para ir mais devagar aqui. A mensagem muda em { $minutes } min.

## Digests on demand

digest-nothing = Nada de novo desde a sua última edição. A próxima chega { $when }.
digest-topics-off = Nada para enviar: todos os temas estão desligados. Ligue o que você quer ler.
digest-gathering = Estou lendo minhas fontes pela primeira vez. Peça de novo em um minuto.
digest-past = Edição de { $date }
digest-past-several = Em { $date } houve várias edições. Qual delas?
digest-past-button = { $count ->
    [one] { $time } · uma notícia
   *[other] { $time } · { $count } notícias
  }
digest-past-none = Não houve edição em { $date }.
digest-past-before = A de { $date }
digest-past-old = Guardo as edições por seis meses; a de { $date } não está mais guardada.
digest-past-what = Não conheço o dia “{ $day }”. Tente /digest ontem, /digest segunda ou /digest 21/11.
digest-past-future = Esse dia ainda não chegou. /digest traz o que há de novo agora.
recap-title = Sua semana, { $days }
recap-quiet = Uma semana calma: nenhuma notícia para rever, e nada salvo que você não tenha lido.
recap-saved = 🔖 Salvo e ainda não lido:

# Used as $when in other texts. A language may use $weekday (1 is Monday) in place of $day, and $hour (0-23) next to $time,
# where its grammar needs them.
when-today = hoje { $hour ->
    [1] à
   *[other] às
  } { $time }
when-tomorrow = amanhã { $hour ->
    [1] à
   *[other] às
  } { $time }
when-day = { $day } { $hour ->
    [1] à
   *[other] às
  } { $time }
# A moment with its time zone, where the reader's own zone may be another one.
when-zone = { $when } ({ $zone })

## Settings

settings-title = Configurações
settings-time = 🕗 Horário: { $time }
settings-days = 📅 Dias: { $days }
settings-zone = 🌍 Fuso: { $zone }
settings-size = 📚 Tamanho: { $count ->
    [one] um artigo
   *[other] até { $count } artigos
  }
settings-minutes = 📚 Tamanho: { $count ->
    [one] o que cabe em um minuto
   *[other] o que cabe em { $count } minutos
  }
settings-form-cards = 🃏 Formato: cartões, um depois do outro
settings-form-overview = 🃏 Formato: tudo em uma mensagem
settings-reading-classic = 📖 Texto completo: por páginas
settings-reading-rich = 📖 Texto completo: uma mensagem formatada
settings-pictures-on = 🖼 Imagens: sim
settings-pictures-off = 🖼 Imagens: não
settings-sound-on = 🔔 Som: sim
settings-sound-off = 🔕 Som: não
settings-quiet = 🌙 Silêncio: { $from }–{ $to }
settings-quiet-off = 🌙 Silêncio: nunca
settings-recap = 🗓 Resumo da semana: { $day }, { $time }
settings-recap-off = 🗓 Resumo da semana: não
settings-voice-off = 🎧 Voz: não
settings-voice-asked = 🎧 Voz: quando eu pedir
settings-voice-digest = 🎧 Voz: com cada edição
settings-copies-on = 👥 Cópias próprias: sim
settings-copies-off = 👥 Cópias próprias: não
settings-read = 🌐 Você lê em: { $languages }
settings-read-others = 🌐 Você lê em: { $languages }; o resto traduzido
settings-speak = 💬 Resumos: { $language }
settings-next = A próxima edição chega { $when }.
settings-paused = Em pausa. A próxima edição chega { $when }.
settings-stopped = Nenhuma edição está prevista. /start assina de novo.
settings-time-button = 🕗 Horário
settings-days-button = 📅 Dias
settings-zone-button = 🌍 Fuso
settings-size-button = 📚 Tamanho
settings-form-button = 🃏 Formato
settings-reading-button = 📖 Texto completo
settings-pictures-button = 🖼 Imagens
settings-sound-button = 🔔 Som
settings-quiet-button = 🌙 Silêncio
settings-recap-button = 🗓 Semana
settings-voice-button = 🎧 Voz
settings-recap-time-button = 🕗 Às { $time }
settings-copies-button = 👥 Cópias próprias
settings-read-button = 🌐 Leio em
settings-speak-button = 💬 Resumos
settings-language-button = 🗣 Idioma
settings-pause-button = ⏸ Pausa
settings-several-button = ➕ Várias vezes por dia
settings-time-ask = Quando a sua edição deve chegar? Escolha um horário ou escreva, por exemplo 7:45, ou vários: 7:45, 19:30.
settings-several-ask = Escolha todos os horários em que quer uma edição; toque de novo em um para tirar. Ou escreva: 7:45, 19:30.
settings-time-unreadable = Não consigo ler isso como horário. Tente 7:45 ou 19:30.
settings-days-ask = Em que dias? Toque em um dia para ligar ou desligar.
settings-zone-ask = Seu fuso é { $zone }. Escolha um, ou escreva sua cidade ou seu país. Só o fuso é guardado.
settings-zone-found = Qual deles?
settings-zone-guess = Não conheço esse lugar. Você quis dizer um destes?
settings-zone-unknown = Não conheço esse lugar. Tente a cidade grande mais próxima ou um fuso como UTC+2.
zone-as-offset = { $zone } o ano todo, sem horário de verão. Se o seu relógio muda no verão, escreva sua cidade.
zone-as-clock = { $typed }: sigo o relógio de { $city }, com o horário de verão de lá. Para um relógio que nunca muda, escreva a diferença para UTC, por exemplo UTC+2.
location-button = 📍 Minha localização
location-ask = Compartilhe sua localização com o botão abaixo, ou escreva uma cidade. Só o fuso é guardado.
location-send = 📍 Enviar localização
location-no = ✕ Não
location-left = Tudo bem, sem localização.
settings-size-ask = Quantos artigos no máximo? Ou escolha quantos minutos você tem.
settings-form-ask = Como você quer ver uma edição?
settings-reading-ask = Como mostrar um artigo inteiro? A mensagem formatada precisa de uma versão recente do Telegram.
settings-pictures-ask = Os cartões devem mostrar a imagem do artigo?
settings-sound-ask = Quer um som quando uma edição chegar?
settings-quiet-ask = Em que horas não devo avisar na hora sobre palavras e histórias que você acompanha? As edições chegam na hora delas de qualquer forma.
quiet-none = Nunca
settings-recap-ask = Uma vez por semana posso enviar um resumo: as notícias que mais fontes contaram, como continuaram, e o que você salvou e ainda não leu. Em que dia? Escolha um, ou escreva-o com a hora: domingo 18:00.
settings-recap-time-ask = A que horas o resumo deve chegar? Escolha uma, ou escreva uma como 19:30.
settings-recap-unreadable = Não consigo ler isso como dia ou hora. Tente domingo 18:00 ou 19:30.
settings-voice-ask = Posso ler a sua edição: títulos e resumos numa mensagem de voz de alguns minutos. Ela chega depois dos cartões de cada edição, ou quando você toca em 🎧 em ⋯. Ali também dá para ouvir um artigo só.
voice-off = Não
voice-asked = Quando eu pedir
voice-with-digest = Com cada edição
settings-copies-ask = Cada membro deve ler a própria cópia? Um toque abre então uma cópia que só esse membro vê, e o cartão que todos veem fica como está. Precisa de uma versão recente do Telegram.
settings-read-ask = Em que idiomas você lê? Artigos em outros ficam fora das edições; /search continua a encontrá-los. Com “Traduzir o resto”, eles chegam com um resumo no idioma dos seus resumos, o que exige um modelo de IA.
settings-speak-ask = Em que idioma resumir? Traduzir precisa de um modelo de IA; sem ele, os resumos ficam no idioma do artigo.
settings-language-ask = Que idioma devo falar?
settings-pause-ask = Por quanto tempo não envio nada? Escolha, ou escreva uma data, como 24/12 ou 2026-12-24.
settings-pause-unreadable = Não consigo ler isso como uma data futura. Tente 24/12 ou 2026-12-24.
settings-saved = Salvo
settings-back = ◂ Voltar
chosen = ✓ { $label }
days-every = Todos os dias
days-work = De segunda a sexta
days-weekend = Fim de semana
minutes-choice = { $count } min
form-cards = Cartões, um depois do outro
form-overview = Uma mensagem com tudo recolhido
reading-classic = Por páginas, para qualquer aplicativo
reading-rich = Uma mensagem formatada
setting-on = Sim
setting-off = Não
read-all = todos os idiomas
read-all-button = Todos os idiomas
read-others = Traduzir o resto
languages-unknown = Não conheço esse idioma. Tente /languages pt, en
speak-own = no idioma do artigo
pause-days = { $count ->
    [one] Um dia
   *[other] { $count } dias
  }
pause-end = ▶ Retomar agora

## Search and lists of articles

search-how = O que você procura? Escreva agora, ou depois do comando: /search bateria, ou uma expressão: /search “bomba de calor”. O começo da palavra basta.
search-title = 🔎 { $query }
search-empty = Não achei nada. Tente menos palavras, ou só o começo de uma.
search-slow = Estava demorando demais, então parei de procurar. Com uma palavra mais rara, ou mais uma, é mais rápido.
search-busy = Há muitas buscas neste momento e não cheguei à sua. Busque de novo daqui a pouco.
recent-title = 🕘 Os mais novos
recent-empty = Ainda não tenho artigos. Peça de novo em um minuto.
top-title = 🏆 O melhor da semana
top-empty = Ainda não tenho artigos desta semana.

## Interests: what was learned from reactions

taste-title = Seus interesses
taste-some = ▲ você gosta, ▼ gosta menos. ✕ remove uma linha, 📌 mantém como está. O resto some em algumas semanas.
taste-early = Notado até agora, mas ainda pouco para mudar as suas edições:
taste-empty = Ainda não conheço bem os seus interesses. Mais alguns 👍, 👎 ou 🔖 e pronto.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Esquecer tudo
taste-reset-sure = Esquecer tudo o que aprendi sobre os seus interesses? Não dá para desfazer.
taste-reset-yes = Sim, esquecer
taste-pinned = Fica como está de agora em diante.
taste-unpinned = Pode mudar de novo.
taste-dropped = Removido.
taste-forgotten = Esquecido. Começamos do zero.
wish-title = Eu mudaria isto:
wish-less = ▼ Menos: { $name }
wish-more = ▲ Mais: { $name }
wish-none = 🔇 Nada: { $name }
wish-again = 🔈 De novo: { $name }
wish-quoted = “{ $name }”
wish-effect = Em uma edição com as notícias de hoje:
wish-same = Uma edição com as notícias de hoje teria sido a mesma.
wish-unread = Não entendi: { $parts }
wish-unreadable = Não entendi. Diga do que você quer menos, mais, nada ou só isso: /interests menos cripto, mais bancos de dados, sem jogos
wish-already = Já está assim.
wish-adopt = Certo ✓
wish-refuse = Não
wish-adopted = Pronto. /interests, /topics e /mute mostram isso.
wish-refused = Nada foi mudado.
wish-undone = Desfeito.
wish-over = Isso não está mais aberto. Diga de novo depois de /interests.
wish-how = Você também pode dizer: /interests menos cripto, mais bancos de dados
wish-out = − { $title }
wish-in = + { $title }

## Groups and channels

group-hello = Olá. Posso mandar para este grupo uma edição curta de notícias de tecnologia por dia. Um administrador pode começar com o botão.
group-start = ▶ Começar aqui
group-started = Pronto. A primeira edição chega { $when }. Administradores podem mudar horário, tamanho, idioma e formato com /settings.
admins-only = Aqui só administradores podem mudar isso.
admins-hidden = Não consigo ver quem é administrador aqui. Torne-me administrador do grupo e tente de novo.
answer-by-reply = Conteste respondendo a esta mensagem.
channel-started = De agora em diante publico um panorama por dia em { $title }, o próximo { $when }. Para mudar algo, publique /settings no canal.
chat-no-right = Não posso publicar em { $title }: falta a permissão para enviar mensagens. Assim que eu a tiver, as edições chegam.
channel-only-read = Se é só para eu ler o canal para você, deixe assim e encaminhe para mim uma das publicações dele.
channel-stopped = Estou de volta em { $title }. O envio foi parado com /stop, por isso não publico nada até que alguém publique /start lá.
chat-denies = Não posso escrever em { $title }, por isso as edições não chegam lá. Veja as permissões dessa conversa. Continuo tentando e desisto depois de 30 dias.
inline-open = Abrir o bot

## Questions about articles

ask-how = O que você quer saber? Escreva agora, ou depois do comando: /ask quem fabrica o chip. Respondo com os artigos que li, e com nada mais. Para perguntar sobre um artigo, responda ao cartão dele.
ask-which = O que você quer saber sobre “{ $headline }”?
ask-further = O que mais você quer saber?
ask-more = 💭 Perguntar mais
ask-off = As perguntas estão desativadas aqui.
ask-quota = { $count ->
    [one] Hoje já respondi a { $count } pergunta sua; não posso responder a mais.
   *[other] Hoje já respondi a { $count } perguntas suas; não posso responder a mais.
  }
ask-busy = Ainda estou respondendo à sua última pergunta.
ask-late = Demorou demais. Tente de novo; não foi contado.
listen-recording = 🎧 Gravando… Leva um momento.
listen-busy = Ainda estou gravando o que você pediu por último.
listen-failed = Não consegui gravar agora. Tente de novo mais tarde.
listen-spent = Por hoje já foi lido em voz alta tudo o que podia ser. Amanhã tem mais.
listen-off = No momento nada pode ser lido em voz alta.
listen-silent = Aqui não há voz para este idioma.
voice-digest = A sua edição, em voz alta
voice-part = Parte { $page } de { $pages }
# What is read out: a voice speaks it.
speech-greeting = Olá. Aqui está a sua edição, com { $count ->
    [one] uma notícia
   *[other] { $count } notícias
  }.
speech-story = Notícia { $position }.
speech-update = Há novidades.
speech-rest = { $count ->
    [one] Há mais uma
   *[other] Há mais { $count }
  } nos cartões.
speech-goes-on = O artigo continua. O resto está no texto completo.
speech-code = Aqui o artigo tem um trecho de código.
speech-table = Aqui o artigo tem uma tabela.
asked-gone = Essa resposta não existe mais: esqueço as perguntas depois de um dia.
asked-model-one = Resposta de uma IA, a partir destas frases do artigo:
asked-model-all = Resposta de uma IA, a partir destas frases:
asked-sentences-one = As frases do artigo que mais combinam:
asked-sentences-all = As frases que mais combinam:
asked-near-one = Não achei uma resposta clara no artigo. As frases mais próximas:
asked-near-all = Não achei uma resposta clara. As frases mais próximas:
asked-not-said-one = O artigo não diz.
asked-not-said-all = Os artigos que tenho não dizem.
asked-no-match-one = Nenhuma frase do artigo combina com a sua pergunta.
asked-no-match-all = Não achei nenhuma frase que combine com a sua pergunta. Tente menos palavras, ou outras.
asked-export = As suas perguntas das últimas 24 horas, com as respostas

site-hacker-news = Hacker News
site-lobsters = Lobsters
site-reddit = Reddit
said-title = 💬 O que diz a discussão
said-objection = Objeção
said-fact = Acréscimo
said-correction = Correção
said-comment = Comentário
said-by-model = Resumo por IA de uma discussão com { $count ->
    [one] { $count } comentário
   *[other] { $count } comentários
  } no { $site }. Ele conta o que dizem os comentários, não o que diz o artigo.
said-by-model-uncounted = Resumo por IA de uma discussão no { $site }. Ele conta o que dizem os comentários, não o que diz o artigo.
said-by-ranking = Os mais bem colocados de { $count ->
    [one] { $count } comentário
   *[other] { $count } comentários
  } no { $site }, abreviados.
said-by-ranking-uncounted = Os comentários mais bem colocados no { $site }, abreviados.
said-few = { $count ->
    [one] Por enquanto só há { $count } comentário.
   *[other] Por enquanto só há { $count } comentários.
  }
said-none = Ainda não há comentários.
said-unreadable = Não consegui ler os comentários no { $site } agora. Eles estão aqui.
said-many = Você abriu muitas discussões em uma hora. Esta está aqui.
said-reading = Lendo a discussão…
said-busy = Ainda estou lendo a anterior.
said-gone = Essa discussão não existe mais.
said-open = Abrir no { $site }
said-close = ✕ Fechar
said-closed = Fechado.

## Privacy, feedback, limits, access

forget-sure = Apagar tudo sobre você: configurações, artigos salvos, interesses, histórico? Não dá para desfazer.
forget-yes = Sim, apagar tudo
forget-no = Não, manter
forgotten = Tudo sobre você foi apagado. Se um dia quiser voltar: /start
forget-kept = Nada foi apagado.
privacy = O que é guardado sobre esta conversa: o ID e o nome no Telegram, suas configurações (inclusive os idiomas que você lê), quais edições você recebeu, em que botões tocou, o que salvou e quando quer ser lembrado disso, as fontes e os links que adicionou, com as publicações dos canais privados, que palavras e histórias você acompanha e o que avisei por causa delas, num grupo ou canal quem o inscreveu, os seus interesses, que aprendi com tudo isso ou que você me disse, e, quando muita gente escreve ao mesmo tempo, as minhas respostas até serem enviadas. As newsletters enviadas ao seu endereço aqui são guardadas como artigos que só você vê. Se houver um modelo configurado, o que você escreve depois de /interests pode ser enviado a ele.

    Serve para escolher e enviar as suas edições, e para mais nada. Só quem mantém este bot pode ver, e nada é passado adiante, a não ser as perguntas, como explicado abaixo. A localização que você envia vira um fuso e não é guardada.

    O que você pergunta sobre os artigos é guardado com a resposta por 24 horas, para que possa continuar perguntando, e depois apagado. Se houver um modelo de IA configurado, o servidor dele recebe a pergunta, o que você perguntou antes na mesma conversa e trechos dos artigos, mas não quem você é.

    O que você conecta com /connect lê o que você vê aqui, nada de outras pessoas. Guardo que está conectado e quando foi usado pela última vez; do segredo, apenas um hash. Se você configurar lá um webhook, ele recebe o que você salva ou as suas edições; guardo o endereço e o que foi enviado.

    O texto completo de um artigo que alguém manda traduzir também vai para esse modelo, sem dizer quem o lê, e a tradução fica guardada com o artigo.

    O que é lido em voz alta vai, sem nada sobre você, ao servidor de voz configurado por quem mantém o bot, se houver um: títulos e resumos das edições, e os artigos em que alguém toca em 🎧.

    Quando você toca em 💬, leio os comentários públicos no Hacker News (pela API dele e pela da Algolia), no Lobsters ou no Reddit; eles vão para o modelo de IA, se houver um. Nenhum deles fica sabendo quem pediu, e nada disso é guardado.

    /interests mostra e muda o que aprendi. /forget apaga tudo de uma vez.
feedback-how = Escreva agora, ou depois do comando: /feedback Eu gostaria…
feedback-thanks = Obrigado. Repassei.
feedback-nobody = Não há ninguém indicado aqui para receber comentários.
feedback-from = 💬 { $name } ({ $id }):
store-away = Não consigo acessar meus dados agora. Tente de novo daqui a um minuto.
too-quick = Foi rápido demais para mim. Espere um momento.
too-many-write = Há tanta gente escrevendo que não consigo responder a todos agora. Se nada mudar aqui, tente de novo em alguns minutos.
digest-quota = Já foram { $count } edições hoje, e não posso mandar mais. A próxima chega no horário de sempre.
access-invite = Este bot é só por convite. Peça um link a quem o mantém.
access-list = Este bot é privado. Peça acesso a quem o mantém.
access-stale-invite = Este convite já foi usado ou expirou. Peça um novo.
access-chat = Fico em silêncio em { $title }: este bot é só para quem tem acesso. Quem o mantém pode liberar você, ou esse chat pelo ID: { $id }.

## What people connect

connect-title = 🔌 O que você pode conectar
connect-how = Seus programas podem ler o que você vê aqui ou recebê-lo. Artigos de outras pessoas não entram, e você pode desconectar cada um quando quiser.
connect-private = Isso só funciona na nossa conversa privada: o que conecta um programa é um segredo.
connect-no-address = Seus programas só chegariam a mim por um endereço público, e não tenho nenhum: PUBLIC_URL ainda não foi configurado.
connect-assistant = 🤖 Assistente de IA
connect-assistant-how = Claude, ChatGPT, um editor ou qualquer outro assistente que fale MCP pode ler sua edição, buscar, abrir artigos inteiros e ver sua lista de leitura. Ele não muda nada enquanto você não permitir aqui.
connect-assistant-make = 🔑 Obter um token
connect-assistant-make-new = 🔑 Novo token
connect-assistant-made = Estes são o endereço do servidor MCP e o seu token. Informe-o como token bearer, no cabeçalho Authorization. Mostro só desta vez e guardo apenas um hash, então copie agora; quem o tiver lê o que você lê.
connect-digestFeed = 📰 Feed das minhas edições
connect-savedFeed = 🔖 Feed do que salvei
connect-feed-how = Um feed Atom num endereço secreto, para qualquer leitor de feeds. Quem souber o endereço lê o feed; você pode fechá-lo quando quiser.
connect-feed-make = 🔗 Obter o endereço
connect-feed-make-new = 🔗 Novo endereço
connect-feed-made = Este é o endereço do feed. Mostro só desta vez e guardo apenas um hash, então copie agora.
feed-digest-title = Daybrief: minhas edições
feed-saved-title = Daybrief: salvos
connect-webhook = 🪝 Webhook
connect-webhook-how = O que você salva, ou cada edição, vai como requisição JSON assinada para um endereço seu, em um minuto. Se o seu servidor não responder, tento por três dias.
connect-webhook-make = ➕ Informar o endereço
connect-webhook-make-new = ✏️ Endereço
connect-webhook-ask = Para que endereço devo enviar? Escreva-o; começa com https://
connect-webhook-bad = Para esse endereço eu não poderia enviar nada. Ele começa com https://
connect-webhook-made = O que você salvar daqui em diante vai para { $host }, assinado como descreve o Standard Webhooks. Este é o segredo para conferir a assinatura. Mostro só desta vez, então copie agora.
connect-webhook-ended = Desconectado: nada mais é enviado para lá.
connect-webhook-saved = O que você salva vai para { $host }.
connect-webhook-digest = Cada edição vai para { $host }.
connect-webhook-off = 🪝 Seu webhook em { $host } não aceitou nada em três dias ou recusou de vez, então eu o desliguei. Em /connect você pode trazê-lo de volta.
connect-to-digests = 📰 Enviar edições
connect-to-saved = 🔖 Enviar o que salvo
connect-failing = Não responde como deveria, primeira vez: { $age }.
connect-test = 🧪 Testar
connect-test-arrived = O teste chegou.
connect-test-failed = O teste não chegou: { $why }.
connect-since = Conectado { $age }.
connect-used = Último uso: { $age }.
connect-unused = Ainda não usado.
connect-may-save = Ele pode mudar sua lista de leitura.
connect-may-not-save = Ele só lê.
connect-allow-saving = 🔖 Deixar salvar
connect-forbid-saving = 🔖 Só ler
connect-end = ✕ Desconectar
connect-ended = Desconectado: o segredo não abre mais nada.
connect-back = Conectado de novo
connect-export = O que está conectado a esta conversa, sem segredos
