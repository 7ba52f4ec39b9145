import { describe, expect, it } from 'vitest';
import { quarterPlace } from '../../../shared/calendar/fiscal.ts';
import {
  quarterReporting,
  reportingStatuses,
  standingOn,
} from '../../../shared/feedback/reporting-status.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { desk, line, reported } from './quarterly.ts';

const place = quarterPlace(2023, 1);
const services = aSnapshot()
  .with('service', { id: line, name: 'Benefits line', designated: true })
  .with('service', { id: desk, name: 'Front desk', designated: true })
  .with('service', { id: anId('shop'), name: 'Shop' });

const statusOf = (builder: SnapshotBuilder) => {
  const { status, services: own } = quarterReporting(builder.build(), place);
  return [status, ...own.map((service) => service.status)];
};

describe('whether a quarter has been reported', () => {
  it('is no while designated services have no report, whatever others have', () => {
    expect(
      statusOf(reported(services, 'shop report', { service: anId('shop'), status: 'published' }, [])),
    ).toEqual(['none', 'none', 'none']);
  });

  it('is in part where one of them has, or one of two channels', () => {
    const one = reported(services, 'calls', { status: 'submitted' }, []);
    expect(statusOf(one)).toEqual(['partial', 'complete', 'none']);
    expect(statusOf(reported(one, 'letters', { status: 'change_requested' }, []))).toEqual([
      'partial',
      'partial',
      'none',
    ]);
  });

  it('is yes where all have, by data that came from OMB’s collection, too', () => {
    const both = reported(
      reported(services, 'calls', { status: 'archived' }, []),
      'desk',
      {
        service: desk,
        source_key: 'FY2023 Q1 desk',
      },
      [],
    );
    expect(statusOf(both)).toEqual(['complete', 'complete', 'complete']);
  });

  it('does not count a report of another quarter, a draft, or one marked as not reported', () => {
    const others = reported(
      reported(services, 'calls', { status: 'published', quarter: 2 }, []),
      'desk',
      {
        service: desk,
        source_key: 'FY2023 Q1 desk',
        status: 'not_reported',
      },
      [],
    );
    expect(statusOf(reported(others, 'letters', { status: 'draft' }, []))).toEqual(['none', 'none', 'none']);
  });

  const standing = (builder: SnapshotBuilder, now: string) => {
    const snapshot = builder.build();
    const { services: own } = quarterReporting(snapshot, place);
    return own.map((service) => standingOn(snapshot, service, '2023-01-31', now));
  };

  it('alarms nobody before the data are due', () => {
    const one = reported(services, 'calls', { status: 'submitted' }, []);
    expect(standing(one, '2023-01-31')).toEqual(['complete', 'pending']);
    expect(standing(one, '2023-02-01')).toEqual(['complete', 'none']);
    expect(standing(reported(services, 'calls', { status: 'not_reported' }, []), '2023-01-31')).toEqual([
      'none',
      'pending',
    ]);
  });

  it('alarms no newly designated provider before the date it named', () => {
    const target = { feedback_target_date: '2023-03-31' };
    const now = '2024-01-01';
    expect(standing(services.with('provider', { ...target, newly_designated: true }), now)).toEqual([
      'pending',
      'pending',
    ]);
    expect(standing(services.with('provider', target), now)).toEqual(['none', 'none']);
  });

  it('is said in words beside the color', () => {
    expect(Object.values(reportingStatuses).map(({ label, color }) => `${label}: ${color}`)).toEqual([
      'Reported: green',
      'Partly reported: yellow',
      'Not reported: red',
    ]);
  });
});
