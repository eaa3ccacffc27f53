import { readingSettings, type ReadingSetting } from '@/lib/domain/reading-settings';

type Words = { readonly [Name in ReadingSetting]: { readonly legend: string; readonly values: Readonly<Record<(typeof readingSettings)[Name][number], string>> } };

const words: Words = {
  theme: {
    legend: 'Colours',
    values: { device: 'as my device', light: 'light', dark: 'dark', calm: 'calm: warm and dim' },
  },
  size: { legend: 'Letters', values: { normal: 'as they are', large: 'larger', larger: 'larger still' } },
  spacing: { legend: 'Space between lines', values: { normal: 'as it is', wide: 'more' } },
  width: { legend: 'Length of lines', values: { normal: 'as it is', narrow: 'shorter', wide: 'longer' } },
  length: { legend: 'Articles', values: { full: 'whole', short: 'the short version only' } },
};

/** How pages look, as ordinary controls. Without script a sentence stands in their place. */
export function ReadingForm() {
  return (
    <reading-settings>
      <p className="without-script">
        These settings need script, which is off here. Your browser’s own zoom and dark mode work without it.
      </p>
      <div className="reading-form">
        {(Object.keys(readingSettings) as ReadingSetting[]).map((name) => (
          <fieldset key={name}>
            <legend>{words[name].legend}</legend>
            {Object.entries(words[name].values).map(([value, label], index) => (
              <label key={value}>
                <input type="radio" name={name} value={value} defaultChecked={index === 0} /> {label}
              </label>
            ))}
          </fieldset>
        ))}
        <p>
          <button type="button">Set all back</button> <span role="status" className="soft" />
        </p>
      </div>
    </reading-settings>
  );
}
