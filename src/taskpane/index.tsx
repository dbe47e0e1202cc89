import { registerCommands } from "../commands";

/**
 * The page of the shared runtime: ribbon commands answer from here, so they are registered first and the pane,
 * which is far larger, is loaded after them.
 */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  registerCommands();
  const { renderPane } = await import(/* webpackChunkName: "pane" */ "./renderPane");
  renderPane(host === Office.HostType.Excel);
}

void start();
