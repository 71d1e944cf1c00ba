package tr.nes.cardconnector.simulator;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketOption;
import java.util.Optional;

/**
 * vpcd's wire format: a two-byte length, big endian, then that many bytes. A one-byte message is a control code (0
 * off, 1 on, 2 reset, 4 get ATR, the only one with a reply), any other is a command APDU.
 */
final class VpcdMessages {

    static final byte GET_ATR = 4;

    private final Socket socket;
    private final DataInputStream in;
    private final Optional<SocketOption<Boolean>> quickAck;

    VpcdMessages(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
        this.quickAck = quickAck(socket);
    }

    /** Looked up by name: the option's class is in a module that a container may hide. */
    @SuppressWarnings("unchecked")
    private static Optional<SocketOption<Boolean>> quickAck(Socket socket) {
        return socket.supportedOptions().stream()
                .filter(option -> option.name().equals("TCP_QUICKACK"))
                .map(option -> (SocketOption<Boolean>) option)
                .findFirst();
    }

    byte[] next() throws IOException {
        acknowledgeAtOnce();
        int length = in.readUnsignedShort();
        acknowledgeAtOnce();
        byte[] message = new byte[length];
        in.readFully(message);
        return message;
    }

    /**
     * vpcd sends length and message separately: a delayed acknowledgement costs 40 ms per command. Linux resets
     * the option.
     */
    private void acknowledgeAtOnce() throws IOException {
        if (quickAck.isPresent()) {
            socket.setOption(quickAck.get(), true);
        }
    }

    void send(byte[] answer) throws IOException {
        byte[] message = new byte[2 + answer.length];
        message[0] = (byte) (answer.length >> 8);
        message[1] = (byte) answer.length;
        System.arraycopy(answer, 0, message, 2, answer.length);
        socket.getOutputStream().write(message);
    }
}
