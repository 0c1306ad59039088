/** Jest as it comes, with one of its two environments for each file; without Babel, which nothing here needs. */
const usual = { testMatch: ["**/*.test.cjs"], transform: {} };
module.exports = {
  projects: [
    { ...usual, displayName: "jsdom", testEnvironment: "jsdom", testMatch: ["**/page.test.cjs"] },
    { ...usual, displayName: "node", testEnvironment: "node", testMatch: ["**/node.test.cjs"] },
    // As projects have it that transform their packages too.
    {
      displayName: "transformed",
      testEnvironment: "jsdom",
      testMatch: ["**/page.test.cjs"],
      transformIgnorePatterns: [],
    },
  ],
};
