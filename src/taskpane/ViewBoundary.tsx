import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Language } from "../locales";
import { shellTexts } from "../locales/pane/shell";
import { CopyableDetails } from "./ProblemMessage";

interface ViewBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps the rest of the pane alive when a view cannot be loaded or drawn, and says so. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failure: string | null }> {
  override readonly state = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { language, children } = this.props;
    if (failure === null) return children;
    const texts = shellTexts[language];
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.viewFailed}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => window.location.reload()}>{texts.again}</Button>
          </MessageBarActions>
        </MessageBar>
        <CopyableDetails language={language} text={failure} />
      </div>
    );
  }
}
