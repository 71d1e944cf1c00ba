/**
 * Messages on their way to people: a durable outbox, and dispatchers that hand each message to the gateway of its channel.
 *
 * <p>A message is accepted in the transaction of the operation that it tells about, its text sealed. It is carried after
 * the commit, outside any transaction, at least once; then the text is blanked.
 *
 * <p>Gateways: SMPP and HTTP for SMS, SMTP for mail. A gateway that does not take anything is left alone for a while; a message
 * that it never takes becomes a dead letter. Where a network reports deliveries, they are kept with the message.
 *
 * <p>Words come from templates (FreeMarker): each slice has its own in {@code messages} among its resources, Turkish and
 * English; the layouts of SMS, text and HTML are here. What people wrote is shown as it is and never becomes markup.
 *
 * <p>Not here: what messages say and who gets them; that is the business of the slice that sends them.
 */
package tr.nes.notification;
