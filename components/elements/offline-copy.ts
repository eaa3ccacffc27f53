import { whenParsed } from './when-parsed';
import { register } from './worker-address';

const key = 'offline';

function isOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
}

async function forget(): Promise<void> {
  // In a folder of a host other sites may keep files too; at the root all is ours.
  for (const worker of await navigator.serviceWorker.getRegistrations()) if (base === '' || worker.scope === location.origin + base + '/') await worker.unregister();
  for (const name of await caches.keys()) if (base === '' || name.endsWith(' ' + base)) await caches.delete(name);
}

const canKeep = 'serviceWorker' in navigator && window.isSecureContext;

// A copy is a help and not a need: where it cannot be made, the page says nothing.
const keepCopy = () => void register().catch(() => undefined);
if (canKeep && !isOff()) {
  if (document.readyState === 'complete') keepCopy();
  else addEventListener('load', keepCopy);
}

/** `<offline-copy>`: the switch for the copy on the device. */
class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    whenParsed(() => this.begin());
  }

  private begin(): void {
    const box = this.querySelector('input');
    const said = this.querySelector('[role="status"]');
    if (!box || !said) return;
    this.hidden = !canKeep;
    box.checked = !isOff();
    box.addEventListener('change', () => {
      const done = box.checked ? this.keep() : this.drop();
      done.then(
        () => (said.textContent = box.checked ? 'Kept on this device.' : 'Deleted from this device.'),
        () => {
          box.checked = !box.checked;
          said.textContent = 'This browser did not allow it.';
        },
      );
    });
  }

  private async keep(): Promise<void> {
    localStorage.removeItem(key);
    await register();
  }

  private async drop(): Promise<void> {
    localStorage.setItem(key, 'off');
    await forget();
  }
}

customElements.define('offline-copy', OfflineCopy);
