/** Builds the page of the stand-in for Excel into dist-host/. It is never part of the add-in: see webpack.config.js for that. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");

module.exports = (_env, options) => ({
  target: ["web", "es2022"],
  entry: { page: "./scripts/demo/startDemo.ts" },
  output: { path: path.join(__dirname, "dist-host"), filename: "[name].js", publicPath: "/", clean: true, compareBeforeEmit: false },
  devtool: options.mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  plugins: [new CopyPlugin({ patterns: [{ from: "src/host/page/page.html" }, { from: "src/host/page/page.css" }] })],
  optimization: { chunkIds: "named", moduleIds: "deterministic" },
  performance: { hints: false },
  stats: "errors-warnings",
});
