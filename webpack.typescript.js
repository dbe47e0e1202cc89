/** How both pages are compiled: TypeScript with React, by swc. @param target the year of the language that browsers of the page know */
module.exports = (target) => ({
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { target, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
        },
      },
    ],
  },
});
