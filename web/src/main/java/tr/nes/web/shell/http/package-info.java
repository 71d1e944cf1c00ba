/** HTTP around every page: filters, headers, cookies, addresses, health. */
package tr.nes.web.shell.http;
