import type { ChatRequest, ModelReply } from '../../sandbox/model/chat-completion.ts'

/** Summaries of the made-up article in the languages of the benchmark, as long as the prompt asks for. */
const SUMMARIES: Record<string, { headline: string; gist: string; points: string[] }> = {
  English: {
    headline: 'The council opened a library of machines',
    gist: 'The council opened a library of machines on Monday, and anybody may borrow one for a week. It cost less than planned.',
    points: ['Anybody may borrow a machine for a week', 'The library cost less than planned'],
  },
  German: {
    headline: 'Der Rat hat eine Bibliothek der Maschinen eröffnet',
    gist: 'Der Rat hat am Montag eine Bibliothek mit Maschinen eröffnet, und jeder darf sich eine für eine Woche leihen. Sie hat weniger gekostet als geplant.',
    points: ['Jeder darf eine Maschine für eine Woche leihen', 'Sie war billiger als geplant'],
  },
  French: {
    headline: 'Le conseil a ouvert une bibliothèque de machines',
    gist: 'Le conseil a ouvert lundi une bibliothèque de machines, et chacun peut en emprunter une pour une semaine. Elle a coûté moins que prévu.',
    points: ['Chacun peut emprunter une machine pour une semaine', 'Elle a coûté moins que prévu'],
  },
  Spanish: {
    headline: 'El consejo abrió una biblioteca de máquinas',
    gist: 'El consejo abrió el lunes una biblioteca de máquinas, y cualquiera puede llevarse una por una semana. Costó menos de lo que se había previsto.',
    points: ['Cualquiera puede llevarse una máquina por una semana', 'Costó menos de lo previsto'],
  },
  Russian: {
    headline: 'Совет открыл библиотеку машин',
    gist: 'Совет открыл в понедельник библиотеку машин, и любой может взять одну из них на неделю. Она обошлась дешевле, чем было задумано.',
    points: ['Любой может взять машину на неделю', 'Она обошлась дешевле, чем было задумано'],
  },
}

/** Answers in the language that the prompt asks for. */
export function answerInLanguage({ messages }: ChatRequest): ModelReply {
  const prompt = messages.map(({ content }) => content).join('')
  const language = /^4\. Write in (\w+)/m.exec(prompt)?.[1] ?? 'English'
  const summary = SUMMARIES[language] ?? SUMMARIES['English']
  const content = JSON.stringify({ kind: 'summary', ...summary, why: null })
  return { kind: 'completion', content }
}
