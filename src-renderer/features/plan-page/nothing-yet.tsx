import { goTo } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/screen.tsx';

/** What will stand here, and where to begin. */
export function NothingYet() {
  const hasServices = useSnapshot().records.service.length > 0;
  return (
    <EmptyState
      title="No plan yet"
      action={
        hasServices ? (
          <>
            <Button look="main" onClick={() => goTo('needs')}>
              Begin with a pain point
            </Button>
            <Button onClick={() => goTo('focus')}>See the low practices</Button>
          </>
        ) : (
          <Button look="main" onClick={() => goTo('services')}>
            Go to Services
          </Button>
        )
      }
    >
      <p>
        This page shows the whole Action Plan at once: for each service what is hard for customers, what you
        will do about it, and how you will know that it worked (§280.17). What is missing is drawn as a gap
        that leads to its field. Below stand the dimensions that the commitments strengthen, and the
        milestones by quarter.
      </p>
      <p>
        {hasServices
          ? 'Begin with what is hard for customers of a designated service. A commitment that answers it starts there in one press.'
          : 'Pain points and commitments belong to services, so enter these first.'}
      </p>
    </EmptyState>
  );
}
