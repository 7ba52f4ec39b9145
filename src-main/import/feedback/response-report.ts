import { defined } from '../../../shared/feedback/defined.ts';
import type { Tallies } from '../../../shared/feedback/layouts/layout-b.ts';
import { type ReadReport, serviceNamed, sourceKeyOf } from '../../../shared/feedback/layouts/read-report.ts';
import type { AboutResponses } from './request.ts';

/** The report that a file of single responses comes to: sums, and nothing that one person wrote. */
export function responseReport(about: AboutResponses, tallies: Tallies): ReadReport {
  const { service, fiscalYear, quarter, channel, transactionPoint = '', serviceProvided = '' } = about;
  const { respondents, drivers, rating, thumbs } = tallies;
  return {
    service: serviceNamed(service),
    sourceKey: sourceKeyOf({ service, fiscalYear, quarter, channel, transactionPoint, serviceProvided }),
    values: {
      fiscal_year: fiscalYear,
      quarter,
      ...defined({
        channel: channel === '' ? undefined : channel,
        transaction_point: transactionPoint === '' ? undefined : transactionPoint,
        service_provided: serviceProvided === '' ? undefined : serviceProvided,
      }),
      respondents,
      drivers,
      ...defined({ rating, thumbs }),
    },
    questions: new Map(),
    oddities: [],
  };
}
