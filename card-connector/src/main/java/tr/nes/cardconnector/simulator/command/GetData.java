package tr.nes.cardconnector.simulator.command;

import java.nio.charset.StandardCharsets;
import tr.nes.cardconnector.akis.LifeCycle;

/**
 * GET DATA (ISO/IEC 7816-4:2005 §7.4.2): serial number and life cycle. The only command that a destroyed card
 * still answers.
 */
public final class GetData implements Instruction {

    private static final int LIFE_CYCLE = 0x0104;
    private static final int SERIAL_NUMBER = 0x0106;

    @Override
    public byte[] execute(Command command, CardState card) {
        return switch (command.parameters()) {
            case LIFE_CYCLE -> SimulatedResponse.ok(lifeCycle(card.lifeCycle()));
            case SERIAL_NUMBER -> SimulatedResponse.ok(serialNumber(card.serialNumber));
            default -> SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        };
    }

    private static byte[] lifeCycle(LifeCycle phase) {
        byte[] data = new byte[0x0A];
        data[6] = (byte)
                switch (phase) {
                    case ADMINISTRATION -> 0xA0;
                    case USER -> 0xA5;
                    case DEAD -> 0xAA;
                    case UNKNOWN -> 0x00;
                };
        return data;
    }

    private static byte[] serialNumber(String serialNumber) {
        byte[] data = new byte[0x4D];
        byte[] ascii = serialNumber.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, data, 55, ascii.length);
        return data;
    }
}
