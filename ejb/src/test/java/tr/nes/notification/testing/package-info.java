/** Fixtures for messages: an outbox with its dispatcher, and servers that accept messages and can fail. */
package tr.nes.notification.testing;
