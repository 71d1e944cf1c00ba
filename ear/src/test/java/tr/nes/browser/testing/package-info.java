/**
 * Fixtures of the browser tests: the portal as a process, Chromium, the development endpoints, and the demo's
 * people with the pages they use, located by label and role.
 */
package tr.nes.browser.testing;
