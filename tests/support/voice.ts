/** What the stand-in for the device's voice tells a test, and lets it do. */
export type Voice = {
  /** All that was spoken so far, in order. */
  readonly said: string[];
  /** Ends the sentence that is spoken now. */
  end(): void;
  /** Fails in the sentence that is spoken now. */
  fail(error: string): void;
  /** Gives the device its voices, as browsers do some time after the page is there. */
  arrive(): void;
};

/**
 * Stands in for `speechSynthesis`; runs in the page. Like Safari, it tells the end of a cancelled
 * sentence late and as if it had been read.
 */
export function standInVoice(voices: number): void {
  let current: SpeechSynthesisUtterance | undefined;
  let known = voices;
  const events = new EventTarget();
  const said: string[] = [];
  const synthesis = {
    getVoices: () => Array.from({ length: known }, () => ({})),
    addEventListener: (name: string, listen: () => void) => events.addEventListener(name, listen),
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance.text);
      current = utterance;
    },
    cancel: () => {
      const cancelled = current;
      current = undefined;
      setTimeout(() => cancelled?.onend?.({} as never), 50);
    },
  };
  const voice: Voice = {
    said,
    end: () => current?.onend?.({} as never),
    fail: (error) => current?.onerror?.({ error } as never),
    arrive: () => {
      known = 1;
      events.dispatchEvent(new Event('voiceschanged'));
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, {
    voice,
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
}

declare global {
  interface Window {
    voice: Voice;
  }
}
