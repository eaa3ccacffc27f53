/** Has the page read aloud by the device. Shown only where the device has a voice. */
export function ReadAloud() {
  return (
    <read-aloud hidden>
      <button type="button" data-action="play">
        Listen
      </button>{' '}
      <button type="button" data-action="stop" hidden>
        Stop
      </button>{' '}
      <span role="status" className="soft" />
    </read-aloud>
  );
}
