/** The code that runs in a browser on every page. Pages work without it. */
import './copy-text';
import './reading-settings';
import './search-box';
