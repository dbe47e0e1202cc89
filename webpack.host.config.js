/** Builds the page of the stand-in for Excel into dist-host/. It is never part of the add-in: see webpack.config.js for that. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const typescript = require("./webpack.typescript");

module.exports = (_env, options) => ({
  target: ["web", "es2022"],
  entry: { page: "./scripts/demo/startDemo.ts" },
  output: { path: path.join(__dirname, "dist-host"), filename: "[name].js", publicPath: "/", clean: true, compareBeforeEmit: false },
  devtool: options.mode === "production" ? false : "source-map",
  ...typescript("es2022"),
  plugins: [new CopyPlugin({ patterns: [{ from: "stand-in/page/page.html" }, { from: "stand-in/page/page.css" }] })],
  // Served from this machine to this machine: to make it small takes longer than to load it large.
  optimization: { chunkIds: "named", moduleIds: "deterministic", minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});
