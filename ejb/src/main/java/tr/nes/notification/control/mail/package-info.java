/** Mail through the server's mail session, by SMTP. */
package tr.nes.notification.control.mail;
