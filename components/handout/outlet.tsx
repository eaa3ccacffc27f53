/** A place that a custom element fills. Declared as foreign HTML, so that the framework leaves alone what it finds there. */
export function Outlet({ name, isStatus = false }: { readonly name: string; readonly isStatus?: boolean }) {
  return <div data-place={name} role={isStatus ? 'status' : undefined} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
