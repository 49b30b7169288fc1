import { type Article, bullets, h2, h3, item, listing, numbered, p } from '../article.ts'

export const sauvegarde: Article = {
  id: 'sauvegarde',
  language: 'fr',
  title: 'Trois sauvegardes et une clef',
  author: 'Amira Lund',
  date: '2026-07-13',
  tags: ['sauvegardes'],
  blocks: [
    p(
      'Nos sauvegardes tenaient sur un disque, dans un tiroir, et la clef du tiroir était dans la poche de quelqu’un qui était en vacances. Depuis ce jour nous en avons trois, et voici comment elles sont faites.',
    ),
    h2('Partager la clef'),
    p(
      'La clef est coupée en cinq morceaux, et trois suffisent pour la refaire. Personne ne peut donc lire les sauvegardes seul, et personne ne peut les rendre illisibles en partant.',
      { note: '1' },
    ),
    listing(
      'python',
      '# trois morceaux sur cinq\nparts = split(key, n=5, k=3)\n\nfor name, part in zip(people, parts):\n    send(name, part)  # par la poste',
    ),
    h2('Commentaires et légendes'),
    p(
      'Chaque fichier porte un commentaire qui dit d’où il vient. C’est la seule partie qui ne soit pas chiffrée, et elle ne contient aucun nom.',
    ),
    {
      kind: 'table',
      caption: 'Les trois copies et leur place',
      head: ['Copie', 'Lieu', 'Délai'],
      rows: [
        ['première', 'la cave', 'une heure'],
        ['deuxième', 'la banque', 'un jour'],
        ['troisième', 'une autre ville', 'une semaine'],
      ],
    },
    h3('À lire aussi dans le journal'),
    p(
      'Le journal de chaque nuit dit combien de fichiers ont changé. Il tient en une ligne, et quelqu’un la lit chaque matin avant le café.',
    ),
    numbered(
      item('Compter les fichiers.'),
      item('Comparer avec la veille.'),
      item('Téléphoner si le nombre est nul.'),
    ),
    h2('Mots-clés'),
    bullets(item('copie : ce qui peut être perdu'), item('sauvegarde : ce qui ne doit pas l’être')),
    p(
      'Depuis trois ans nous avons eu besoin de la deuxième copie une seule fois, et de la clef jamais. Le tiroir existe encore, et il est vide.',
    ),
  ],
  notes: [{ label: '1', text: 'Les morceaux sont renouvelés tous les ans, au mois de janvier.' }],
}
