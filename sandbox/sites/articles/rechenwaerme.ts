import type { Draft } from '../article.ts'

/** In German. */
export const rechenwaerme: Draft = {
  slug: 'bergstadt-heizt-mit-rechnern',
  source: 'meridian',
  title: 'Bergstadt heizt sein Hallenbad mit einem Rechenzentrum',
  author: 'Friederike Lohmann',
  language: 'de',
  categories: ['Energie', 'Rechenzentren'],
  excerpt:
    'Seit dem Herbst kommt die Wärme für das Hallenbad und 420 Wohnungen in Bergstadt aus einem Rechenzentrum im Keller der alten Brauerei.',
  body: `
Das Wasser im Nichtschwimmerbecken von Bergstadt hat 30 Grad, und seit Anfang Oktober wird dafür
kein Gas mehr verbrannt. Die Wärme kommt von nebenan: Im Keller der ehemaligen Brauerei stehen 96
Serverschränke, und was sie an Abwärme abgeben, fließt durch ein 340 Meter langes Rohr in das Bad
und weiter zu 420 Wohnungen.

Die Stadtwerke haben für die Anlage 4,8 Millionen Euro ausgegeben. Geschäftsführerin Annegret
Tiedemann rechnet damit, dass sich das in neun Jahren bezahlt macht. »Früher haben wir die Wärme
gekauft, und das Rechenzentrum hat Geld dafür bezahlt, sie loszuwerden«, sagt sie. »Das war für
beide Seiten kein gutes Geschäft.«

## Warm, aber nicht warm genug

Die Server werden mit Wasser gekühlt, das mit 44 Grad aus den Schränken kommt. Für ein Schwimmbecken
reicht das, für die Heizkörper in den älteren Häusern nicht. Deshalb heben zwei Wärmepumpen die
Temperatur auf 68 Grad. Sie brauchen dafür eine Kilowattstunde Strom für gut fünf Kilowattstunden
Wärme.

- Im Winter deckt die Anlage 83 Prozent des Bedarfs, den Rest liefert der alte Gaskessel.
- Im Sommer wird mehr Wärme frei, als das Bad braucht. Der Überschuss geht an eine Gärtnerei.
- Fällt das Rechenzentrum aus, springt der Kessel innerhalb von vier Minuten an.

Betreiber der Server ist die Firma Quellwerk, die dort vor allem Wettermodelle für Versicherungen
rechnet. Nach Angaben ihres technischen Leiters Deniz Aksoy ist das ein Glücksfall: Wettermodelle
laufen Tag und Nacht, die Wärme kommt also gleichmäßig. Ein Anbieter von Videospielen hätte abends
geheizt und nachts gefroren.

## Andere Städte fragen nach

Elf Kommunen haben sich die Anlage bisher angesehen. Nicht überall passt das Modell: Das
Rechenzentrum darf höchstens einen Kilometer von den Abnehmern entfernt sein, sonst kostet das Rohr
mehr, als die Wärme einbringt. Tiedemann empfiehlt, zuerst nach dem Keller zu suchen und dann nach
den Servern.

Die Schwimmer haben von alledem wenig bemerkt. Der Bademeister berichtet von einer einzigen
Beschwerde: Das Becken sei montags zu warm. Montags, so stellte sich heraus, rechnet Quellwerk die
Vorhersage für die ganze Woche.
`,
}
