import { Start } from "./start.js";

export const metadata = { title: "Lantern Harbour", icons: "data:," };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Start />
      </body>
    </html>
  );
}
