package tr.nes.cardconnector.wire;

import java.io.IOException;

/** Bytes that are no message; the connection ends. The text quotes nothing of them. */
public final class MalformedFrame extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedFrame(String message) {
        super(message);
    }
}
