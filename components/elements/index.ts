/** All code that runs in a browser. Pages work without it. */
import './copy-text';
import './reading-settings';
