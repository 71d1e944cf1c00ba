/** HTTP infrastructure of all pages: filters, headers, cookies, addresses, health checks. */
package tr.nes.web.shell.http;
