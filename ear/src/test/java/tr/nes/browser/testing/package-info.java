/**
 * What the browser tests stand on: the portal as a process, Chromium, the development endpoints, and the people of the
 * demo with the pages they use, found by label and role.
 */
package tr.nes.browser.testing;
