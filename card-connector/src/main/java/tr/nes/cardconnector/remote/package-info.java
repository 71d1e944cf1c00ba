/**
 * Readers that agents on other machines lend to this server. An agent connects to our listener by TLS 1.3 and shows its
 * certificate; its readers then are readers like any other, named {@code remote/<agent>/<name there>}.
 *
 * <p>A command is sent once. If the line breaks or stays silent, whether the card carried it out is unknown, as with a card
 * that was pulled. What may be sent to a remote card is checked here, next to the line, whoever asks.
 *
 * <p>Not here: which certificates are good and what codes are worth (the application, by
 * {@link tr.nes.cardconnector.remote.AgentDirectory}), the bytes of the messages (wire), the agent.
 */
package tr.nes.cardconnector.remote;
