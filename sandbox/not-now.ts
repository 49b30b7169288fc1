/** Something that cannot be done now. The message is shown to the person who pressed the button. */
export class NotNow extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'NotNow'
  }
}
