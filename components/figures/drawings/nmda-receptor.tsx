/* One half of the dock: a cup on top for glutamate, and the wall of the channel. */
const half = 'M66 48a6 6 0 0 0 12 0a8 8 0 0 1 8 8V108a8 8 0 0 1-8 8H66a8 8 0 0 1-8-8V56a8 8 0 0 1 8-8';

const atRest = 0;
const open = 1;

function Dock() {
  return (
    <>
      <path d="M6 76H58M142 76H194M6 92H58M142 92H194" />
      <path className="solid" d={half} />
      <path className="solid" d={half} transform="matrix(-1 0 0 1 200 0)" />
    </>
  );
}

const Glutamate = () => <path className="full" d="M66 46a6 6 0 0 0 12 0a6 6 0 0 0-12 0M122 46a6 6 0 0 0 12 0a6 6 0 0 0-12 0" />;

function Magnesium({ y, x }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x - 12} ${y}a12 12 0 0 0 24 0a12 12 0 0 0-24 0M${x - 5} ${y}h10M${x} ${y - 5}v10`} />;
}

/** A dock for glutamate in the wall of a nerve cell: at rest with magnesium in it, open, and with ketamine in it. */
export function NmdaReceptor({ picture }: { readonly picture: number }) {
  return (
    <>
      <path className="faint" d="M30 2q4 16 22 16h96q18 0 22-16" />
      <Dock />
      {picture === atRest ? (
        <Magnesium x={100} y={66} />
      ) : (
        <>
          <Glutamate />
          {picture === open ? (
            <>
              <Magnesium x={30} y={46} />
              <path className="accent" d="M100 30V140M92 131l8 10 8-10" />
            </>
          ) : (
            <>
              <path className="accent" d="M100 26V48M92 40l8 9 8-9" />
              <path className="accent-full" d="M88 66l6-10h12l6 10-6 10H94z" />
            </>
          )}
        </>
      )}
    </>
  );
}
