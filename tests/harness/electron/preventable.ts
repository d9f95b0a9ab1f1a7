/** An event whose default can be prevented. */
export class Preventable {
  defaultPrevented = false

  preventDefault(): void {
    this.defaultPrevented = true
  }
}
