/** Elements within a line of text. All others begin a new one. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var wbr ' +
    'label time data o:p'
  ).split(' '),
)
/** Elements that are left out with what is in them. A form is not: some mails are one. */
export const DROPPED = new Set(
  (
    'head style script title meta link base xml template noscript iframe object embed audio video canvas svg button select ' +
    'textarea input map area'
  ).split(' '),
)
