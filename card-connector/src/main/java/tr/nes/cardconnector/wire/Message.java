package tr.nes.cardconnector.wire;

import java.util.List;

/** One message between agent and server. A call is answered once, by the message that carries its number. */
public sealed interface Message {

    /** Of this protocol. A server ends the connection of an agent that speaks another. */
    int VERSION = 1;

    /** First message of an agent. */
    record Hello(int version) implements Message {}

    /** The server accepts the agent. */
    record Welcome(int version) implements Message {}

    /** All readers of the agent's machine, after each change. */
    record Readers(List<AgentReader> readers) implements Message {}

    /** Begins an exclusive transaction with the card in a reader; the session has the number of this call. */
    record Open(long call, String reader) implements Message {}

    /**
     * @param insertion number of insertions that the agent has seen in this reader
     */
    record Opened(long call, byte[] atr, long insertion) implements Message {}

    /** A command for the card of a session, sent to it once and unchanged. It may contain a PIN or a PUK. */
    record Command(long call, long session, byte[] apdu) implements Message {

        /** Without the bytes. */
        @Override
        public String toString() {
            return "Command[" + call + "]";
        }
    }

    /** What the card answered. */
    record Answer(long call, byte[] apdu) implements Message {

        /** Without the bytes. */
        @Override
        public String toString() {
            return "Answer[" + call + "]";
        }
    }

    /** A call came to nothing; after a command, whether the card carried it out is unknown. */
    record Failed(long call, WireFault fault) implements Message {}

    /** Resets the card and ends the session; answered by {@link Closed}, also if there is no such session. */
    record Close(long call, long session) implements Message {}

    record Closed(long call) implements Message {}

    /** The agent is there; sent when it has nothing else to say. */
    record Ping() implements Message {}

    /** Answer to {@link Ping}. */
    record Pong() implements Message {}

    /**
     * Asks for a certificate; the only message of a connection without one.
     *
     * @param code enrolment code, as the administrator got it
     * @param request PKCS #10 in DER
     */
    record Enrol(String code, byte[] request) implements Message {

        /** Without the code. */
        @Override
        public String toString() {
            return "Enrol";
        }
    }

    /** @param certificate X.509 in DER, of the device authority */
    record Enrolled(byte[] certificate) implements Message {}

    /** The code is wrong, used or expired, or the request can't be certified. */
    record NotEnrolled() implements Message {}
}
