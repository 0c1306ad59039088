/** The kind of a link, for people. */
export function kindOf(link, platform) {
  const host = /^https:\/\/([^/?]+)/.exec(link)?.[1] ?? "";
  return /^engagements\./.test(host)
    ? "Direct link"
    : !/^app\./.test(host)
      ? "OneLink"
      : platform === "apk"
        ? "APK"
        : "Single store";
}
