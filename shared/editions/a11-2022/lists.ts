import type { Edition } from '../edition.ts';

/** §280.13: the senior accountable official, program and field staff, and six mission-support officers. */
export const roles: Edition['roles'] = [
  {
    id: 'senior_official',
    label: 'Senior accountable official',
    help: 'Coordinates the choice of services, the assessment and the plan, and answers for them.',
    officer: false,
  },
  {
    id: 'cx_lead',
    label: 'Customer experience lead',
    help: 'Runs the work from day to day and keeps this workbook.',
    officer: false,
  },
  {
    id: 'cio',
    label: 'Chief Information Officer',
    help: 'Technology, digital services and telemetry.',
    officer: true,
  },
  {
    id: 'chco',
    label: 'Chief Human Capital Officer',
    help: 'Skills, hiring, training, performance expectations and rewards.',
    officer: true,
  },
  { id: 'cfo', label: 'Chief Financial Officer', help: 'Budget and the cost of services.', officer: true },
  {
    id: 'pio',
    label: 'Performance Improvement Officer',
    help: 'Performance plan, goals and reviews.',
    officer: true,
  },
  {
    id: 'evaluation_officer',
    label: 'Evaluation Officer',
    help: 'Evaluations and the strength of the evidence.',
    officer: true,
  },
  {
    id: 'cdo',
    label: 'Chief Data Officer',
    help: 'Data quality, access and the joining of records.',
    officer: true,
  },
  {
    id: 'program_staff',
    label: 'Program staff',
    help: 'People who manage or run a service.',
    officer: false,
  },
  {
    id: 'field_staff',
    label: 'Field office staff',
    help: 'People who meet customers, in person, by phone or online.',
    officer: false,
  },
  {
    id: 'other',
    label: 'Other',
    help: 'Anyone else who takes part, such as a contractor or partner.',
    officer: false,
  },
];

/** §280.4, and "other" as in the public reporting system. */
export const serviceTypes: Edition['serviceTypes'] = [
  {
    id: 'administrative',
    label: 'Administrative',
    help: 'Asking for or renewing something without a long review of eligibility, such as a license or a passport.',
  },
  {
    id: 'benefits',
    label: 'Benefits',
    help: 'Applying through a longer process that decides who is eligible and for how much, such as health care or a loan.',
  },
  {
    id: 'compliance',
    label: 'Compliance',
    help: 'Doing what a rule requires, such as filing taxes, reporting or taking part in an audit.',
  },
  {
    id: 'recreation',
    label: 'Recreation',
    help: 'Using public places, such as parks, historic sites and museums.',
  },
  {
    id: 'informational',
    label: 'Informational',
    help: 'Giving the public reliable knowledge, such as labels, warnings and health advice.',
  },
  {
    id: 'data_and_research',
    label: 'Data and Research',
    help: 'Conducting or funding research, preserving collections, and sharing data.',
  },
  {
    id: 'regulatory',
    label: 'Regulatory',
    help: 'Giving clear guidance for commerce, work and public safety, and taking reports of grievances.',
  },
  {
    id: 'other',
    label: 'Other',
    help: 'None of the seven types in the circular; explain in the description.',
  },
];

/** The channels of the public reporting system. §280.7 counts public access kiosks as digital. */
export const channels: Edition['channels'] = [
  { id: 'website', label: 'Website', digital: true },
  { id: 'mobile_app', label: 'Mobile app', digital: true },
  { id: 'computer', label: 'Computer', digital: true },
  { id: 'mobile', label: 'Mobile device', digital: true },
  { id: 'email', label: 'Email', digital: true },
  { id: 'chatbot', label: 'Chatbot', digital: true },
  { id: 'live_chat', label: 'Live chat', digital: true },
  { id: 'sms_text_messages', label: 'SMS text messages', digital: true },
  { id: 'social_media', label: 'Social media', digital: true },
  { id: 'self_service_kiosk', label: 'Self-service kiosk', digital: true },
  { id: 'other_digital', label: 'Other digital', digital: true },
  { id: 'in_person', label: 'In person', digital: false },
  { id: 'phone', label: 'Phone', digital: false },
  { id: 'automated_phone', label: 'Automated phone', digital: false },
  { id: 'postal_mail', label: 'Postal mail', digital: false },
  { id: 'paper', label: 'Paper', digital: false },
  { id: 'fax', label: 'Fax', digital: false },
  { id: 'other_non_digital', label: 'Other non-digital', digital: false },
];

/** §280.2. */
export const customerGroups: Edition['customerGroups'] = [
  {
    id: 'individuals',
    label: 'Individuals',
    help: 'People who deal with the agency for themselves or their family.',
  },
  { id: 'businesses', label: 'Businesses', help: 'Companies of any size, including the self-employed.' },
  {
    id: 'organizations',
    label: 'Organizations',
    help: 'Grantees, state and municipal agencies, and other bodies.',
  },
  {
    id: 'federal_employees',
    label: 'Federal employees',
    help: 'Public servants in their own dealings with federal processes.',
  },
];

/** §280.9: the levels of the enterprise at which elements of the core functions should be present. */
export const organizationLevels: Edition['organizationLevels'] = [
  { id: 'department', label: 'Department' },
  { id: 'bureau', label: 'Bureau' },
  { id: 'program', label: 'Program office' },
  { id: 'service_center', label: 'Service center' },
];
