export { claims } from './claims';
export { topics } from './claims/topics';
export { disagreements } from './disagreements';
export { estimates } from './estimates';
export { site } from './site';
export { sources } from './sources';
export { statements } from './statements';
export { studies } from './studies';
