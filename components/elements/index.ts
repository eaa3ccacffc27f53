/** All code that runs in a browser. Pages work without it. */
import './carry-on';
import './copy-text';
import './open-card';
import './read-aloud';
import './reading-panel';
import './reading-settings';
import './share-page';
