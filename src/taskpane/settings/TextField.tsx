import { Field, Input } from "@fluentui/react-components";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  /** What should be looked at, though it counts. */
  readonly remark?: string | undefined;
  readonly kind?: "text" | "number" | "date";
  readonly onChange: (value: string) => void;
}

/** A line of text, a number or a date, with what is wrong with it beside it. */
export function TextField({ label, value, problem, remark, kind = "text", onChange }: TextFieldProps) {
  const warning = remark === undefined ? {} : ({ validationMessage: remark, validationState: "warning" } as const);
  return (
    <Field label={label} {...(problem === undefined ? warning : { validationMessage: problem })}>
      <Input value={value} type={kind === "date" ? "date" : "text"} {...(kind === "number" ? { inputMode: "decimal" } : {})} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
