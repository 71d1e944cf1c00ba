package tr.nes.it.testing;

import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;

/** Faults of one command to a card. */
public enum CardFault {
    PULLED_BEFORE {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException {
            throw new CardRemoved(reader);
        }
    },
    PULLED_MID_ANSWER {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException {
            card.transmit(command);
            throw new CardRemoved(reader);
        }
    },
    TIMEOUT {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException {
            card.transmit(command);
            throw new CardSilent(reader);
        }
    },
    /** The card does nothing and returns a status word without a precise meaning. */
    WRONG_STATUS_WORD {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) {
            return new byte[] {0x6F, 0x00};
        }
    },
    /** The card carries out the command and returns a memory error. */
    ERROR_AFTER_THE_DEED {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException {
            card.transmit(command);
            return new byte[] {0x65, (byte) 0x81};
        }
    },
    /** The card carries out the command; every bit of the response is inverted. */
    GARBLED_ANSWER {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException {
            return inverted(card.transmit(command), 0);
        }
    },
    /** As before, but the status word is not inverted. */
    GARBLED_DATA {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException {
            return inverted(card.transmit(command), 2);
        }
    },
    READER_UNPLUGGED {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException {
            card.transmit(command);
            throw new ReaderGone(reader);
        }
    },
    /** The PC/SC daemon dies during the command. */
    DAEMON_KILLED {
        @Override
        byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException {
            card.transmit(command);
            throw new CardServiceGone("killed by the test", null);
        }
    };

    /** Replaces or accompanies the command. */
    abstract byte[] strike(CardChannel card, byte[] command, ReaderName reader) throws CardConnectorException;

    private static byte[] inverted(byte[] answer, int untouchedAtTheEnd) {
        for (int i = 0; i < answer.length - untouchedAtTheEnd; i++) {
            answer[i] = (byte) ~answer[i];
        }
        return answer;
    }
}
