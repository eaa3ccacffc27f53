import { readingSettings, type ReadingSetting } from '@/lib/domain/reading-settings';
import { readingWords } from '@/lib/domain/reading-words';

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
            <legend>{readingWords[name].legend}</legend>
            {Object.entries(readingWords[name].values).map(([value, label], index) => (
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
