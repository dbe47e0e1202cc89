import { Field, Select } from "@fluentui/react-components";
import { useViewStyles } from "../styles/viewStyles";

export interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly problem?: string | undefined;
  /** Takes a row of a form's fields for itself: in a narrow pane its words are longer than half a row. */
  readonly isWide?: boolean;
}

/** A drop-down list with its label; the browser's own list, so that it works with keys and readers everywhere. */
export function LabelledSelect({ label, value, options, onChange, required = false, problem, isWide = false }: LabelledSelectProps) {
  const { wide } = useViewStyles();
  const more = { ...(isWide && { className: wide }), ...(problem !== undefined && { validationMessage: problem }) };
  return (
    <Field label={label} required={required} {...more}>
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
