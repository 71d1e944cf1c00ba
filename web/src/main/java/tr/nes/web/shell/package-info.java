/**
 * The frame that all pages share: addresses, language, headers, notices, and the parts of the tag library that need Java.
 * Not here: who is logged in (access), and anything that one page alone needs.
 */
package tr.nes.web.shell;
