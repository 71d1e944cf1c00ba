package tr.nes.production.testing;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** What goes wrong at one command. */
public enum MakingFault {
    PULLED_BEFORE {
        @Override
        byte[] strike(SimulatedCard card, byte[] command, ReaderName reader) throws CardConnectorException {
            throw new CardRemoved(reader);
        }
    },
    PULLED_MID_ANSWER {
        @Override
        byte[] strike(SimulatedCard card, byte[] command, ReaderName reader) throws CardConnectorException {
            card.transmit(command);
            throw new CardRemoved(reader);
        }
    },
    TIMEOUT {
        @Override
        byte[] strike(SimulatedCard card, byte[] command, ReaderName reader) throws CardConnectorException {
            card.transmit(command);
            throw new CardSilent(reader);
        }
    },
    WRONG_STATUS_WORD {
        @Override
        byte[] strike(SimulatedCard card, byte[] command, ReaderName reader) {
            return new byte[] {0x6F, 0x00};
        }
    },
    /** The card carries out the command and returns a memory error. */
    ERROR_AFTER_THE_DEED {
        @Override
        byte[] strike(SimulatedCard card, byte[] command, ReaderName reader) {
            card.transmit(command);
            return new byte[] {0x65, (byte) 0x81};
        }
    },
    /** Every bit of the answer's data is inverted. */
    GARBLED_DATA {
        @Override
        byte[] strike(SimulatedCard card, byte[] command, ReaderName reader) {
            byte[] answer = card.transmit(command);
            for (int i = 0; i < answer.length - 2; i++) {
                answer[i] = (byte) ~answer[i];
            }
            return answer;
        }
    },
    SERVER_KILLED {
        @Override
        byte[] strike(SimulatedCard card, byte[] command, ReaderName reader) {
            card.transmit(command);
            throw new Killed();
        }
    };

    abstract byte[] strike(SimulatedCard card, byte[] command, ReaderName reader) throws CardConnectorException;

    /** Nothing that the server does after it counts. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
