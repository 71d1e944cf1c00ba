/** SMS through a provider's JSON interface over HTTPS; docs/adr says what is sent. */
package tr.nes.notification.control.http;
