/**
 * Builds the add-in's page. office.js always loads before the bundle; where it comes from is a choice of the build:
 *   (default)             a copy beside the page in office-js/, output in dist/
 *   --env officeJs=cdn    Microsoft's own address, as the store demands, output in dist-cdn/
 * See docs/decisions/0003-office-js-source.md.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const typescript = require("./webpack.typescript");

const OFFICE_CDN = "https://appsforoffice.microsoft.com";
const SOURCES = {
  self: { script: "office-js/office.js", folder: "dist", scriptHosts: "'self'" },
  cdn: { script: `${OFFICE_CDN}/lib/1/hosted/office.js`, folder: "dist-cdn", scriptHosts: `'self' ${OFFICE_CDN}` },
};

/** Hashes: Fluent UI's one empty style element, and the two style attributes that office.js sets. */
const STYLE_HASHES = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM='",
  "'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='",
];

/** Nothing may be sent anywhere; the development server alone may talk to its own page. */
function contentSecurityPolicy(source, serving) {
  return [
    "default-src 'none'",
    `script-src ${source.scriptHosts}`,
    `style-src 'self' 'unsafe-hashes' ${STYLE_HASHES.join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    serving ? "connect-src 'self' wss:" : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What office.js asks for in Excel: one file per platform and the error texts per language. */
function officeJsFiles() {
  const from = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const wanted = ["office.js", "excel-*-16.*.js", "*/office_strings.js", "o15apptofilemappingtable.js", "telemetry/oteljs*.js", "../LICENSE.md"];
  return wanted.map((glob) => ({
    from: glob,
    to: path.posix.join("office-js", "[path][name][ext]"),
    context: from,
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true }, // Microsoft's licence: copy in the original form only
  }));
}

/** Certificates are only asked for when the page is served: a build must not touch the machine's trust store. */
async function developmentServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    host: "localhost",
    port: 3001,
    server: { type: "https", options: await getHttpsServerOptions() },
    hot: false,
    client: { overlay: false },
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

module.exports = async (env, options) => {
  const source = SOURCES[env.officeJs ?? "self"];
  if (source === undefined) throw new Error(`officeJs must be self or cdn, not ${env.officeJs}`);
  const production = options.mode === "production";
  const serving = env.WEBPACK_SERVE === true;
  return {
    target: ["web", "es2021"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.join(__dirname, source.folder),
      filename: "[name].js",
      chunkFilename: "[name].js",
      publicPath: "",
      clean: !serving,
      compareBeforeEmit: false, // every build renews the time stamps by which scripts/bundle.mjs tells an old one
    },
    devtool: production ? false : "source-map",
    ...typescript("es2021"),
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "blocking",
        inject: "body",
        officeJs: source.script,
        contentSecurityPolicy: contentSecurityPolicy(source, serving),
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
          { from: "assets/*.png", noErrorOnMissing: true },
          ...(source === SOURCES.self ? officeJsFiles() : []),
        ],
      }),
    ],
    optimization: { chunkIds: "deterministic", moduleIds: "deterministic", splitChunks: { chunks: "async", minSize: 4_000 } },
    performance: { hints: false },
    stats: production ? "errors-warnings" : "normal",
    ...(serving ? { devServer: await developmentServer() } : {}),
  };
};
