/** What the bridge needs of a page's window, in jsdom and in a browser. */
export interface HostPage {
  setTimeout(run: () => void, milliseconds: number): unknown;
  OSF?: {
    ScriptMessaging: {
      agaveHostCallback(callbackId: string, params: unknown): void;
      agaveHostEventCallback(callbackId: string, params: unknown): void;
    };
  };
  Office?: { actions?: { _association?: { mappings?: Record<string, unknown> } } };
  webkit?: unknown;
  _richApiNativeBridge?: unknown;
}
