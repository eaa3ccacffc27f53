/** Where a page stands in the site. */
export function Breadcrumb({ steps }: { readonly steps: readonly { readonly href: string; readonly words: string }[] }) {
  return (
    <nav aria-label="Breadcrumb" className="breadcrumb">
      <ol>
        {steps.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
