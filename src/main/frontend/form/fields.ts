import { Checklist, Datetime, Radio, Select, Taglist } from '@bpmn-io/form-js-viewer';
import { ChecklistField, RadioField } from './boxes';
import { DateField } from './date';
import { SelectField } from './select';
import { TaglistField } from './taglist';

interface FormFields {
  register(type: string, component: unknown): void;
}

/** Puts our fields in the place of those that form-js does not make usable for everybody. */
class AccessibleFields {
  static readonly $inject = ['formFields'];

  constructor(formFields: FormFields) {
    formFields.register('select', Object.assign(SelectField, { config: Select.config }));
    formFields.register('taglist', Object.assign(TaglistField, { config: Taglist.config }));
    formFields.register('radio', Object.assign(RadioField, { config: Radio.config }));
    formFields.register('checklist', Object.assign(ChecklistField, { config: Checklist.config }));
    formFields.register('datetime', Object.assign(DateField, { config: Datetime.config }));
  }
}

export const accessibleFields = {
  __init__: ['accessibleFields'],
  accessibleFields: ['type', AccessibleFields]
};
