/** Something that the fake sites serve and that never changes. */
export interface Served {
  path: string
  /** Media type. */
  type: string
  body: string
}
