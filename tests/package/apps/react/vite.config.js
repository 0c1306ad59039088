export default {
  logLevel: "warn",
  // Only React's development build warns, for instance of HTML that differs from what the browser renders.
  mode: "development",
  build: { rollupOptions: { input: "client.jsx", output: { entryFileNames: "[name].js" } } },
};
