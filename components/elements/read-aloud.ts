import { whenParsed } from './when-parsed';

/** What is read: headings, sentences and questions; numbers of sources, tables, figures and tellings are left out. */
const read = '.prose :is(h2, h3, .claim, .ours, .questions li, .stop)';
const leftOut = 'table, figure, .tellings, .part';
const silent = '.marker, .claim-grade';

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(silent)) part.remove();
  return (copy.textContent ?? '').replace(/\u2060/g, '').replace(/\s+/g, ' ').trim();
}

/** `<read-aloud>`: reads the article with a voice of the device, sentence by sentence, and lights up the one being read. */
class ReadAloud extends HTMLElement {
  private sentences: readonly Element[] = [];
  private at = 0;
  private speaking = false;
  /** What is spoken now; browsers tell the end of one that was cancelled late, or as if it had been read. */
  private utterance: SpeechSynthesisUtterance | undefined;

  connectedCallback(): void {
    whenParsed(() => this.begin());
  }

  disconnectedCallback(): void {
    this.stop();
  }

  private begin(): void {
    if (!('speechSynthesis' in window)) return;
    const show = () => (this.hidden = speechSynthesis.getVoices().length === 0);
    show();
    speechSynthesis.addEventListener?.('voiceschanged', show);
    this.button('play')?.addEventListener('click', () => (this.speaking ? this.pause() : this.play()));
    this.button('stop')?.addEventListener('click', () => this.stop());
    window.addEventListener('pagehide', () => this.stop());
  }

  private button(action: string): HTMLButtonElement | null {
    return this.querySelector(`[data-action="${action}"]`);
  }

  private play(): void {
    if (this.at === 0) {
      this.sentences = [...document.querySelectorAll(read)].filter(
        (element) => !element.closest(leftOut) && element.getClientRects().length > 0,
      );
    }
    this.speaking = true;
    this.show();
    this.next();
  }

  private next(): void {
    const sentence = this.sentences[this.at];
    if (!this.speaking) return;
    if (!sentence) {
      this.stop();
      return;
    }
    this.light(sentence);
    const utterance = new SpeechSynthesisUtterance(wordsOf(sentence));
    this.utterance = utterance;
    utterance.lang = document.documentElement.lang;
    utterance.onend = () => {
      if (this.utterance !== utterance) return;
      this.at += 1;
      this.next();
    };
    utterance.onerror = ({ error }) => {
      if (this.utterance !== utterance || error === 'canceled' || error === 'interrupted') return;
      this.stop();
      this.say('The voice of this device failed.');
    };
    speechSynthesis.speak(utterance);
  }

  private pause(): void {
    this.silence();
    this.show();
  }

  private stop(): void {
    if (this.sentences.length === 0) return;
    this.at = 0;
    this.sentences = [];
    this.silence();
    this.light(undefined);
    this.show();
  }

  private silence(): void {
    this.speaking = false;
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  private light(sentence: Element | undefined): void {
    for (const lit of document.querySelectorAll('[data-read]')) lit.removeAttribute('data-read');
    sentence?.setAttribute('data-read', '');
    sentence?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  private show(): void {
    const play = this.button('play');
    const stop = this.button('stop');
    if (play) play.textContent = this.speaking ? 'Pause' : this.sentences.length > 0 ? 'Go on' : 'Listen';
    if (stop) stop.hidden = this.sentences.length === 0;
    this.say('');
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define('read-aloud', ReadAloud);
