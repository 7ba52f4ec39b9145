/** What goes along, in the words of people who did not read the manual. */
export function WhatIsCarried({ last }: { readonly last: number }) {
  return (
    <dl className="next-year-carried">
      <div>
        <dt>Carried over</dt>
        <dd>
          Texts, services, people, surveys, evidence and pain points. Each text is marked as carried until
          somebody changes it or says that it is still true.
        </dd>
      </div>
      <div>
        <dt>Starts anew</dt>
        <dd>
          Levels, confirmations, review states and sign-offs. FY {last} levels stand beside the new ones.
        </dd>
      </div>
      <div>
        <dt>Becomes last year’s</dt>
        <dd>FY {last} commitments: say of each what was delivered. The new plan makes its own.</dd>
      </div>
    </dl>
  );
}
