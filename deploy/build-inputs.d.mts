/** A hash of all files that a build in `root` is made of: their paths and contents, nothing about when they were written. */
export function hashInputs(root: string): string
