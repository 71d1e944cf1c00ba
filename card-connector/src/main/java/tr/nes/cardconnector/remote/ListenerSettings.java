package tr.nes.cardconnector.remote;

import java.time.Duration;

/**
 * @param address to listen at
 * @param port 0 for any
 * @param connections most agents at once; half as many again may be about to say who they are. Each has a thread of the work manager
 * @param handshake longest time from a connection to the first message
 * @param silence longest time without a message from an agent
 */
public record ListenerSettings(String address, int port, int connections, Duration handshake, Duration silence) {}
