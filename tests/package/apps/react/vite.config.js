export default {
  logLevel: "warn",
  // React's own warnings, such as of HTML that is not what is rendered in the browser, are in its development build.
  mode: "development",
  build: { rollupOptions: { input: "client.jsx", output: { entryFileNames: "[name].js" } } },
};
