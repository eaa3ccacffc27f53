import { applyReading, storedReading } from './apply-reading';

/** Runs in the head of each page, before anything is painted, so that no other theme flashes up. */
applyReading(storedReading());
