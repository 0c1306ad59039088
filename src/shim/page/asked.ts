/** The attributes in which a call to action says what it asks for, on a page and on a server. */

/** Those for the platform, the app's id there, a OneLink of its own, and what the app opens with, in this order. */
export const ASKED = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];

/** How the attributes begin that have more parameters of the link. The rest of the name is that of the parameter. */
export const PARAM = "data-param-";
