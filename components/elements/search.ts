/** The code of the search page. */
import './search-results';
