import { Field, Select } from "@fluentui/react-components";

export interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly problem?: string | undefined;
}

/** A drop-down list with its label; the browser's own list, so that it works with keys and readers everywhere. */
export function LabelledSelect({ label, value, options, onChange, required = false, problem }: LabelledSelectProps) {
  return (
    <Field label={label} required={required} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
