/** SMS through a provider's JSON interface over HTTPS; docs/adr describes the request. */
package tr.nes.notification.control.http;
