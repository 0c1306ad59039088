/** What devices say of themselves, by the names that people have for them. */

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 " +
  "Mobile/15E148 Safari/604.1 musical_ly_41.9.0 BytedanceWebview/d8a21c6";
const IPAD = IPHONE.replace("iPhone; CPU iPhone OS", "iPad; CPU OS");
const ANDROID =
  "Mozilla/5.0 (Linux; Android 16; Pixel 9 Build/BP2A.250605.031; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 " +
  "Chrome/138.0.7204.63 Mobile Safari/537.36 musical_ly_2024109030 BytedanceWebview/d8a21c6";
const WINDOWS =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36";
const MAC =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15";
const PLAYSTATION =
  "Mozilla/5.0 (PlayStation; PlayStation 5/10.00) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15";
const XBOX =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; Xbox; Xbox Series X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 " +
  "Safari/537.36 Edg/138.0.0.0";
const SWITCH =
  "Mozilla/5.0 (Nintendo Switch; WebApplet) AppleWebKit/613.0 (KHTML, like Gecko) NF/6.0.3.15.4 NintendoBrowser/5.1.0.32061";
const QUEST =
  "Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 (KHTML, like Gecko) OculusBrowser/38.0.0 Chrome/138.0.0.0 VR " +
  "Safari/537.36";
const TIZEN =
  "Mozilla/5.0 (SMART-TV; Linux; Tizen 8.0) AppleWebKit/537.36 (KHTML, like Gecko) Version/8.0 Chrome/108.0.5359.1 TV " +
  "Safari/537.36";
const WEBOS =
  "Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.5359.211 Safari/537.36 " +
  "WebAppManager";
const ROKU = "Roku/DVP-14.0 (14.0.0.4194-46)";
const FIRE_TV =
  "Mozilla/5.0 (Linux; Vega; AFTCL001) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";

/** What a device may be called, the kind that it is, and its usual user agent. */
export const NAMES = {
  ios: ["ios", IPHONE],
  iphone: ["ios", IPHONE],
  ipad: ["ios", IPAD],
  android: ["android", ANDROID],
  pc: ["pc", WINDOWS],
  windows: ["pc", WINDOWS],
  mac: ["pc", MAC],
  steam: ["pc", WINDOWS],
  epic: ["pc", WINDOWS],
  nativepc: ["pc", WINDOWS],
  battlenet: ["pc", WINDOWS],
  console: ["console", PLAYSTATION],
  playstation: ["console", PLAYSTATION],
  xbox: ["console", XBOX],
  switch: ["console", SWITCH],
  quest: ["console", QUEST],
  tv: ["tv", TIZEN],
  ctv: ["tv", TIZEN],
  tizen: ["tv", TIZEN],
  webos: ["tv", WEBOS],
  roku: ["tv", ROKU],
  smartcast: ["tv", TIZEN.replace("Tizen 8.0", "SmartCast")],
  vidaa: ["tv", TIZEN.replace("Tizen 8.0", "VIDAA 8.0")],
  vega: ["tv", FIRE_TV],
};
