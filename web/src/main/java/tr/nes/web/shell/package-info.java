/**
 * Layout and infrastructure shared by all pages: addresses, language, headers, notices, and the parts of the tag
 * library that need Java.
 *
 * <p>Not here: login (access), and anything that only one page needs.
 */
package tr.nes.web.shell;
