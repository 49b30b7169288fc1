# Tudo o que uma pessoa lê. Curto, caloroso, simples.

## O cartão

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
greeting-missed = Enquanto você esteve fora, uma edição não pôde sair; esta traz também as notícias dela.
reading-time = { $minutes } min de leitura
age-now = agora mesmo
age-minutes = há { $count } min
age-hours = há { $count } h
age-days = { $count ->
    [1] ontem
   *[other] há { $count } dias
  }
told-by = { $count ->
    [one] uma fonte
   *[other] { $count } fontes
  }
votes = { $count ->
    [one] { $count } ponto
   *[other] { $count } pontos
  }
discussion = discussão
summary-model = resumo por IA
summary-embedded = frases-chave
why-it-matters = Por que isso importa: { $text }
only-excerpt = Aqui só deu para ler um trecho. O resto está no site.
only-excerpt-paywall = Sem assinatura, o site mostra só o começo.
place = { $position } de { $total } · faltam { $minutes } min
read-full = 📖 Ler inteiro
next = Próximo ▸
previous = ◂ Anterior
open = 🔗 Abrir
back-to-summary = ▴ Resumo
finish = Pronto ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 Novidade: { $said }

## O fim

closing = É isso. Até { $when }.
closing-last = É isso.
closing-nothing-saved = Nada guardado desta vez. 🔖 em um cartão guarda para depois.
closing-saved = { $count ->
    [one] Você guardou uma notícia:
   *[other] Você guardou { $count } notícias:
  }
saved-button = 🔖 Guardados

## Mais sobre um cartão

mute = 🔇 Menos: { $name }
unmute = 🔊 De volta: { $name }
muted-now = Silenciado: { $name }. Toque de novo para desfazer.
muted-not = { $name } volta às suas edições.
about-why = ❓ Por que isto?
about-evidence = 🔍 Provas
about-sources = 📰 Quem conta
share = ↗ Compartilhar
show-overview = ☰ Tudo de uma vez
menu-back = ◂ Voltar
why-news = Você já conhecia esta história, e há algo novo nela.
why-outside = Este foge do seu gosto de costume, para você ver também o resto.
why-taste = Parece com o que você gostou, e { $source } publicou { $hours } h antes.
why-taste-topic = Você gosta do tema { $topic }, e { $source } publicou { $hours } h antes.
why-many = { $count } fontes contam: é uma das grandes histórias do dia.
why-topic = Era recente ({ $hours } h) e um dos melhores do dia sobre { $topic }, de { $source }.
why-fresh = Era recente ({ $hours } h) e um dos melhores que { $source } teve no dia.
evidence-model = Cada frase do resumo, e o que o próprio artigo diz:
evidence-embedded = O resumo é feito de frases do próprio artigo:
evidence-none = Ainda não há resumo deste artigo.

## Guardar

saved-now = Guardado. Tudo fica em /saved.
saved-not = Não está mais guardado.
judged-up = Anotado: mais disto.
judged-down = Anotado: menos disto.
judged-not = Desfeito.
saved-title = 🔖 Guardados: { $count }
saved-empty = Nada ainda. Toque em 🔖 em um cartão para guardar.
list-drop = ✕ { $number }
undo = ↩ Desfazer

quiet-day = Um dia calmo: nada de novo que valha o seu café. Até a próxima.

## Botões

tap-unknown = Este botão não é desta conversa, ou é velho demais. /digest traz uma edição fresca.
digest-old = Esta edição tem mais de meio ano e não é mais guardada. O artigo é.
tap-where = Página { $page } de { $pages }

## Temas, fontes, silêncio

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
topics-ask = Sobre o que devem ser as suas edições? Toque em um tema para ligar ou desligar.
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
mute-how = Para silenciar palavras ou expressões: /mute bitcoin, casamento real. Um asterisco no fim vale por todas as palavras que começam assim: /mute cripto*
mute-unreadable = Não vejo nenhuma palavra aí. Tente /mute bitcoin
mute-long = Ficou longo. Uma palavra ou expressão pode ter { $most } caracteres.
mute-many = Seriam mais de { $most } palavras silenciadas. Tire antes algumas em /mute.
unmuted = Pode voltar a aparecer.
list-unmute = ✕ { $name }
sources-title = 📰 Fontes
sources-how = ✅ está nas suas edições, ▫️ fica de fora. Toque para mudar.
feed-on = Ligada: volta às suas edições.
feed-off = Desligada: fica fora das suas edições. Toque de novo para desfazer.
feed-good = 🟢 novidades { $since }
feed-silent = 🟢 nada novo ainda
feed-new = ⚪ ainda não lida
feed-failing = 🔴 não deu para ler até agora
feed-trouble = 🟡 com problemas, lida { $since }
feed-down = 🔴 não responde, lida { $since }
feed-paused = ⏸ encerrada

## Fontes próprias

add-how = Mande o endereço de um site ou de um feed, como example.org, e eu mostro o que vem dele. Nada é guardado antes de você dizer. Uma lista de outro leitor (um arquivo OPML) pode simplesmente ser enviada aqui.
add-unreadable = Não vejo nenhum endereço nisso. Tente /add example.org ou /add https://example.org/feed.xml
add-too-many = Olhei muitos endereços para você em uma hora. Espere um pouco antes do próximo.
add-nothing = Não encontrei ali nem feed nem lista de artigos. Procure “RSS” ou “feed” no site e mande esse endereço.
add-failed-blocked = Esse site fecha a porta a programas como eu, não consigo ler.
add-failed-missing = Não há página nesse endereço. Está escrito certo?
add-failed-busy = Esse site pede para eu voltar mais tarde. Tente de novo daqui a pouco.
add-failed-server = Esse site não está respondendo direito agora. Tente mais tarde.
add-failed-name = Não encontro um site com esse nome. Está escrito certo?
add-failed-private = Esse endereço não está na web pública, lá eu não vou.
add-failed-slow = Esse site demorou demais para responder. Tente mais tarde.
add-failed-secure = O certificado desse site não está em ordem, não consigo ler com segurança.
add-failed-no-feed = Não encontrei ali nem feed nem lista de artigos. Procure “RSS” ou “feed” no site e mande esse endereço.
add-failed-large = O que há ali é grande demais para eu ler.
add-failed-other = Não consegui ler esse endereço. Tente outro.
add-full = { $most ->
    [one] Você tem { $most } fonte própria, e não posso cuidar de mais. Tire-a em /sources para abrir espaço.
   *[other] Você tem { $most } fontes próprias, e não posso cuidar de mais. Tire uma em /sources para abrir espaço.
  }
add-list = 📰 Minhas fontes
add-kind-feed = feed
add-kind-list = página com uma lista de artigos
add-kind-sitemap = site sem feed
add-per-day = { $count ->
    [one] cerca de { $count } por dia
   *[other] cerca de { $count } por dia
  }
add-per-week = { $count ->
    [one] cerca de { $count } por semana
   *[other] cerca de { $count } por semana
  }
add-per-month = { $count ->
    [one] cerca de { $count } por mês
   *[other] cerca de { $count } por mês
  }
add-rarely = raramente algo novo
add-empty = No momento não há nada.
add-ask = Ponho nas suas edições? Só você recebe.
add-is-there = Já está nas suas edições.
add-is-own = Você já segue esta fonte.
add-is-held = Quem mantém este bot tirou esta fonte, não posso adicionar.
add-yes = ➕ Adicionar
add-no = Cancelar
add-cancelled = Nada foi adicionado.
own-kept = Adicionada
own-dropped = Tirada
own-not-kept = Não há mais espaço para ela.
own-added = Adicionada: { $title }. Sua próxima edição também olha lá.
own-gone = { $title } saiu das suas edições.
own-take-back = ✕ Tirar
own-drop = ✕ { $name }
own-mark = sua
own-how = ✕ tira uma das suas.
sources-add = ➕ Adicionar fonte
sources-export = 📤 Como arquivo
export-own = Minhas
export-caption = { $count ->
    [one] Sua fonte, para qualquer outro leitor ({ $count }).
   *[other] Suas { $count } fontes, para qualquer outro leitor.
  }
file-unknown = Só leio listas de feeds: um arquivo OPML (.opml ou .xml), como outros leitores exportam.
file-large = Esse arquivo é grande demais. Uma lista de feeds tem no máximo 1 MB.
opml-title = O que encontrei no seu arquivo
opml-none = Não encontrei feeds nesse arquivo. Exporte seus feeds como OPML no outro leitor e mande para mim.
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
opml-why-bad-address = “{ $about }” não é um endereço
opml-why-open = a pasta { $about } não tem fim
opml-room = { $count ->
    [one] Você pode ter { $most } fontes próprias, então só { $count } cabe, a primeira.
   *[other] Você pode ter { $most } fontes próprias, então cabem as primeiras { $count }.
  }
opml-yes = { $count ->
    [one] ➕ Adicionar { $count }
   *[other] ➕ Adicionar { $count }
  }
opml-added = { $count ->
    [one] { $count } fonte adicionada. Vou olhar agora; /sources diz se dá para ler.
   *[other] { $count } fontes adicionadas. Vou olhar agora; /sources diz se dá para ler cada uma.
  }
opml-left = { $count ->
    [one] { $count } ficou de fora: você pode ter { $most } próprias.
   *[other] { $count } ficaram de fora: você pode ter { $most } próprias.
  }
link-ask = Quer que eu resuma esta página?
link-read = ✨ Resumir
link-add = ➕ Seguir o site
link-no = ✕ Não
link-left = Fica como está.
link-reading = Lendo…
link-quota = { $count ->
    [one] Li { $count } página para você em um dia, e não posso mais.
   *[other] Li { $count } páginas para você em um dia, e não posso mais.
  }
link-unreachable = Não consegui ler essa página. Talvez tenha sumido, esteja fechada a programas ou não seja um artigo.
link-no-article = Não há nessa página um artigo que eu possa resumir.

## Comandos do menu

command-digest = Uma edição agora
command-saved = O que você guardou
command-topics = Sobre o que são suas edições
command-sources = De onde vêm as notícias
command-add = Adicionar uma fonte sua
command-export = Suas fontes como arquivo
command-mute = Palavras que você não quer ler
command-search = Achar um artigo
command-recent = Os artigos mais novos
command-top = O melhor da semana
command-taste = O que acho que você gosta
command-feedback = Escrever a quem mantém este bot
command-privacy = O que é guardado sobre você
command-forget = Apagar tudo sobre você
command-settings = Hora, fuso, tamanho
command-help = O que sei fazer
command-start = Assinar
command-stop = Cancelar

## Quem é o bot

bot-description = Toda manhã, uma edição curta do que aconteceu em tecnologia. Leia os artigos inteiros aqui mesmo, com o seu café.

    Toque em Iniciar para assinar.
bot-short-description = Toda manhã, uma edição curta de notícias de tecnologia, artigos inteiros na conversa.

## Chegar e sair

welcome = Boas-vindas. Leio as notícias de tecnologia por você e mando uma edição curta por dia.

    A primeira chega { $when } ({ $zone }). Ou agora mesmo, se quiser.
welcome-again = Você já assina. A próxima edição chega { $when } ({ $zone }).
welcome-back = Que bom ver você de novo. Seus ajustes continuam como estavam; a próxima edição chega { $when } ({ $zone }).
welcome-now = ☕ Mandar uma agora
welcome-settings = 🕗 Mudar hora ou fuso
stopped = Pronto, nada de novas edições. Seus ajustes ficam guardados: /start traz tudo de volta.
not-subscribed = Você ainda não assina. /start resolve isso.

help = Leio as notícias de tecnologia por você e mando uma edição curta por dia, na sua hora.

    Cada artigo é um cartão. 📖 abre o artigo inteiro aqui, Próximo segue adiante, 🔖 guarda, 👍 e 👎 me ensinam do que você gosta, ⋯ tem o resto.

    /digest – uma agora
    /saved, /recent, /top – guardados, novos, o melhor da semana
    /search bateria – achar algo
    /topics, /sources – sobre o que e de onde
    /add example.org – uma fonte sua; um link sozinho eu resumo
    /mute bitcoin – deixar uma palavra de fora
    /taste – o que acho que você gosta
    /settings – hora, fuso, tamanho, idioma e mais
    /feedback TEXTO – conte o que falta
    /privacy, /forget – o que é guardado, e como apagar
    /stop – nada de novas edições
pointer = Só conheço alguns comandos. /digest traz as notícias, /help conta o resto.
unknown-command = Não conheço esse comando. /help lista os que conheço.
something-failed = Algo deu errado do meu lado. Tente de novo daqui a pouco.

## A pedido

digest-nothing = Nada de novo desde a sua última edição. A próxima chega { $when }.
digest-gathering = Estou lendo minhas fontes pela primeira vez. Peça de novo em um minuto.
digest-failed = Não deu para enviar agora. Tente de novo daqui a pouco.

when-today = hoje às { $time }
when-tomorrow = amanhã às { $time }
when-day = { $day } às { $time }

## Ajustes

settings-title = Ajustes
settings-time = 🕗 Hora: { $time }
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
settings-form-cards = 🃏 Forma: cartões, um depois do outro
settings-form-overview = 🃏 Forma: tudo em uma mensagem
settings-reading-classic = 📖 Texto inteiro: por páginas
settings-reading-rich = 📖 Texto inteiro: uma mensagem rica
settings-pictures-on = 🖼 Imagens: sim
settings-pictures-off = 🖼 Imagens: não
settings-speak = 💬 Resumos: { $language }
settings-next = A próxima edição chega { $when }.
settings-paused = Em pausa. A próxima edição chega { $when }.
settings-stopped = Nenhuma edição está prevista. /start assina de novo.
settings-time-button = 🕗 Hora
settings-days-button = 📅 Dias
settings-zone-button = 🌍 Fuso
settings-size-button = 📚 Tamanho
settings-form-button = 🃏 Forma
settings-reading-button = 📖 Texto inteiro
settings-pictures-button = 🖼 Imagens
settings-speak-button = 💬 Resumos
settings-language-button = 🗣 Idioma
settings-pause-button = ⏸ Pausa
settings-several-button = ➕ Várias vezes por dia
settings-time-ask = Quando a sua edição deve chegar? Escolha uma hora ou escreva, por exemplo 7:45, ou várias: 7:45, 19:30.
settings-several-ask = Toque em cada hora em que quer uma edição; toque de novo para tirar. Ou escreva as horas: 7:45, 19:30.
settings-time-unreadable = Não consigo ler isso como hora. Tente 7:45 ou 19:30.
settings-days-ask = Em que dias? Toque em um dia para mudar.
settings-zone-ask = Seu fuso é { $zone }. Escolha um, escreva o nome de uma cidade grande por perto ou envie a localização com 📎. Só o fuso é guardado.
settings-zone-found = Qual deles?
settings-zone-unknown = Não conheço fuso com esse nome. Tente uma cidade grande por perto, como Madrid.
settings-size-ask = Quantos artigos no máximo? Ou diga quantos minutos você tem.
settings-form-ask = Como uma edição deve chegar?
settings-reading-ask = Como mostrar um artigo inteiro? A mensagem rica precisa de um aplicativo do Telegram deste ano.
settings-pictures-ask = Os cartões devem mostrar a imagem do artigo?
settings-speak-ask = Em que idioma resumir? Um idioma diferente do artigo precisa de um modelo; as frases-chave ficam como estão.
settings-language-ask = Que idioma devo falar?
settings-pause-ask = Por quanto tempo devo ficar em silêncio? Escolha, ou escreva um dia: 24.12. ou 2026-12-24.
settings-pause-unreadable = Não consigo ler isso como um dia por vir. Tente 24.12. ou 2026-12-24.
settings-saved = Salvo
settings-back = ◂ Voltar
chosen = ✓ { $label }
days-every = Todos os dias
days-work = De segunda a sexta
days-weekend = Fim de semana
minutes-choice = { $count } min
form-cards = Cartões, um depois do outro
form-overview = Uma mensagem com tudo dobrado
reading-classic = Por páginas, para qualquer aplicativo
reading-rich = Uma mensagem rica
pictures-on = Sim
pictures-off = Não
speak-own = no idioma do artigo
pause-days = { $count ->
    [one] Um dia
   *[other] { $count } dias
  }
pause-end = ▶ Continuar agora

## Achar

search-how = O que você procura? Tente /search bateria, ou uma expressão: /search "bomba de calor". O começo da palavra basta.
search-title = 🔎 { $query }
search-empty = Não achei nada. Tente menos palavras, ou só o começo de uma.
recent-title = 🕘 Os mais novos
recent-empty = Nada foi lido ainda. Peça de novo em um minuto.
top-title = 🏆 O melhor da semana
top-empty = Nada foi lido nesta semana ainda.

## Gosto

taste-title = Seu gosto
taste-some = ▲ você gosta, ▼ gosta menos. ✕ tira uma linha, 📌 mantém como está. O resto some em algumas semanas.
taste-empty = Ainda não sei nada do seu gosto. 👍, 👎 e 🔖 em um cartão me ensinam, e também o que você lê inteiro.
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 Esquecer tudo
taste-reset-sure = Esquecer tudo o que aprendi do seu gosto? Não dá para desfazer.
taste-reset-yes = Sim, esquecer
taste-pinned = Fica como está de agora em diante.
taste-unpinned = Pode mudar de novo.
taste-dropped = Tirado.
taste-forgotten = Esquecido. Começamos de novo.

## Grupos e canais

group-hello = Olá. Posso mandar para este grupo uma edição curta de notícias de tecnologia por dia. Um administrador começa com o botão.
group-start = ▶ Começar aqui
group-started = Pronto. A primeira edição chega { $when } ({ $zone }). Administradores mudam hora, tamanho, idioma e forma com /settings.
admins-only = Aqui só administradores podem mudar isso.
channel-started = De agora em diante publico um panorama por dia em { $title }, o próximo { $when } ({ $zone }). Para mudar algo, publique /settings no canal.
inline-open = Abrir o bot


## Boas maneiras

forget-sure = Apagar tudo sobre você: ajustes, artigos guardados, gosto, histórico? Não dá para desfazer.
forget-yes = Sim, apagar tudo
forget-no = Não, manter
forgotten = Tudo sobre você foi apagado. Se um dia quiser voltar: /start
forget-kept = Nada foi apagado.
privacy = O que é guardado sobre esta conversa: o número e o nome no Telegram, seus ajustes, quais edições você recebeu, em que botões tocou, o que guardou, as fontes e os links que trouxe e seu gosto aprendido disso.

    Serve para escolher e enviar as suas edições, e para mais nada. Só quem mantém este bot pode ver, e nada é passado adiante. A localização que você envia vira um fuso e não é guardada.

    /taste mostra e muda o que aprendi. /forget apaga tudo de uma vez.
feedback-how = Escreva depois do comando: /feedback Eu gostaria…
feedback-thanks = Obrigado. Foi repassado.
feedback-nobody = Não há ninguém indicado aqui para receber.
feedback-from = 💬 { $name } ({ $id }):
too-quick = Foi um pouco rápido para mim. Espere um momento.
digest-quota = Você teve { $count } edições em um dia, e não posso mandar mais. A próxima chega na sua hora.
access-invite = Este bot é por convite. Peça um link a quem o mantém.
access-list = Este bot é privado. Peça a quem o mantém para deixar você entrar.
access-stale-invite = Este convite já foi usado ou é velho demais. Peça um novo.
