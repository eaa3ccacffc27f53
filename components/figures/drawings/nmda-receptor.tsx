/* One half of the dock: a cup on top for glutamate, and the wall of the channel. */
const half = 'M66 48a6 6 0 0 0 12 0a8 8 0 0 1 8 8V108a8 8 0 0 1-8 8H66a8 8 0 0 1-8-8V56a8 8 0 0 1 8-8';
const dot = 'a5 5 0 0 0 10 0a5 5 0 0 0-10 0';

const atRest = 0;
const open = 1;

function Magnesium({ y, x }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x - 12} ${y}a12 12 0 0 0 24 0a12 12 0 0 0-24 0M${x - 5} ${y}h10M${x} ${y - 5}v10`} />;
}

function WithGlutamate({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <>
      <path className="full" d={`M67 45${dot}M123 45${dot}`} />
      {isOpen ? (
        <>
          <Magnesium x={30} y={50} />
          <path className="accent" d="M100 30V142M92 133l8 10 8-10" />
        </>
      ) : (
        <>
          <path className="accent" d="M100 28V50M92 42l8 9 8-9" />
          <path className="accent-full" d="M87 68l7-11h12l7 11-7 11H94z" />
        </>
      )}
    </>
  );
}

/** A dock for glutamate in the wall of a nerve cell: at rest with magnesium in it, open, and with ketamine in it. */
export function NmdaReceptor({ picture }: { readonly picture: number }) {
  return (
    <>
      <path className="solid" d="M40 2q2 20 22 20h76q20 0 22-20z" />
      <path className="full" d={`M62 11${dot}M82 12${dot}M108 12${dot}M128 11${dot}`} />
      <path d="M6 76H58M142 76H194M6 92H58M142 92H194" />
      <path className="solid" d={half} />
      <path className="solid" d={half} transform="matrix(-1 0 0 1 200 0)" />
      {picture === atRest ? <Magnesium x={100} y={68} /> : <WithGlutamate isOpen={picture === open} />}
    </>
  );
}
