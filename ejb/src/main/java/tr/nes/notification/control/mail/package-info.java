/** Sends mail by SMTP through the server's mail session. */
package tr.nes.notification.control.mail;
