import { LabelledSelect, type LabelledSelectProps } from "./LabelledSelect";

export interface MemberSelectProps extends Omit<LabelledSelectProps, "options"> {
  readonly members: readonly { readonly key: string; readonly name: string }[];
  /** What stands for the value "": everybody, the team, or that nobody is chosen yet. */
  readonly first: string;
}

/** A drop-down list of the team; its values are the members' keys. */
export function MemberSelect({ members, first, ...rest }: MemberSelectProps) {
  return <LabelledSelect {...rest} options={[{ value: "", text: first }, ...members.map(({ key, name }) => ({ value: key, text: name }))]} />;
}
