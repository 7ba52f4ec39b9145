import type { Dimension } from '../edition.ts';

export const serviceDesign: Dimension = {
  id: 'service_design',
  label: 'Service Design and Improvement',
  shortLabel: 'Service Design',
  question: 'Do we design services with the people who use them, and keep making them better?',
  summary:
    'Define services as customers see them, build them in steps that customers test, use digital tools and leading practices while keeping other channels open, and share what is learned.',
  citation: '§280.9',
  practices: [
    {
      id: 'design-1',
      number: 1,
      statement: 'Services are defined by occasion, offering, channels, roles and tools.',
      help: 'The five elements say why the customer comes, what they get, where, from whom and with which technology. The service is defined as the customer sees it, even where it crosses offices. To tell, read the definition to someone in the field and ask whether they recognize it.',
      citation: '§280.4',
      levels: {
        not_practiced:
          'Services are described by program or form, not by the five elements; the barrier is recorded.',
        emerging: 'A dated draft with an owner defines at least one service by all five elements.',
        established:
          'The definition of at least one designated service has been in use for two quarters and changed one decision on scope, channels or roles.',
        exemplary:
          'Policy requires all five elements for all designated services; definitions were updated within 12 months, and a change based on one shows a measured result.',
      },
      likelyQuestion: 'How would a customer describe this service, and does your definition match?',
    },
    {
      id: 'design-2',
      number: 2,
      statement: 'The inventory of services is complete and current.',
      help: 'The inventory gives the name, a brief description, the responsible unit and the channels of every service; where there is no digital channel, it says why and how one could be offered. To tell, pick five things that customers ask for and look them up.',
      citation: '§280.5',
      levels: {
        not_practiced: 'There is no inventory, or an old list that nobody owns; the barrier is recorded.',
        emerging: 'A dated inventory with an owner covers some services with the required details.',
        established:
          'Entries for at least one designated service have been complete and kept current for two quarters, and the inventory changed one decision.',
        exemplary:
          'Policy assigns upkeep; all services, including every designated one, were verified within 12 months, and the completeness of the inventory is measured.',
      },
      likelyQuestion:
        'How do you know that the inventory is complete, and who changes it when a service changes?',
    },
    {
      id: 'design-3',
      number: 3,
      statement: 'Customers test and shape each iteration.',
      help: 'Prototypes, forms, letters and releases are tried with customers before and after launch, and what they find changes the next version. Testers include people who use assistive technology and people who do not go online. To tell, ask what the last test changed.',
      citation: '§280.9, §280.14',
      levels: {
        not_practiced: 'Changes are launched without testing with customers; the barrier is recorded.',
        emerging:
          'One dated test or pilot, with an owner, has been run with customers on a form, page or step.',
        established:
          'Customers of at least one designated service have tested changes in two quarters, and what they found changed one release.',
        exemplary:
          'Policy or the budget provides customer testing for all designated services; methods were refreshed within 12 months, and task success has measurably risen.',
      },
      likelyQuestion: 'What did the last round of testing with customers make you change?',
    },
    {
      id: 'design-4',
      number: 4,
      statement: 'Journey maps and service blueprints change technology and organization.',
      help: "A journey map shows the customer's steps; a service blueprint shows the staff's steps behind them. Together they lead to changes in systems, rules, roles and handoffs, not only in screens. To tell, take one map and list the changes that trace back to it.",
      citation: '§280.4',
      levels: {
        not_practiced: 'Maps and blueprints do not exist or lead to no change; the barrier is recorded.',
        emerging:
          'A dated map and blueprint, with an owner, propose at least one change to technology or organization.',
        established:
          'Map and blueprint have guided at least one designated service for two quarters and changed one decision on a system, role or handoff.',
        exemplary:
          'Policy or the budget ties changes in all designated services to maps updated within 12 months, and one such change shows a measured result.',
      },
      likelyQuestion: 'Which change to a system or a team came out of this map?',
    },
    {
      id: 'design-5',
      number: 5,
      statement: 'A digital channel is offered or its absence justified, and other channels stay open.',
      help: 'Services are digital as far as practicable; where one is not, the inventory says why and how it could be. Phone, mail and in-person service stay open and accessible for people without good access to technology. To tell, try to complete the service online, and then without going online.',
      citation: '§280.5, §280.6, §280.7',
      levels: {
        not_practiced:
          'Digital options have not been reviewed and missing channels go unexplained; the barrier is recorded.',
        emerging:
          'A dated review or pilot, with an owner, covers the channels of one service and explains what is missing.',
        established:
          'At least one designated service has offered its planned channels for two quarters, and figures by channel changed one decision.',
        exemplary:
          'Channel policy covers all designated services, reviewed within 12 months; online completion has measurably risen without loss on other channels.',
      },
      likelyQuestion: 'What happens to a customer who cannot use the website?',
    },
    {
      id: 'design-6',
      number: 6,
      statement: 'Telemetry starts with the launch of a digital feature, with dashboards and alerts.',
      help: 'Telemetry records key actions with timestamps, continuously and in machine-readable form, to answer questions chosen beforehand. Dashboards and alerts tell the team when something breaks; the seven-item checklist of each service covers what the circular expects. To tell, ask when the last alert came and what was done about it.',
      citation: '§280.7',
      levels: {
        not_practiced:
          'Digital features launch without telemetry, or there are none; the barrier is recorded.',
        emerging:
          'A dated telemetry plan or pilot dashboard, with an owner, covers at least one digital feature.',
        established:
          'Telemetry has run on at least one designated service for two quarters, and an alert or a trend changed one decision.',
        exemplary:
          'Policy requires telemetry at launch for all designated services; alerts were reviewed within 12 months, and abandonment or errors have measurably fallen.',
      },
      likelyQuestion: 'How would you learn tonight that customers can no longer submit the form?',
    },
    {
      id: 'design-7',
      number: 7,
      statement: 'Fixes are measured and lessons are shared.',
      help: 'Every improvement is measured before and after, so that the team knows whether it worked. What was learned, failures included, goes to other offices and other agencies. To tell, pick the last three fixes and look for the figures and for where the lesson was shared.',
      citation: '§280.8, §280.9',
      levels: {
        not_practiced:
          'Fixes are made without measuring their effect or passing on the lesson; the barrier is recorded.',
        emerging:
          'A dated before-and-after figure or shared lesson, with an owner, exists for at least one fix.',
        established:
          'Fixes in at least one designated service have been measured for two quarters, and a result decided whether to keep, change or stop one.',
        exemplary:
          'The performance plan requires both for all designated services; lessons from the last 12 months were shared across agencies, with measured gains.',
      },
      likelyQuestion: 'Which fix did not work, how do you know, and whom did you tell?',
    },
  ],
};
