import { Button, Text } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Language } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import { CopyableDetails } from "../parts/CopyableDetails";
import { PlainNotice } from "../parts/PlainNotice";
import { errorText } from "../../locales/errorText";

interface ViewBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
  /** Loads what failed once more; without it the whole pane is loaded anew. */
  readonly onAgain?: () => void;
}

/** Keeps the rest of the pane alive when a view cannot be loaded or drawn, and says so. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failure: string | null }> {
  override readonly state = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: errorText(error) };
  }

  readonly #again = (): void => {
    const { onAgain } = this.props;
    if (!onAgain) return window.location.reload();
    onAgain();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    const { language, children } = this.props;
    if (failure === null) return children;
    const texts = shellTexts[language];
    return (
      <div role="alert">
        <PlainNotice>
          <Text>{texts.viewFailed}</Text>
          <Button onClick={this.#again}>{texts.again}</Button>
        </PlainNotice>
        <CopyableDetails language={language} text={failure} />
      </div>
    );
  }
}
