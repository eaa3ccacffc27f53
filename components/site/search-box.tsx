import { address } from '@/lib/domain/address';

/** A field to search the site. What is typed goes into the fragment of an address, which no server sees; so it needs script. */
export function SearchBox() {
  return (
    <search-box data-to={address.search}>
      <form role="search" className="search-form">
        <label htmlFor="search">Search this site</label>
        <div className="search-line">
          <input type="search" id="search" maxLength={200} autoComplete="off" enterKeyHint="search" />
          <button type="submit">Search</button>
        </div>
      </form>
    </search-box>
  );
}
