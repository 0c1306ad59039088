"use client";
import { useEffect } from "react";
import { start } from "smart-script-wasm";
import { CONFIG } from "./config.js";

/** Starts once the page is hydrated, and follows the routes. */
export function Start() {
  useEffect(() => {
    start({ ...CONFIG, observe: true });
  }, []);
  return null;
}
