/** SMS codes: sending, checking, and binding to the session that requested them. */
package tr.nes.access.control.sms;
