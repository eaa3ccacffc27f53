/** The code that runs in a browser on every page. Pages work without it. */
import './carry-on';
import './copy-text';
import './keep-as-app';
import './late-pictures';
import './offline-copy';
import './open-card';
import './read-aloud';
import './reading-panel';
import './reading-settings';
import './share-page';
import './search-box';
