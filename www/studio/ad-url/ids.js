/** How the ids of messages begin about what was found in the address that the form makes. */
export const FINDING = "built-finding";
