/**
 * Sends messages to people: a durable outbox, and dispatchers that pass each message to the gateway of its
 * channel.
 *
 * <p>A message is accepted in the transaction of the operation that it reports, its text sealed. It is sent after
 * the commit, outside any transaction, at least once; then the text is erased.
 *
 * <p>Gateways: SMPP and HTTP for SMS, SMTP for mail. A gateway that refuses everything is paused for a while; a
 * message that is never accepted becomes a dead letter. Where a network sends delivery receipts, they are stored
 * with the message.
 *
 * <p>Texts come from FreeMarker templates: each slice keeps its own under {@code messages} in its resources, in
 * Turkish and English; the layouts for SMS, plain text and HTML are here. Text entered by people is shown
 * literally and never becomes markup.
 *
 * <p>Not here: what messages say and who receives them; the slice that sends a message decides.
 */
package tr.nes.notification;
